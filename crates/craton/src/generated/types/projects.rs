// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A project, which is a tenant.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Project {
    /// The id, a UUID.
    pub id: String,
    /// The name. Several projects may share it.
    pub name: String,
    /// When it was created, in UTC.
    pub created_at: runtime::value::LocalDateTime,
    /// Null. A project cannot be changed, and its variables do not count.
    pub updated_at: Option<runtime::value::LocalDateTime>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of projects.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectList {
    /// `projects`
    pub projects: Vec<Project>,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A project to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectCreate {
    /// The name. Several projects may share it.
    pub name: String,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
}

impl ProjectCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            variables: None,
        }
    }

    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded, and characters outside the basic plane come back as `?`.
    #[must_use]
    pub fn variables(
        mut self,
        variables: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.variables = Some(
            variables
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}
