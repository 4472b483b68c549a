// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Software with its versions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Software {
    /// The id.
    pub id: i64,
    /// The name.
    pub software: String,
    /// The versions by rank, lowest first.
    pub versions: Vec<SoftwareVersion>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A version of software. Whether it is a default is never shown.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SoftwareVersion {
    /// The id, unique among the versions of all software.
    pub id: i64,
    /// The name of the version.
    pub version: String,
    /// Its place in the order of versions; later versions have higher ranks.
    pub rank: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A version of software, with what `software_versions_get` adds.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SoftwareVersionDetails {
    /// The id, unique among the versions of all software.
    pub id: i64,
    /// The name of the version.
    pub version: String,
    /// Its place in the order of versions; later versions have higher ranks.
    pub rank: i64,
    /// The function in the discovery code that looks for the version. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub discovery_function_name: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Software to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SoftwareCreate {
    /// The name. Choose one that can be addressed; see `NameOrId`.
    pub software: String,
    /// Its versions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<SoftwareVersionEntry>>,
}

impl SoftwareCreate {
    /// With everything that is required.
    pub fn new(software: impl Into<String>) -> Self {
        Self {
            software: software.into(),
            versions: None,
        }
    }

    /// Its versions.
    #[must_use]
    pub fn versions(
        mut self,
        versions: impl IntoIterator<Item = impl Into<SoftwareVersionEntry>>,
    ) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }
}

/// Software to create, or what to change in it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SoftwareReplace {
    /// The name. Without it, it is a 500.
    pub software: String,
    /// Its versions, in place of all that it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<SoftwareVersionEntry>>,
}

impl SoftwareReplace {
    /// With everything that is required.
    pub fn new(software: impl Into<String>) -> Self {
        Self {
            software: software.into(),
            versions: None,
        }
    }

    /// Its versions, in place of all that it has.
    #[must_use]
    pub fn versions(
        mut self,
        versions: impl IntoIterator<Item = impl Into<SoftwareVersionEntry>>,
    ) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }
}

/// A version of software.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SoftwareVersionEntry {
    /// The name of the version. One of digits alone cannot be addressed later, except by its id.
    pub version: String,
    /// Its place in the order of versions. The server assumes the next hundred after the highest. No two versions may have the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<i64>,
}

impl SoftwareVersionEntry {
    /// With everything that is required.
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            rank: None,
        }
    }

    /// Its place in the order of versions. The server assumes the next hundred after the highest. No two versions may have the same.
    #[must_use]
    pub fn rank(mut self, rank: i64) -> Self {
        self.rank = Some(rank);
        self
    }
}

/// A version to add to software.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SoftwareVersionCreate {
    /// The name of the version. One of digits alone cannot be addressed later, except by its id. Without a name it is a 500.
    pub version: String,
    /// Its place in the order of versions. The server assumes the next hundred after the highest. One that is taken is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<i64>,
    /// Whether agents that register from now on get this version. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Python code that looks for the version on an agent. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_code: Option<String>,
    /// The function in that code. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_function_name: Option<String>,
}

impl SoftwareVersionCreate {
    /// With everything that is required.
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            rank: None,
            default: None,
            discovery_code: None,
            discovery_function_name: None,
        }
    }

    /// Its place in the order of versions. The server assumes the next hundred after the highest. One that is taken is a 500.
    #[must_use]
    pub fn rank(mut self, rank: i64) -> Self {
        self.rank = Some(rank);
        self
    }

    /// Whether agents that register from now on get this version. The server assumes false.
    #[must_use]
    pub fn with_default(mut self, default: bool) -> Self {
        self.default = Some(default);
        self
    }

    /// Python code that looks for the version on an agent. Release 0.8.6 does not have it.
    #[must_use]
    pub fn discovery_code(mut self, discovery_code: impl Into<String>) -> Self {
        self.discovery_code = Some(discovery_code.into());
        self
    }

    /// The function in that code. Release 0.8.6 does not have it.
    #[must_use]
    pub fn discovery_function_name(
        mut self,
        discovery_function_name: impl Into<String>,
    ) -> Self {
        self.discovery_function_name = Some(discovery_function_name.into());
        self
    }
}
