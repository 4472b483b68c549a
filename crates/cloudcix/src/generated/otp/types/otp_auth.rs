// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The result of a check.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OtpAuth {
    /// Whether the password is right. It is true; a wrong one is a 400.
    pub valid: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is checked.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OtpAuthCreate {
    /// The one-time password. A text: leading zeros count.
    pub otp: runtime::Sensitive<String>,
}

impl OtpAuthCreate {
    /// With everything that is required.
    pub fn new(otp: impl Into<String>) -> Self {
        Self {
            otp: runtime::Sensitive::new(otp.into()),
        }
    }
}
