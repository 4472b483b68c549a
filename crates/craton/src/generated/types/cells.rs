// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A cell of a region.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cell {
    /// The id.
    pub id: i64,
    /// The name, unique in the region.
    pub name: String,
    /// A note.
    pub note: Option<String>,
    /// The cloud.
    pub cloud_id: i64,
    /// The region.
    pub region_id: i64,
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
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of cells.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CellList {
    /// `cells`
    pub cells: Vec<Cell>,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A cell to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CellCreate {
    /// The name, unique in the region.
    pub name: String,
    /// The cloud.
    pub cloud_id: i64,
    /// The region.
    pub region_id: i64,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
}

impl CellCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, cloud_id: i64, region_id: i64) -> Self {
        Self {
            name: name.into(),
            cloud_id: cloud_id,
            region_id: region_id,
            note: None,
            variables: None,
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
}

/// What to change in a cell.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CellUpdate {
    /// The name, unique in the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl CellUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self { name: None, note: None }
    }

    /// The name, unique in the region.
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
