// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A user to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserInput {
    /// The login.
    pub login: String,
    /// The password.
    pub password: runtime::Sensitive<String>,
    /// The platforms the user may see.
    pub platforms: Vec<String>,
    /// The roles; the original sends `ROLE_READER` unless told otherwise.
    pub roles: Vec<String>,
    /// The groups of the user.
    pub groups: Vec<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl UserInput {
    /// With everything that is required.
    pub fn new(
        login: impl Into<String>,
        password: impl Into<String>,
        platforms: impl IntoIterator<Item = impl Into<String>>,
        roles: impl IntoIterator<Item = impl Into<String>>,
        groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            login: login.into(),
            password: runtime::Sensitive::new(password.into()),
            platforms: platforms.into_iter().map(Into::into).collect(),
            roles: roles.into_iter().map(Into::into).collect(),
            groups: groups.into_iter().map(Into::into).collect(),
            extra: Default::default(),
        }
    }
}

/// A user.
///
/// Source: reconstructed from the docstrings of the Python client
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The login.
    pub login: String,
    /// The roles, such as `ROLE_READER`, `ROLE_USER` or `ROLE_ADMIN`.
    pub roles: Vec<String>,
    /// The platforms the user may see, by what the server calls them.
    pub platforms: Vec<String>,
    /// The groups of the user.
    pub groups: Vec<String>,
    /// Whether the user cannot be changed or deleted.
    pub protected: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
