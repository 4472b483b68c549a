// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A region of a cloud.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Region {
    /// The id.
    pub id: i64,
    /// The name, unique in the cloud.
    pub name: String,
    /// A note.
    pub note: Option<String>,
    /// The cloud.
    pub cloud_id: i64,
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
    pub cells: Option<Vec<serde_json::Value>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of regions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegionList {
    /// `regions`
    pub regions: Vec<Region>,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A region to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegionCreate {
    /// The name, unique in the cloud.
    pub name: String,
    /// The cloud.
    pub cloud_id: i64,
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
    pub cells: Option<Vec<serde_json::Value>>,
}

impl RegionCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, cloud_id: i64) -> Self {
        Self {
            name: name.into(),
            cloud_id: cloud_id,
            note: None,
            variables: None,
            cells: None,
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
    pub fn cells(mut self, cells: impl IntoIterator<Item = serde_json::Value>) -> Self {
        self.cells = Some(cells.into_iter().collect());
        self
    }
}

/// What to change in a region.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegionUpdate {
    /// The name, unique in the cloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl RegionUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self { name: None, note: None }
    }

    /// The name, unique in the cloud.
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
