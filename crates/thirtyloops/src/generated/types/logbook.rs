// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// How an action goes. It ends as `finished` or as `error`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LogbookStatus {
    /// `queued`
    Queued,
    /// `running`
    Running,
    /// `finished`
    Finished,
    /// `error`
    Error,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    LogbookStatus { Queued = "queued", Running = "running", Finished = "finished", Error
    = "error" }
}

/// How an action goes, and what it has said.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Logbook {
    /// What is done, in the words of the server, such as `AppDeployAction`.
    pub action: String,
    /// How an action goes. It ends as `finished` or as `error`.
    pub status: LogbookStatus,
    /// What it has said so far, oldest first.
    pub messages: Vec<LogbookMessage>,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A message of an action.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogbookMessage {
    /// When, in the local time of Amsterdam and without a zone.
    pub asctime: runtime::value::LocalDateTime,
    /// How grave it is: 0 debug, 1 info, 2 warning, 3 error, 4 critical, 5 exception.
    pub loglevel: i32,
    /// The words. What a command printed begins with `[OUTPUT]`.
    pub message: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The logbooks of an account.
///
/// Source: reconstructed: in the style of the other lists; no page and no release has it
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogbookList {
    /// The logbooks.
    pub items: Vec<LogbookSummary>,
    /// The address of the object or list it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A logbook without its messages.
///
/// Source: reconstructed: in the style of the other lists; no page and no release has it
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogbookSummary {
    /// The id for `logbook_get`.
    pub uuid: String,
    /// What is done, in the words of the server, such as `AppDeployAction`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// How an action goes. It ends as `finished` or as `error`.
    pub status: LogbookStatus,
    /// The address of the object or list it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
