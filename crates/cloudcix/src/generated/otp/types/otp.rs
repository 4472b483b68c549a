// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What became of the secret.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Otp {
    /// What was done.
    pub otp: OtpOtp,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the secret is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OtpCreate {
    /// The secret, in base 32.
    pub secret: runtime::Sensitive<String>,
}

impl OtpCreate {
    /// With everything that is required.
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: runtime::Sensitive::new(secret.into()),
        }
    }
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OtpOtp {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    OtpOtp { Created = "created", Updated = "updated" }
}
