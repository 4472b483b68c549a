// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A statement to send.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatementCreate {
    /// The address that it is from. The server assumes the own one, and refuses others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// The address that gets it.
    pub contra_address_id: i64,
}

impl StatementCreate {
    /// With everything that is required.
    pub fn new(contra_address_id: i64) -> Self {
        Self {
            contra_address_id: contra_address_id,
            address_id: None,
        }
    }

    /// The address that it is from. The server assumes the own one, and refuses others.
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }
}
