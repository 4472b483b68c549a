// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A job in the list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobSummary {
    /// The id.
    pub id: i64,
    /// The title.
    pub title: String,
    /// The state of a job. `queued` and `assigned` are not stored but worked out: a job that has not begun
    /// is `queued`, and when a task of it has an agent `assigned` in `jobs_list` and `running` elsewhere.
    /// In `jobgroups_jobs_list` such a job is `None`.
    pub state: JobState,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    /// The id. SQLite may give the id of a deleted job to the next one.
    pub id: i64,
    /// The title, not unique.
    pub title: String,
    /// The state of a job. `queued` and `assigned` are not stored but worked out: a job that has not begun
    /// is `queued`, and when a task of it has an agent `assigned` in `jobs_list` and `running` elsewhere.
    /// In `jobgroups_jobs_list` such a job is `None`.
    pub state: JobState,
    /// The name of the jobtype.
    pub jobtype: String,
    /// The number of its version.
    pub jobtype_version: i64,
    /// The name of the user it belongs to.
    pub user: Option<String>,
    /// The whole path of the queue, with a slash in front, such as `/film/lighting`. To put a job into a queue, that slash must be left out. Always null in the answer to `jobs_update`.
    pub jobqueue: Option<String>,
    /// The title of the job group.
    pub jobgroup: Option<String>,
    /// The id of the job group.
    pub job_group_id: Option<i64>,
    /// The priority; higher goes first. Null only in rows that this API did not write.
    pub priority: Option<i64>,
    /// The share of agents it gets beside the other jobs of its queue.
    pub weight: i64,
    /// The first frame: that of the first task, and in the answer to a creation the number as it was sent.
    pub start: runtime::value::Number,
    /// The last frame: that of the last task, and in the answer to a creation the number as it was sent.
    pub end: runtime::value::Number,
    /// From one frame to the next. Null only in rows that this API did not write.
    pub by: Option<runtime::value::Number>,
    /// How many tiles a frame is cut into. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub num_tiles: Option<Option<i64>>,
    /// How many tasks an agent is given at once. Null only in rows that this API did not write.
    pub batch: Option<i64>,
    /// How often a failed task is tried again; 0 is never, -1 is for ever. Null only in rows that this API did not write.
    pub requeue: Option<i64>,
    /// The processors that a task needs. Null only in rows that this API did not write.
    pub cpus: Option<i64>,
    /// The memory that a task needs, in megabytes. Null only in rows that this API did not write.
    pub ram: Option<i64>,
    /// The memory beyond which there is a warning, in megabytes.
    pub ram_warning: Option<i64>,
    /// The memory beyond which a task is stopped, in megabytes.
    pub ram_max: Option<i64>,
    /// How many agents it gets before other jobs do.
    pub minimum_agents: Option<i64>,
    /// How many agents it gets at most.
    pub maximum_agents: Option<i64>,
    /// Whether it is hidden from the queue and the web interface.
    pub hidden: bool,
    /// Notes. Null only in rows that this API did not write.
    pub notes: Option<String>,
    /// Where the output can be seen.
    pub output_link: Option<String>,
    /// The environment in which the tasks run.
    pub environ: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whatever the jobtype wants to know.
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether it is being deleted.
    pub to_be_deleted: bool,
    /// Whether the mail about its end was sent.
    pub completion_notify_sent: bool,
    /// So many seconds after its end it is deleted.
    pub autodelete_time: Option<i64>,
    /// When it was submitted, in UTC. Null only in rows that this API did not write.
    pub time_submitted: Option<runtime::value::LocalDateTime>,
    /// When it started, in UTC.
    pub time_started: Option<runtime::value::LocalDateTime>,
    /// When it finished, in UTC.
    pub time_finished: Option<runtime::value::LocalDateTime>,
    /// The names of its tags.
    pub tags: Vec<String>,
    /// The software it requires.
    pub software_requirements: Vec<SoftwareRequirement>,
    /// The tags that its agents must have or must not have. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_requirements: Option<Vec<TagRequirement>>,
    /// The jobs that must be done before.
    pub parents: Vec<JobReference>,
    /// The jobs that wait for this one.
    pub children: Vec<JobReference>,
    /// Who is told about it. Not in the answer to `jobs_update`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notified_users: Option<Vec<NotifiedUser>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A tag that agents must have, or must not have.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagRequirement {
    /// The name of the tag.
    pub tag: String,
    /// Whether agents must not have it.
    pub negate: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A tag that agents must have, or must not have. Without one of these members it is a 500.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagRequirementCreate {
    /// The name of the tag, which is created if need be.
    pub tag: String,
    /// Whether agents must not have it.
    pub negate: bool,
}

impl TagRequirementCreate {
    /// With everything that is required.
    pub fn new(tag: impl Into<String>, negate: bool) -> Self {
        Self {
            tag: tag.into(),
            negate: negate,
        }
    }
}

/// A job that must be done before.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobParent {
    /// The id of the job.
    pub id: i64,
}

impl JobParent {
    /// With everything that is required.
    pub fn new(id: i64) -> Self {
        Self { id: id }
    }
}

/// A job to submit.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobCreate {
    /// The title, not unique. Choose one that can be addressed; see `NameOrId`.
    pub title: String,
    /// The name of the jobtype.
    pub jobtype: String,
    /// The number of its version. The server assumes the newest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jobtype_version: Option<i64>,
    /// The first frame. The server assumes 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<runtime::value::Number>,
    /// The last frame, not before the first. It needs `start`, and is assumed to be the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<runtime::value::Number>,
    /// From one frame to the next. The server assumes 1. Zero or less never returns and brings the server down. It cannot be changed later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<runtime::value::Number>,
    /// Whatever the jobtype wants to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// The environment in which the tasks run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environ: Option<serde_json::Map<String, serde_json::Value>>,
    /// The name of the user it belongs to. One who does not exist is created, unless the server is set up not to; then it is a 404.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The whole path of the queue without a slash in front, such as `film/lighting`. With that slash, as it stands in every answer, it is a 404.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jobqueue: Option<String>,
    /// The id of the job group. One that does not exist is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_group_id: Option<i64>,
    /// The priority; higher goes first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// The share of agents it gets beside the other jobs of its queue. The server assumes 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    /// How many tasks an agent is given at once. The server assumes 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch: Option<i64>,
    /// How often a failed task is tried again; 0 is never, -1 is for ever. The server assumes 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requeue: Option<i64>,
    /// The processors that a task needs. The server assumes 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpus: Option<i64>,
    /// The memory that a task needs, in megabytes. The server assumes 32.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// The memory beyond which there is a warning, in megabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_warning: Option<i64>,
    /// The memory beyond which a task is stopped, in megabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_max: Option<i64>,
    /// How many agents it gets before other jobs do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_agents: Option<i64>,
    /// How many agents it gets at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_agents: Option<i64>,
    /// So many seconds after its end it is deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autodelete_time: Option<i64>,
    /// Whether it is hidden from the queue and the web interface. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Where the output can be seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_link: Option<String>,
    /// The names of its tags. New ones are created; a new one twice is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The tags that its agents must have or must not have. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_requirements: Option<Vec<TagRequirementCreate>>,
    /// The software it requires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software_requirements: Option<Vec<SoftwareRequirementCreate>>,
    /// The jobs that must be done before. They cannot be changed later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parents: Option<Vec<JobParent>>,
    /// Who is told about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notified_users: Option<Vec<NotifiedUserAdd>>,
    /// How many tiles a frame is cut into. Unless the jobtype supports it, it is a 400.
    ///
    /// Source: read in the server's source; a jobtype supports tiles only if the web interface says so, and none was seen
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_tiles: Option<i64>,
}

impl JobCreate {
    /// With everything that is required.
    pub fn new(title: impl Into<String>, jobtype: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            jobtype: jobtype.into(),
            jobtype_version: None,
            start: None,
            end: None,
            by: None,
            data: None,
            environ: None,
            user: None,
            jobqueue: None,
            job_group_id: None,
            priority: None,
            weight: None,
            batch: None,
            requeue: None,
            cpus: None,
            ram: None,
            ram_warning: None,
            ram_max: None,
            minimum_agents: None,
            maximum_agents: None,
            autodelete_time: None,
            hidden: None,
            notes: None,
            output_link: None,
            tags: None,
            tag_requirements: None,
            software_requirements: None,
            parents: None,
            notified_users: None,
            num_tiles: None,
        }
    }

    /// The number of its version. The server assumes the newest.
    #[must_use]
    pub fn jobtype_version(mut self, jobtype_version: i64) -> Self {
        self.jobtype_version = Some(jobtype_version);
        self
    }

    /// The first frame. The server assumes 1.
    #[must_use]
    pub fn start(mut self, start: impl Into<runtime::value::Number>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// The last frame, not before the first. It needs `start`, and is assumed to be the same.
    #[must_use]
    pub fn end(mut self, end: impl Into<runtime::value::Number>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// From one frame to the next. The server assumes 1. Zero or less never returns and brings the server down. It cannot be changed later.
    #[must_use]
    pub fn by(mut self, by: impl Into<runtime::value::Number>) -> Self {
        self.by = Some(by.into());
        self
    }

    /// Whatever the jobtype wants to know.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.data = Some(
            data.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// The environment in which the tasks run.
    #[must_use]
    pub fn environ(
        mut self,
        environ: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.environ = Some(
            environ.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// The name of the user it belongs to. One who does not exist is created, unless the server is set up not to; then it is a 404.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// The whole path of the queue without a slash in front, such as `film/lighting`. With that slash, as it stands in every answer, it is a 404.
    #[must_use]
    pub fn jobqueue(mut self, jobqueue: impl Into<String>) -> Self {
        self.jobqueue = Some(jobqueue.into());
        self
    }

    /// The id of the job group. One that does not exist is a 500.
    #[must_use]
    pub fn job_group_id(mut self, job_group_id: i64) -> Self {
        self.job_group_id = Some(job_group_id);
        self
    }

    /// The priority; higher goes first.
    #[must_use]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// The share of agents it gets beside the other jobs of its queue. The server assumes 10.
    #[must_use]
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// How many tasks an agent is given at once. The server assumes 1.
    #[must_use]
    pub fn batch(mut self, batch: i64) -> Self {
        self.batch = Some(batch);
        self
    }

    /// How often a failed task is tried again; 0 is never, -1 is for ever. The server assumes 3.
    #[must_use]
    pub fn requeue(mut self, requeue: i64) -> Self {
        self.requeue = Some(requeue);
        self
    }

    /// The processors that a task needs. The server assumes 1.
    #[must_use]
    pub fn cpus(mut self, cpus: i64) -> Self {
        self.cpus = Some(cpus);
        self
    }

    /// The memory that a task needs, in megabytes. The server assumes 32.
    #[must_use]
    pub fn ram(mut self, ram: i64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// The memory beyond which there is a warning, in megabytes.
    #[must_use]
    pub fn ram_warning(mut self, ram_warning: i64) -> Self {
        self.ram_warning = Some(ram_warning);
        self
    }

    /// The memory beyond which a task is stopped, in megabytes.
    #[must_use]
    pub fn ram_max(mut self, ram_max: i64) -> Self {
        self.ram_max = Some(ram_max);
        self
    }

    /// How many agents it gets before other jobs do.
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

    /// So many seconds after its end it is deleted.
    #[must_use]
    pub fn autodelete_time(mut self, autodelete_time: i64) -> Self {
        self.autodelete_time = Some(autodelete_time);
        self
    }

    /// Whether it is hidden from the queue and the web interface. The server assumes false.
    #[must_use]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// Notes.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Where the output can be seen.
    #[must_use]
    pub fn output_link(mut self, output_link: impl Into<String>) -> Self {
        self.output_link = Some(output_link.into());
        self
    }

    /// The names of its tags. New ones are created; a new one twice is a 500.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The tags that its agents must have or must not have. Release 0.8.6 does not have it.
    #[must_use]
    pub fn tag_requirements(
        mut self,
        tag_requirements: impl IntoIterator<Item = impl Into<TagRequirementCreate>>,
    ) -> Self {
        self.tag_requirements = Some(
            tag_requirements.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The software it requires.
    #[must_use]
    pub fn software_requirements(
        mut self,
        software_requirements: impl IntoIterator<
            Item = impl Into<SoftwareRequirementCreate>,
        >,
    ) -> Self {
        self.software_requirements = Some(
            software_requirements.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The jobs that must be done before. They cannot be changed later.
    #[must_use]
    pub fn parents(
        mut self,
        parents: impl IntoIterator<Item = impl Into<JobParent>>,
    ) -> Self {
        self.parents = Some(parents.into_iter().map(Into::into).collect());
        self
    }

    /// Who is told about it.
    #[must_use]
    pub fn notified_users(
        mut self,
        notified_users: impl IntoIterator<Item = impl Into<NotifiedUserAdd>>,
    ) -> Self {
        self.notified_users = Some(notified_users.into_iter().map(Into::into).collect());
        self
    }

    /// How many tiles a frame is cut into. Unless the jobtype supports it, it is a 400.
    #[must_use]
    pub fn num_tiles(mut self, num_tiles: i64) -> Self {
        self.num_tiles = Some(num_tiles);
        self
    }
}

/// What to change in a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobUpdate {
    /// The title, not unique. Choose one that can be addressed; see `NameOrId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The state to set. `queued` is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<WorkState>,
    /// The first frame. Tasks are made at once, or deleted later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<runtime::value::Number>,
    /// The last frame, not before the first. Tasks are made at once, or deleted later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<runtime::value::Number>,
    /// The number of another version of its jobtype. One that does not exist is a 400. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jobtype_version: Option<i64>,
    /// The name of the user it belongs to, who must exist. It cannot be taken away: null and an empty text are ignored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The whole path of the queue without a slash in front, such as `film/lighting`. It cannot be taken away: null and an empty text are ignored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jobqueue: Option<String>,
    /// The id of the job group. Nothing takes a job out of its group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_group_id: Option<i64>,
    /// The priority; higher goes first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// The share of agents it gets beside the other jobs of its queue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    /// How many tasks an agent is given at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch: Option<i64>,
    /// How often a failed task is tried again; 0 is never, -1 is for ever.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requeue: Option<i64>,
    /// The processors that a task needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpus: Option<i64>,
    /// The memory that a task needs, in megabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// The memory beyond which there is a warning, in megabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_warning: Option<i64>,
    /// The memory beyond which a task is stopped, in megabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_max: Option<i64>,
    /// How many agents it gets before other jobs do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_agents: Option<i64>,
    /// How many agents it gets at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_agents: Option<i64>,
    /// So many seconds after its end it is deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autodelete_time: Option<i64>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Where the output can be seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_link: Option<String>,
    /// Whether it is hidden from the queue and the web interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// The environment in which the tasks run, as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environ: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whatever the jobtype wants to know, as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// The software it requires, in place of what it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software_requirements: Option<Vec<SoftwareRequirementCreate>>,
    /// The tags that its agents must have or must not have, in place of those before. They cannot all be taken away: an empty list is ignored. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_requirements: Option<Vec<TagRequirementCreate>>,
}

impl JobUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            title: None,
            state: None,
            start: None,
            end: None,
            jobtype_version: None,
            user: None,
            jobqueue: None,
            job_group_id: None,
            priority: None,
            weight: None,
            batch: None,
            requeue: None,
            cpus: None,
            ram: None,
            ram_warning: None,
            ram_max: None,
            minimum_agents: None,
            maximum_agents: None,
            autodelete_time: None,
            notes: None,
            output_link: None,
            hidden: None,
            environ: None,
            data: None,
            software_requirements: None,
            tag_requirements: None,
        }
    }

    /// The title, not unique. Choose one that can be addressed; see `NameOrId`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The state to set. `queued` is a 500.
    #[must_use]
    pub fn state(mut self, state: impl Into<WorkState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The first frame. Tasks are made at once, or deleted later.
    #[must_use]
    pub fn start(mut self, start: impl Into<runtime::value::Number>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// The last frame, not before the first. Tasks are made at once, or deleted later.
    #[must_use]
    pub fn end(mut self, end: impl Into<runtime::value::Number>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// The number of another version of its jobtype. One that does not exist is a 400. Release 0.8.6 does not have it.
    #[must_use]
    pub fn jobtype_version(mut self, jobtype_version: i64) -> Self {
        self.jobtype_version = Some(jobtype_version);
        self
    }

    /// The name of the user it belongs to, who must exist. It cannot be taken away: null and an empty text are ignored.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// The whole path of the queue without a slash in front, such as `film/lighting`. It cannot be taken away: null and an empty text are ignored.
    #[must_use]
    pub fn jobqueue(mut self, jobqueue: impl Into<String>) -> Self {
        self.jobqueue = Some(jobqueue.into());
        self
    }

    /// The id of the job group. Nothing takes a job out of its group.
    #[must_use]
    pub fn job_group_id(mut self, job_group_id: i64) -> Self {
        self.job_group_id = Some(job_group_id);
        self
    }

    /// The priority; higher goes first.
    #[must_use]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// The share of agents it gets beside the other jobs of its queue.
    #[must_use]
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// How many tasks an agent is given at once.
    #[must_use]
    pub fn batch(mut self, batch: i64) -> Self {
        self.batch = Some(batch);
        self
    }

    /// How often a failed task is tried again; 0 is never, -1 is for ever.
    #[must_use]
    pub fn requeue(mut self, requeue: i64) -> Self {
        self.requeue = Some(requeue);
        self
    }

    /// The processors that a task needs.
    #[must_use]
    pub fn cpus(mut self, cpus: i64) -> Self {
        self.cpus = Some(cpus);
        self
    }

    /// The memory that a task needs, in megabytes.
    #[must_use]
    pub fn ram(mut self, ram: i64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// The memory beyond which there is a warning, in megabytes.
    #[must_use]
    pub fn ram_warning(mut self, ram_warning: i64) -> Self {
        self.ram_warning = Some(ram_warning);
        self
    }

    /// The memory beyond which a task is stopped, in megabytes.
    #[must_use]
    pub fn ram_max(mut self, ram_max: i64) -> Self {
        self.ram_max = Some(ram_max);
        self
    }

    /// How many agents it gets before other jobs do.
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

    /// So many seconds after its end it is deleted.
    #[must_use]
    pub fn autodelete_time(mut self, autodelete_time: i64) -> Self {
        self.autodelete_time = Some(autodelete_time);
        self
    }

    /// Notes.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Where the output can be seen.
    #[must_use]
    pub fn output_link(mut self, output_link: impl Into<String>) -> Self {
        self.output_link = Some(output_link.into());
        self
    }

    /// Whether it is hidden from the queue and the web interface.
    #[must_use]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// The environment in which the tasks run, as a whole.
    #[must_use]
    pub fn environ(
        mut self,
        environ: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.environ = Some(
            environ.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Whatever the jobtype wants to know, as a whole.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.data = Some(
            data.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// The software it requires, in place of what it did.
    #[must_use]
    pub fn software_requirements(
        mut self,
        software_requirements: impl IntoIterator<
            Item = impl Into<SoftwareRequirementCreate>,
        >,
    ) -> Self {
        self.software_requirements = Some(
            software_requirements.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The tags that its agents must have or must not have, in place of those before. They cannot all be taken away: an empty list is ignored. Release 0.8.6 does not have it.
    #[must_use]
    pub fn tag_requirements(
        mut self,
        tag_requirements: impl IntoIterator<Item = impl Into<TagRequirementCreate>>,
    ) -> Self {
        self.tag_requirements = Some(
            tag_requirements.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A user who is told about a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotifiedUser {
    /// The id of the user.
    pub id: i64,
    /// The name of the user.
    pub username: String,
    /// The mail address of the user.
    pub email: Option<String>,
    /// Whether the user is told that the job is done.
    pub on_success: bool,
    /// Whether the user is told that the job has failed.
    pub on_failure: bool,
    /// Whether the user is told that the job was deleted.
    pub on_deletion: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A user who shall be told about a job.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotifiedUserAdd {
    /// The name of the user. With a new job, one who does not exist is created; for a job that exists, it is a 404.
    pub username: String,
    /// Whether the user is told that the job is done. The server assumes true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_success: Option<bool>,
    /// Whether the user is told that the job has failed. The server assumes true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<bool>,
    /// Whether the user is told that the job was deleted. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_deletion: Option<bool>,
}

impl NotifiedUserAdd {
    /// With everything that is required.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            on_success: None,
            on_failure: None,
            on_deletion: None,
        }
    }

    /// Whether the user is told that the job is done. The server assumes true.
    #[must_use]
    pub fn on_success(mut self, on_success: bool) -> Self {
        self.on_success = Some(on_success);
        self
    }

    /// Whether the user is told that the job has failed. The server assumes true.
    #[must_use]
    pub fn on_failure(mut self, on_failure: bool) -> Self {
        self.on_failure = Some(on_failure);
        self
    }

    /// Whether the user is told that the job was deleted. The server assumes false.
    #[must_use]
    pub fn on_deletion(mut self, on_deletion: bool) -> Self {
        self.on_deletion = Some(on_deletion);
        self
    }
}
