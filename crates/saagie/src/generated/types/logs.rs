// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Some lines of a log.
///
/// Source: reconstructed from the docstrings of the Python client and the documentation of the platform
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogPage {
    /// The lines.
    pub logs: Vec<LogLine>,
    /// How many lines were asked for at most.
    pub limit: i32,
    /// How many lines there are.
    pub total: i64,
    /// The order, `asc`.
    pub order: String,
    /// Where the server has them from, `elastic`, `mongo` or `unknown`.
    pub source: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A line of a log.
///
/// Source: reconstructed from the docstrings of the Python client
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogLine {
    /// Its place in the log.
    pub index: i64,
    /// The text.
    pub value: String,
    /// A stream of a log.
    pub stream: LogStream,
    /// When it was written.
    pub time: runtime::value::DateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A stream of a log.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LogStream {
    /// `ENVVARS_STDOUT`
    EnvvarsStdout,
    /// `ENVVARS_STDERR`
    EnvvarsStderr,
    /// `ORCHESTRATION_STDOUT`
    OrchestrationStdout,
    /// `ORCHESTRATION_STDERR`
    OrchestrationStderr,
    /// `STDERR`
    Stderr,
    /// `STDOUT`
    Stdout,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    LogStream { EnvvarsStdout = "ENVVARS_STDOUT", EnvvarsStderr = "ENVVARS_STDERR",
    OrchestrationStdout = "ORCHESTRATION_STDOUT", OrchestrationStderr =
    "ORCHESTRATION_STDERR", Stderr = "STDERR", Stdout = "STDOUT" }
}

/// What has written a log.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LogEntityType {
    /// `app_execution`
    AppExecution,
    /// `condition_instance`
    ConditionInstance,
    /// `job_instance`
    JobInstance,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    LogEntityType { AppExecution = "app_execution", ConditionInstance =
    "condition_instance", JobInstance = "job_instance" }
}
