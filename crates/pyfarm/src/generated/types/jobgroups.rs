// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A job group in the list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobGroupSummary {
    /// The id.
    pub id: i64,
    /// The title, not unique.
    pub title: String,
    /// The name of the user it belongs to.
    pub user: Option<String>,
    /// The name of the jobtype that most of its jobs have.
    pub main_jobtype: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A job group with its jobs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobGroup {
    /// The id.
    pub id: i64,
    /// The title, not unique.
    pub title: String,
    /// The name of the user it belongs to.
    pub user: Option<String>,
    /// The name of the jobtype that most of its jobs have.
    pub main_jobtype: String,
    /// The ids of its jobs.
    pub jobs: Vec<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A job group to create. Without a user or a jobtype it is a 500.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobGroupCreate {
    /// The title, not unique.
    pub title: String,
    /// The name of the user it belongs to, who is created if need be.
    pub user: String,
    /// The name of the jobtype that most of its jobs have.
    pub main_jobtype: String,
}

impl JobGroupCreate {
    /// With everything that is required.
    pub fn new(
        title: impl Into<String>,
        user: impl Into<String>,
        main_jobtype: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            user: user.into(),
            main_jobtype: main_jobtype.into(),
        }
    }
}

/// What to change in a job group.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobGroupUpdate {
    /// The title, not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The name of the user it belongs to, who must exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The name of the jobtype that most of its jobs have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_jobtype: Option<String>,
}

impl JobGroupUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            title: None,
            user: None,
            main_jobtype: None,
        }
    }

    /// The title, not unique.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The name of the user it belongs to, who must exist.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// The name of the jobtype that most of its jobs have.
    #[must_use]
    pub fn main_jobtype(mut self, main_jobtype: impl Into<String>) -> Self {
        self.main_jobtype = Some(main_jobtype.into());
        self
    }
}

/// The jobs of a group.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobsInGroup {
    /// `jobs`
    pub jobs: Vec<JobInGroup>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A job of a group, with counts of its tasks.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobInGroup {
    /// The id.
    pub id: i64,
    /// The title.
    pub title: String,
    /// The state of a job. `queued` and `assigned` are not stored but worked out: a job that has not begun
    /// is `queued`, and when a task of it has an agent `assigned` in `jobs_list` and `running` elsewhere.
    /// In `jobgroups_jobs_list` such a job is `None`.
    pub state: JobState,
    /// The id of the jobtype.
    pub jobtype_id: i64,
    /// The name of the jobtype.
    pub jobtype: String,
    /// How many tasks have not begun.
    pub tasks_queued: i64,
    /// How many tasks are running.
    pub tasks_running: i64,
    /// How many tasks are done.
    pub tasks_done: i64,
    /// How many tasks have failed.
    pub tasks_failed: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
