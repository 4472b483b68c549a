// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What a group may do from now on.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupPermissionsInput {
    /// Its role, such as `ROLE_READER`, `ROLE_USER` or `ROLE_ADMIN`.
    pub role: String,
    /// What it may do on each platform.
    pub authorizations: Vec<PlatformAuthorization>,
    /// What may be done in the whole realm.
    #[serde(rename = "realmAuthorization")]
    pub realm_authorization: RealmAuthorization,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl GroupPermissionsInput {
    /// With everything that is required.
    pub fn new(
        role: impl Into<String>,
        authorizations: impl IntoIterator<Item = impl Into<PlatformAuthorization>>,
        realm_authorization: impl Into<RealmAuthorization>,
    ) -> Self {
        Self {
            role: role.into(),
            authorizations: authorizations.into_iter().map(Into::into).collect(),
            realm_authorization: realm_authorization.into(),
            extra: Default::default(),
        }
    }
}

/// What may be done in the whole realm.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RealmAuthorization {
    /// What may be done.
    pub permissions: Vec<Permission>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl RealmAuthorization {
    /// With everything that is required.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<Permission>>) -> Self {
        Self {
            permissions: permissions.into_iter().map(Into::into).collect(),
            extra: Default::default(),
        }
    }
}

/// What a group may do.
///
/// Source: reconstructed from the docstrings of the Python client
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupPermissions {
    /// The group.
    pub name: String,
    /// Its role, such as `ROLE_READER`, `ROLE_USER` or `ROLE_ADMIN`.
    pub role: String,
    /// What it may do on each platform.
    pub authorizations: Vec<PlatformAuthorization>,
    /// Whether the group cannot be changed or deleted.
    pub protected: bool,
    /// What may be done in the whole realm.
    #[serde(rename = "realmAuthorization")]
    pub realm_authorization: RealmAuthorization,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A group and its users.
///
/// Source: reconstructed from the docstrings of the Python client
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupUsers {
    /// The name.
    pub name: String,
    /// The logins of its users.
    pub users: Vec<String>,
    /// Whether the group cannot be changed or deleted.
    pub protected: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A group to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupInput {
    /// The name.
    pub name: String,
    /// The logins of its users.
    pub users: Vec<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl GroupInput {
    /// With everything that is required.
    pub fn new(
        name: impl Into<String>,
        users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            users: users.into_iter().map(Into::into).collect(),
            extra: Default::default(),
        }
    }
}

/// A group.
///
/// Source: reconstructed from the docstrings of the Python client
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The name.
    pub name: String,
    /// Whether the group cannot be changed or deleted.
    pub protected: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
