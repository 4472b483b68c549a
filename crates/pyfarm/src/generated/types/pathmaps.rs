// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// One place as three operating systems call it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PathMap {
    /// The id.
    pub id: i64,
    /// The path on Linux.
    pub path_linux: String,
    /// The path on Windows.
    pub path_windows: String,
    /// The path on OS X.
    pub path_osx: String,
    /// The name of the tag that an agent must have. Not there if the map holds for every agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The id of that tag. Only in the answer to a creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub tag_id: Option<Option<i64>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A path map to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PathMapCreate {
    /// The path on Linux.
    pub path_linux: String,
    /// The path on Windows.
    pub path_windows: String,
    /// The path on OS X.
    pub path_osx: String,
    /// The name of the tag that an agent must have, created if need be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The id of that tag, in place of its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<i64>,
}

impl PathMapCreate {
    /// With everything that is required.
    pub fn new(
        path_linux: impl Into<String>,
        path_windows: impl Into<String>,
        path_osx: impl Into<String>,
    ) -> Self {
        Self {
            path_linux: path_linux.into(),
            path_windows: path_windows.into(),
            path_osx: path_osx.into(),
            tag: None,
            tag_id: None,
        }
    }

    /// The name of the tag that an agent must have, created if need be.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// The id of that tag, in place of its name.
    #[must_use]
    pub fn tag_id(mut self, tag_id: i64) -> Self {
        self.tag_id = Some(tag_id);
        self
    }
}

/// What to change in a path map.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PathMapUpdate {
    /// The path on Linux.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path_linux: Option<String>,
    /// The path on Windows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path_windows: Option<String>,
    /// The path on OS X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path_osx: Option<String>,
    /// The name of the tag that an agent must have, created if need be. Null and an empty text are ignored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The id of that tag, in place of its name. Null is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<i64>,
}

impl PathMapUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            path_linux: None,
            path_windows: None,
            path_osx: None,
            tag: None,
            tag_id: None,
        }
    }

    /// The path on Linux.
    #[must_use]
    pub fn path_linux(mut self, path_linux: impl Into<String>) -> Self {
        self.path_linux = Some(path_linux.into());
        self
    }

    /// The path on Windows.
    #[must_use]
    pub fn path_windows(mut self, path_windows: impl Into<String>) -> Self {
        self.path_windows = Some(path_windows.into());
        self
    }

    /// The path on OS X.
    #[must_use]
    pub fn path_osx(mut self, path_osx: impl Into<String>) -> Self {
        self.path_osx = Some(path_osx.into());
        self
    }

    /// The name of the tag that an agent must have, created if need be. Null and an empty text are ignored.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// The id of that tag, in place of its name. Null is a 400.
    #[must_use]
    pub fn tag_id(mut self, tag_id: i64) -> Self {
        self.tag_id = Some(tag_id);
        self
    }
}
