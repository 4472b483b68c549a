// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// `WholeFormFilter`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WholeFormFilter {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `tags`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// `size`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl WholeFormFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            tags: None,
            size: None,
            extra: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
