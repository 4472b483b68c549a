// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What the server made of the parameters. It tells of no skipped filters.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationMetadata {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// The member that the list is sorted by, with `-` in front when it is reversed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// Those who would hear of it and have expired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_users: Option<Vec<serde_json::Value>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of users to notify.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationList {
    /// The users of this page.
    pub content: Vec<User>,
    /// What the server made of the parameters. It tells of no skipped filters.
    #[serde(rename = "_metadata")]
    pub metadata: NotificationMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
