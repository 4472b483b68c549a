// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A class.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cls {
    /// When it ends. Null if nobody knows yet.
    pub finish_date: Option<runtime::value::LocalDateTime>,
    /// The id.
    pub id: i64,
    /// When it begins.
    pub start_date: runtime::value::LocalDateTime,
    /// What is taught.
    pub syllabus: Syllabus,
    /// Who teaches, as free text.
    pub trainer: String,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A syllabus.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Syllabus {
    /// What it is about.
    pub description: String,
    /// The id.
    pub id: i64,
    /// The member it belongs to.
    pub member_id: i64,
    /// The name, once in a member.
    pub name: String,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
