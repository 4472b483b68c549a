// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A job queue in the list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobQueueSummary {
    /// The id.
    pub id: i64,
    /// The name, unique among all queues.
    pub name: String,
    /// The path that the queue had when it was made, with a slash in front, such as `/film/lighting`. New names do not change it.
    pub fullpath: String,
    /// The id of the queue above.
    pub parent_jobqueue_id: Option<i64>,
    /// The priority; higher goes first.
    pub priority: i64,
    /// The share of agents it gets beside its neighbours.
    pub weight: i64,
    /// How many agents it gets before others do.
    pub minimum_agents: Option<i64>,
    /// How many agents it gets at most.
    pub maximum_agents: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A job queue with its parent and jobs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobQueue {
    /// The id.
    pub id: i64,
    /// The name, unique among all queues.
    pub name: String,
    /// The path that the queue had when it was made, with a slash in front, such as `/film/lighting`. New names do not change it.
    pub fullpath: String,
    /// The id of the queue above.
    pub parent_jobqueue_id: Option<i64>,
    /// The priority; higher goes first.
    pub priority: i64,
    /// The share of agents it gets beside its neighbours.
    pub weight: i64,
    /// How many agents it gets before others do.
    pub minimum_agents: Option<i64>,
    /// How many agents it gets at most.
    pub maximum_agents: Option<i64>,
    /// The queue above.
    pub parent: Option<JobQueueParent>,
    /// Always empty; a queue with children is a 500.
    pub children: Vec<serde_json::Value>,
    /// The ids of its jobs.
    pub jobs: Vec<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The queue above another.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobQueueParent {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The priority.
    pub priority: i64,
    /// The share of agents it gets beside its neighbours.
    pub weight: i64,
    /// How many agents it gets before others do.
    pub minimum_agents: Option<i64>,
    /// How many agents it gets at most.
    pub maximum_agents: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A job queue to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobQueueCreate {
    /// The name, unique among all queues. Choose one that can be addressed; see `NameOrId`. With a slash in it no path leads to the queue.
    pub name: String,
    /// The id of the queue above. It cannot be changed later. One that does not exist is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_jobqueue_id: Option<i64>,
    /// The priority; higher goes first. The server assumes 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// The share of agents it gets beside its neighbours. The server assumes 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    /// How many agents it gets before others do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_agents: Option<i64>,
    /// How many agents it gets at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_agents: Option<i64>,
}

impl JobQueueCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parent_jobqueue_id: None,
            priority: None,
            weight: None,
            minimum_agents: None,
            maximum_agents: None,
        }
    }

    /// The id of the queue above. It cannot be changed later. One that does not exist is a 500.
    #[must_use]
    pub fn parent_jobqueue_id(mut self, parent_jobqueue_id: i64) -> Self {
        self.parent_jobqueue_id = Some(parent_jobqueue_id);
        self
    }

    /// The priority; higher goes first. The server assumes 0.
    #[must_use]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// The share of agents it gets beside its neighbours. The server assumes 10.
    #[must_use]
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// How many agents it gets before others do.
    #[must_use]
    pub fn minimum_agents(mut self, minimum_agents: i64) -> Self {
        self.minimum_agents = Some(minimum_agents);
        self
    }

    /// How many agents it gets at most.
    #[must_use]
    pub fn maximum_agents(mut self, maximum_agents: i64) -> Self {
        self.maximum_agents = Some(maximum_agents);
        self
    }
}

/// What to change in a job queue.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobQueueUpdate {
    /// The name, unique among all queues. `fullpath` stays as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The priority; higher goes first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// The share of agents it gets beside its neighbours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    /// How many agents it gets before others do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_agents: Option<i64>,
    /// How many agents it gets at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_agents: Option<i64>,
}

impl JobQueueUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            priority: None,
            weight: None,
            minimum_agents: None,
            maximum_agents: None,
        }
    }

    /// The name, unique among all queues. `fullpath` stays as it is.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The priority; higher goes first.
    #[must_use]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// The share of agents it gets beside its neighbours.
    #[must_use]
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// How many agents it gets before others do.
    #[must_use]
    pub fn minimum_agents(mut self, minimum_agents: i64) -> Self {
        self.minimum_agents = Some(minimum_agents);
        self
    }

    /// How many agents it gets at most.
    #[must_use]
    pub fn maximum_agents(mut self, maximum_agents: i64) -> Self {
        self.maximum_agents = Some(maximum_agents);
        self
    }
}
