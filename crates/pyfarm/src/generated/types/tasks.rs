// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The state of a task. `queued` and `assigned` are not stored but worked out: a task that has not begun is `assigned` if it has an agent. In answers about the tasks of an agent both are null.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TaskState {
    /// `queued`
    Queued,
    /// `assigned`
    Assigned,
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
    TaskState { Queued = "queued", Assigned = "assigned", Paused = "paused", Running =
    "running", Done = "done", Failed = "failed" }
}

/// A task in the list of a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Task {
    /// The id.
    pub id: i64,
    /// The id of the job.
    pub job_id: i64,
    /// The UUID of the agent.
    pub agent_id: Option<String>,
    /// The priority; higher goes first.
    pub priority: Option<i64>,
    /// The frame.
    pub frame: runtime::value::Number,
    /// The tile of the frame. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub tile: Option<Option<i64>>,
    /// Whether it is hidden from the web interface.
    pub hidden: Option<bool>,
    /// How often it was given to an agent.
    pub attempts: i64,
    /// How often it failed.
    pub failures: i64,
    /// How much of it is done, from 0 to 1. The server does not check the bounds.
    pub progress: Option<f64>,
    /// What the last failure said. It stays until the task is done.
    pub last_error: Option<String>,
    /// Whether the agent knows of it.
    pub sent_to_agent: bool,
    /// When it was made, in UTC. Null only in rows that this API did not write.
    pub time_submitted: Option<runtime::value::LocalDateTime>,
    /// When it started, in UTC.
    pub time_started: Option<runtime::value::LocalDateTime>,
    /// When it finished, in UTC.
    pub time_finished: Option<runtime::value::LocalDateTime>,
    /// The state of a task. `queued` and `assigned` are not stored but worked out: a task that has not begun is `assigned` if it has an agent. In answers about the tasks of an agent both are null.
    pub state: TaskState,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A task with its job and agent.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskDetails {
    /// The id.
    pub id: i64,
    /// The id of the job.
    pub job_id: i64,
    /// The UUID of the agent.
    pub agent_id: Option<String>,
    /// The priority; higher goes first.
    pub priority: Option<i64>,
    /// The frame.
    pub frame: runtime::value::Number,
    /// The tile of the frame. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub tile: Option<Option<i64>>,
    /// Whether it is hidden from the web interface.
    pub hidden: Option<bool>,
    /// How often it was given to an agent.
    pub attempts: i64,
    /// How often it failed.
    pub failures: i64,
    /// How much of it is done, from 0 to 1. The server does not check the bounds.
    pub progress: Option<f64>,
    /// What the last failure said. It stays until the task is done.
    pub last_error: Option<String>,
    /// Whether the agent knows of it.
    pub sent_to_agent: bool,
    /// When it was made, in UTC. Null only in rows that this API did not write.
    pub time_submitted: Option<runtime::value::LocalDateTime>,
    /// When it started, in UTC.
    pub time_started: Option<runtime::value::LocalDateTime>,
    /// When it finished, in UTC.
    pub time_finished: Option<runtime::value::LocalDateTime>,
    /// The state of a task. `queued` and `assigned` are not stored but worked out: a task that has not begun is `assigned` if it has an agent. In answers about the tasks of an agent both are null.
    pub state: TaskState,
    /// A job that another one depends on, or that depends on it.
    pub job: JobReference,
    /// The agent.
    pub agent: Option<TaskAgent>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What to change in a task.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskUpdate {
    /// The state to set. `queued` queues the task again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<WorkStateChange>,
    /// How much of it is done, from 0 to 1. A float: `1` is refused, `1.0` is taken. For a task that is done, anything but 1.0 is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub progress: Option<Option<f64>>,
    /// What the failure said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub last_error: Option<Option<String>>,
    /// Only null, which takes the task from its agent. A UUID is a 400: assign with `agents_tasks_assign`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub agent_id: Option<Option<String>>,
    /// The priority; higher goes first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub priority: Option<Option<i64>>,
    /// The tile of the frame. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub tile: Option<Option<i64>>,
    /// Whether it is hidden from the web interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub hidden: Option<Option<bool>>,
    /// How often it was given to an agent. Null is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts: Option<i64>,
    /// How often it failed. Null is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failures: Option<i64>,
    /// Whether the agent knows of it. Null is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_to_agent: Option<bool>,
    /// When it started, which can only be `now`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_started: Option<TaskUpdateTimeStarted>,
}

impl TaskUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            state: None,
            progress: None,
            last_error: None,
            agent_id: None,
            priority: None,
            tile: None,
            hidden: None,
            attempts: None,
            failures: None,
            sent_to_agent: None,
            time_started: None,
        }
    }

    /// The state to set. `queued` queues the task again.
    #[must_use]
    pub fn state(mut self, state: impl Into<WorkStateChange>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// How much of it is done, from 0 to 1. A float: `1` is refused, `1.0` is taken. For a task that is done, anything but 1.0 is a 400.
    #[must_use]
    pub fn progress(mut self, progress: impl Into<Option<f64>>) -> Self {
        self.progress = Some(progress.into());
        self
    }

    /// What the failure said.
    #[must_use]
    pub fn last_error(mut self, last_error: impl Into<Option<String>>) -> Self {
        self.last_error = Some(last_error.into());
        self
    }

    /// Only null, which takes the task from its agent. A UUID is a 400: assign with `agents_tasks_assign`.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl Into<Option<String>>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }

    /// The priority; higher goes first.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<Option<i64>>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// The tile of the frame. Release 0.8.6 does not have it.
    #[must_use]
    pub fn tile(mut self, tile: impl Into<Option<i64>>) -> Self {
        self.tile = Some(tile.into());
        self
    }

    /// Whether it is hidden from the web interface.
    #[must_use]
    pub fn hidden(mut self, hidden: impl Into<Option<bool>>) -> Self {
        self.hidden = Some(hidden.into());
        self
    }

    /// How often it was given to an agent. Null is a 500.
    #[must_use]
    pub fn attempts(mut self, attempts: i64) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// How often it failed. Null is a 500.
    #[must_use]
    pub fn failures(mut self, failures: i64) -> Self {
        self.failures = Some(failures);
        self
    }

    /// Whether the agent knows of it. Null is a 500.
    #[must_use]
    pub fn sent_to_agent(mut self, sent_to_agent: bool) -> Self {
        self.sent_to_agent = Some(sent_to_agent);
        self
    }

    /// When it started, which can only be `now`.
    #[must_use]
    pub fn time_started(
        mut self,
        time_started: impl Into<TaskUpdateTimeStarted>,
    ) -> Self {
        self.time_started = Some(time_started.into());
        self
    }
}

/// An agent that failed at a task.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FailedAgent {
    /// The UUID.
    pub id: String,
    /// The host name.
    pub hostname: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The agent that failed at a task.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FailedAgentAdd {
    /// The UUID of the agent. Without it, it is a 404.
    pub id: String,
}

impl FailedAgentAdd {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// When it started, which can only be `now`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TaskUpdateTimeStarted {
    /// `now`
    Now,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    TaskUpdateTimeStarted { Now = "now" }
}
