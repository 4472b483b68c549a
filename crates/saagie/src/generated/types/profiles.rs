// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The profile of a user.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Profile {
    /// The login.
    pub login: String,
    /// The job title, such as `DATA_ENGINEER`.
    pub job: Option<String>,
    /// The address.
    pub email: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Profile {
    /// With everything that is required.
    pub fn new(
        login: impl Into<String>,
        job: impl Into<Option<String>>,
        email: impl Into<Option<String>>,
    ) -> Self {
        Self {
            login: login.into(),
            job: job.into(),
            email: email.into(),
            extra: Default::default(),
        }
    }
}
