// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// `Note`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Note {
    /// `text`
    pub text: String,
    /// `color`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Rgb>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Note {
    /// With everything that is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            color: None,
            extra: Default::default(),
        }
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Rgb>) -> Self {
        self.color = Some(color.into());
        self
    }
}

/// `FormRequest`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormRequest {
    /// `name`
    pub name: String,
    /// `tags`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// `color`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Rgb>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl FormRequest {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            color: None,
            extra: Default::default(),
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Rgb>) -> Self {
        self.color = Some(color.into());
        self
    }
}

/// `PatchRequest`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PatchRequest {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub name: Option<Option<String>>,
    /// `size`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl PatchRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            size: None,
            extra: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<Option<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
