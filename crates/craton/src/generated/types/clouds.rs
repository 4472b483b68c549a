// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A cloud.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cloud {
    /// The id.
    pub id: i64,
    /// The name, unique in the project.
    pub name: String,
    /// A note.
    pub note: Option<String>,
    /// The project, a UUID in lower case with dashes. The answer to a creation spells it as the credentials do.
    pub project_id: String,
    /// When it was created, in UTC.
    pub created_at: runtime::value::LocalDateTime,
    /// When it was last changed, in UTC; null until then. Variables do not count.
    pub updated_at: Option<runtime::value::LocalDateTime>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
    /// Only in the answer to a creation that sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<serde_json::Value>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of clouds.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudList {
    /// `clouds`
    pub clouds: Vec<Cloud>,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A cloud to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudCreate {
    /// The name, unique in the project.
    pub name: String,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
    /// Leave it out. An empty list is echoed, any other is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<serde_json::Value>>,
}

impl CloudCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            note: None,
            variables: None,
            regions: None,
        }
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
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

    /// Leave it out. An empty list is echoed, any other is refused.
    #[must_use]
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = serde_json::Value>,
    ) -> Self {
        self.regions = Some(regions.into_iter().collect());
        self
    }
}

/// What to change in a cloud.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudUpdate {
    /// The name, unique in the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl CloudUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self { name: None, note: None }
    }

    /// The name, unique in the project.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}
