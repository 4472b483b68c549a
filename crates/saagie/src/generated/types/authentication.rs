// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What a user may do.
///
/// Source: reconstructed from the source of the Gradle plugin
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OwnPermissions {
    /// The login.
    pub login: String,
    /// The groups of the user.
    pub groups: Vec<String>,
    /// The roles of the user.
    pub roles: Vec<String>,
    /// What the user may do on each platform.
    pub authorizations: Vec<PlatformAuthorization>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An old password and a new one.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PasswordChangeInput {
    /// The login of the user.
    pub login: String,
    /// The password until now.
    #[serde(rename = "oldPassword")]
    pub old_password: runtime::Sensitive<String>,
    /// The password from now on.
    #[serde(rename = "newPassword")]
    pub new_password: runtime::Sensitive<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl PasswordChangeInput {
    /// With everything that is required.
    pub fn new(
        login: impl Into<String>,
        old_password: impl Into<String>,
        new_password: impl Into<String>,
    ) -> Self {
        Self {
            login: login.into(),
            old_password: runtime::Sensitive::new(old_password.into()),
            new_password: runtime::Sensitive::new(new_password.into()),
            extra: Default::default(),
        }
    }
}

/// Who logs in.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogInCredentials {
    /// The login.
    pub login: String,
    /// The password.
    pub password: runtime::Sensitive<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl LogInCredentials {
    /// With everything that is required.
    pub fn new(login: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            login: login.into(),
            password: runtime::Sensitive::new(password.into()),
            extra: Default::default(),
        }
    }
}
