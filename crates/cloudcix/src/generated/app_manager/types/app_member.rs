// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A member to give an app to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppMemberCreate {
    /// The member that is to have the app.
    pub member_id: i64,
}

impl AppMemberCreate {
    /// With everything that is required.
    pub fn new(member_id: i64) -> Self {
        Self { member_id: member_id }
    }
}
