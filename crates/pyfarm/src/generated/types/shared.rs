// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A name or an id. A text of digits alone is an id for the server, so a name must have something else in it. A name is not empty and has no slash.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum NameOrId {
    /// As `Integer`.
    Integer(i64),
    /// As `Text`.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for NameOrId {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Integer),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
            ],
        ) {
            return Ok(found);
        }
        Err(serde::de::Error::custom("no alternative fits"))
    }
}

impl From<i64> for NameOrId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for NameOrId {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for NameOrId {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// A state of a job or a task as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WorkState {
    /// `paused`
    Paused,
    /// `running`
    Running,
    /// `done`
    Done,
    /// `failed`
    Failed,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    WorkState { Paused = "paused", Running = "running", Done = "done", Failed = "failed"
    }
}

/// A state that a task can be given.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WorkStateChange {
    /// `queued`
    Queued,
    /// `paused`
    Paused,
    /// `running`
    Running,
    /// `done`
    Done,
    /// `failed`
    Failed,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    WorkStateChange { Queued = "queued", Paused = "paused", Running = "running", Done =
    "done", Failed = "failed" }
}

/// What PyFarm answers when something is wrong. Mostly an object; a bare text for a jobtype, a parent
/// or a notified user that does not exist. Instead of either there may be an HTML page.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ApiError {
    /// As `ErrorObject`.
    ErrorObject(ErrorObject),
    /// As `Text`.
    Text(String),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ApiError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Members(
                        &["error", "id", "job_id", "task_id", "attempt", "log", "path"],
                        &[],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::ErrorObject)
                    },
                ),
                (
                    runtime::value::Fit::Plain,
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<ErrorObject> for ApiError {
    fn from(value: ErrorObject) -> Self {
        Self::ErrorObject(value)
    }
}

impl From<String> for ApiError {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ApiError {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// An error, and at times what it is about.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorObject {
    /// What is wrong: a list where software requirements are, else a text. Written for people; it changes with the server's version of Python.
    pub error: ErrorObjectError,
    /// The job that was asked for, in the tasks of a job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ErrorObjectId>,
    /// The job, in task logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<i64>,
    /// The task, in task logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<i64>,
    /// The attempt, where a log is registered already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<i64>,
    /// The identifier of the log, in task logs. Null where it is registered already.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub log: Option<Option<String>>,
    /// Where the log should be on the server's disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Software that a jobtype or a job requires.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SoftwareRequirement {
    /// The name of the software.
    pub software: String,
    /// The id of the software.
    pub software_id: i64,
    /// The name of the lowest version that will do.
    pub min_version: Option<String>,
    /// The id of that version.
    pub min_version_id: Option<i64>,
    /// The name of the highest version that will do.
    pub max_version: Option<String>,
    /// The id of that version.
    pub max_version_id: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Software that a jobtype or a job shall require.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SoftwareRequirementCreate {
    /// The name of the software.
    pub software: String,
    /// The name of the lowest version that will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_version: Option<String>,
    /// The name of the highest version that will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_version: Option<String>,
}

impl SoftwareRequirementCreate {
    /// With everything that is required.
    pub fn new(software: impl Into<String>) -> Self {
        Self {
            software: software.into(),
            min_version: None,
            max_version: None,
        }
    }

    /// The name of the lowest version that will do.
    #[must_use]
    pub fn min_version(mut self, min_version: impl Into<String>) -> Self {
        self.min_version = Some(min_version.into());
        self
    }

    /// The name of the highest version that will do.
    #[must_use]
    pub fn max_version(mut self, max_version: impl Into<String>) -> Self {
        self.max_version = Some(max_version.into());
        self
    }
}

/// The state of a job. `queued` and `assigned` are not stored but worked out: a job that has not begun
/// is `queued`, and when a task of it has an agent `assigned` in `jobs_list` and `running` elsewhere.
/// In `jobgroups_jobs_list` such a job is `None`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JobState {
    /// `queued`
    Queued,
    /// `assigned`
    Assigned,
    /// `None`
    None,
    /// `paused`
    Paused,
    /// `running`
    Running,
    /// `done`
    Done,
    /// `failed`
    Failed,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    JobState { Queued = "queued", Assigned = "assigned", None = "None", Paused =
    "paused", Running = "running", Done = "done", Failed = "failed" }
}

/// A job that another one depends on, or that depends on it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobReference {
    /// The id.
    pub id: i64,
    /// The title.
    pub title: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The agent of a task.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskAgent {
    /// The UUID.
    pub id: String,
    /// The host name.
    pub hostname: String,
    /// The port on which the agent listens.
    pub port: i64,
    /// The IPv4 address, or the word `None`.
    pub remote_ip: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is wrong: a list where software requirements are, else a text. Written for people; it changes with the server's version of Python.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ErrorObjectError {
    /// As `Text`.
    Text(String),
    /// As `TextList`.
    TextList(Vec<String>),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ErrorObjectError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::TextList),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<String> for ErrorObjectError {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ErrorObjectError {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for ErrorObjectError {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

/// The job that was asked for, in the tasks of a job.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ErrorObjectId {
    /// As `Integer`.
    Integer(i64),
    /// As `Text`.
    Text(String),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ErrorObjectId {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Integer),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<i64> for ErrorObjectId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ErrorObjectId {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ErrorObjectId {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
