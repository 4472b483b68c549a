// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A log in the list of an attempt.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskLogSummary {
    /// The identifier.
    pub identifier: String,
    /// The UUID of the agent that wrote it, or the word `None`.
    pub agent_id: String,
    /// When it was registered, in UTC.
    pub created_on: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A log.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskLog {
    /// The id, which no operation asks for.
    pub id: i64,
    /// The identifier, unique among all logs.
    pub identifier: String,
    /// The UUID of the agent that wrote it.
    pub agent_id: Option<String>,
    /// When it was registered, in UTC.
    pub created_on: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A log to register.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskLogCreate {
    /// The identifier, unique among all logs, with the ending that tells the type of file, such as `.csv`. One with a slash cannot be addressed later.
    pub identifier: String,
    /// The UUID of the agent that writes it. One that does not exist is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
}

impl TaskLogCreate {
    /// With everything that is required.
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            identifier: identifier.into(),
            agent_id: None,
        }
    }

    /// The UUID of the agent that writes it. One that does not exist is a 500.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }
}

/// What to note about an attempt.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskLogUpdate {
    /// The state of the attempt. It is never shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<WorkStateChange>,
}

impl TaskLogUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self { state: None }
    }

    /// The state of the attempt. It is never shown.
    #[must_use]
    pub fn state(mut self, state: impl Into<WorkStateChange>) -> Self {
        self.state = Some(state.into());
        self
    }
}
