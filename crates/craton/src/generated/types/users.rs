// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A user of a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The id.
    pub id: i64,
    /// The name, unique in the project.
    pub username: String,
    /// The project, a UUID in lower case with dashes. The answer to a creation spells it as the request did.
    pub project_id: String,
    /// Whether the user administers its project. Nothing shows who is root.
    pub is_admin: bool,
    /// The key that the user authenticates with. It can be read at any time.
    pub api_key: runtime::Sensitive<String>,
    /// When it was created, in UTC.
    pub created_at: runtime::value::LocalDateTime,
    /// Null. A user cannot be changed.
    pub updated_at: Option<runtime::value::LocalDateTime>,
    /// Only in the answer to a creation that sent it. Roles are not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of users.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserList {
    /// `users`
    pub users: Vec<User>,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A user to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserCreate {
    /// The name, unique in the project.
    pub username: String,
    /// The project, a UUID in any spelling.
    pub project_id: String,
    /// Whether the user administers its project. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_admin: Option<bool>,
    /// Leave it out. It is echoed in the answer and not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Leave it out. The server makes the key and ignores what is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<runtime::Sensitive<String>>,
}

impl UserCreate {
    /// With everything that is required.
    pub fn new(username: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            project_id: project_id.into(),
            is_admin: None,
            roles: None,
            api_key: None,
        }
    }

    /// Whether the user administers its project. The server assumes false.
    #[must_use]
    pub fn is_admin(mut self, is_admin: bool) -> Self {
        self.is_admin = Some(is_admin);
        self
    }

    /// Leave it out. It is echoed in the answer and not stored.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }

    /// Leave it out. The server makes the key and ignores what is sent.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(runtime::Sensitive::new(api_key.into()));
        self
    }
}
