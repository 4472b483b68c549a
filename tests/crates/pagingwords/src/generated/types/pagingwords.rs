// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// `Thing`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `PageableResponse`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageableResponse {
    /// `things`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub things: Option<Vec<Thing>>,
    /// `nextLink`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nextLink")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub next_link: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `CursorResponseData`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CursorResponseData {
    /// `things`
    pub things: Vec<Thing>,
    /// `next`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub next: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `CursorResponse`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CursorResponse {
    /// `data`
    pub data: CursorResponseData,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `LastResponse`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LastResponse {
    /// `things`
    pub things: Vec<Thing>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `OffsetResponse`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OffsetResponse {
    /// `things`
    pub things: Vec<Thing>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
