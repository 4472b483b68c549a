// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// `Rgb`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Rgb {
    /// `R`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "R")]
    pub r: Option<i64>,
    /// `G`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "G")]
    pub g: Option<i64>,
    /// `B`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "B")]
    pub b: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Rgb {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            r: None,
            g: None,
            b: None,
            extra: Default::default(),
        }
    }

    /// Sets `R`.
    #[must_use]
    pub fn r(mut self, r: i64) -> Self {
        self.r = Some(r);
        self
    }

    /// Sets `G`.
    #[must_use]
    pub fn g(mut self, g: i64) -> Self {
        self.g = Some(g);
        self
    }

    /// Sets `B`.
    #[must_use]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

/// `Deep`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deep {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sizes`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sizes: Option<Vec<i64>>,
    /// `color`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Rgb>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Deep {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            sizes: None,
            color: None,
            extra: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `sizes`.
    #[must_use]
    pub fn sizes(mut self, sizes: impl IntoIterator<Item = i64>) -> Self {
        self.sizes = Some(sizes.into_iter().collect());
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Rgb>) -> Self {
        self.color = Some(color.into());
        self
    }
}
