// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A user.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The name.
    pub username: String,
    /// The e-mail address. A reset of the password is sent there.
    pub email: String,
    /// Whether the user can do anything. A reset of the password makes it false.
    pub is_active: bool,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The users of an account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserList {
    /// The users.
    pub items: Vec<User>,
    /// The address of the object or list it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// How many there are. The operator's example says 2 and shows one, so do not rely on it.
    pub size: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A user to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserCreate {
    /// The name of an account, a user or an app.
    pub username: String,
    /// The e-mail address. A reset of the password is sent there.
    pub email: String,
    /// The password.
    pub password: runtime::Sensitive<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl UserCreate {
    /// With everything that is required.
    pub fn new(
        username: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            username: username.into(),
            email: email.into(),
            password: runtime::Sensitive::new(password.into()),
            extra: Default::default(),
        }
    }
}

/// What to change in a user.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserUpdate {
    /// The new e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl UserUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            email: None,
            extra: Default::default(),
        }
    }

    /// The new e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// A new password.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PasswordChange {
    /// The new password. The old one is not asked for.
    pub password: runtime::Sensitive<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl PasswordChange {
    /// With everything that is required.
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: runtime::Sensitive::new(password.into()),
            extra: Default::default(),
        }
    }
}

/// What happens next.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PasswordReset {
    /// Words for the user.
    pub message: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
