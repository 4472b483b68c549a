// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! The frames of a job, and the agents that failed at them.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Notes that an agent failed at a task.
    ///
    /// `POST /jobs/{job_id}/tasks/{task_id}/failed_on_agents/`
    pub fn tasks_failed_on_agents_add(
        &self,
        job_id: i64,
        task_id: i64,
        body: &types::FailedAgentAdd,
    ) -> TasksFailedOnAgentsAdd {
        TasksFailedOnAgentsAdd::new(self.runtime(), job_id, task_id, body)
    }

    /// Lists the agents that failed at a task.
    ///
    /// `GET /jobs/{job_id}/tasks/{task_id}/failed_on_agents/`
    pub fn tasks_failed_on_agents_list(
        &self,
        job_id: i64,
        task_id: i64,
    ) -> TasksFailedOnAgentsList {
        TasksFailedOnAgentsList::new(self.runtime(), job_id, task_id)
    }

    /// Is meant to forget that an agent failed at a task, and does nothing.
    ///
    /// `DELETE /jobs/{job_id}/tasks/{task_id}/failed_on_agents/{agent_id}`
    pub fn tasks_failed_on_agents_remove(
        &self,
        job_id: i64,
        task_id: i64,
        agent_id: impl Into<String>,
    ) -> TasksFailedOnAgentsRemove {
        TasksFailedOnAgentsRemove::new(self.runtime(), job_id, task_id, agent_id)
    }

    /// Gets a task with its job and agent.
    ///
    /// `GET /jobs/{job}/tasks/{task_id}`
    pub fn tasks_get(&self, job: impl Into<types::NameOrId>, task_id: i64) -> TasksGet {
        TasksGet::new(self.runtime(), job, task_id)
    }

    /// Lists the tasks of a job by frame.
    ///
    /// `GET /jobs/{job}/tasks/`
    pub fn tasks_list(&self, job: impl Into<types::NameOrId>) -> TasksList {
        TasksList::new(self.runtime(), job)
    }

    /// Changes a task.
    ///
    /// `POST /jobs/{job}/tasks/{task_id}`
    pub fn tasks_update(
        &self,
        job: impl Into<types::NameOrId>,
        task_id: i64,
        body: &types::TaskUpdate,
    ) -> TasksUpdate {
        TasksUpdate::new(self.runtime(), job, task_id, body)
    }
}

/// Notes that an agent failed at a task.
///
/// The status is 201 even if it was noted before. The job is not looked at. An agent that does not
/// exist is a 404, a malformed UUID is a 500.
///
/// * `POST /jobs/{job_id}/tasks/{task_id}/failed_on_agents/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against git HEAD; release 0.8.6 does not have it
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TasksFailedOnAgentsAdd {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::FailedAgent>,
        runtime::Json<types::ApiError>,
    >,
}

impl TasksFailedOnAgentsAdd {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
        body: &types::FailedAgentAdd,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::TASKS_FAILED_ON_AGENTS_ADD,
        );
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<types::FailedAgent>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists the agents that failed at a task.
///
/// The job is not looked at, but it must be a number.
///
/// * `GET /jobs/{job_id}/tasks/{task_id}/failed_on_agents/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against git HEAD; release 0.8.6 does not have it
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TasksFailedOnAgentsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::FailedAgent>>,
        runtime::Json<types::ApiError>,
    >,
}

impl TasksFailedOnAgentsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::TASKS_FAILED_ON_AGENTS_LIST,
        );
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<Vec<types::FailedAgent>>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Sends a request for each page, as the pages are asked for.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Gives the items of all pages, one after the other.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl runtime::List for TasksFailedOnAgentsList {
    type Answer = runtime::Json<Vec<types::FailedAgent>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::FailedAgent;
    const STREAM: Option<runtime::ElementsAt<types::FailedAgent>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::FailedAgent>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::FailedAgent>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::FailedAgent>) -> Vec<types::FailedAgent> {
        page
    }
}

/// Is meant to forget that an agent failed at a task, and does nothing.
///
/// **The server answers 204 and does not save the change**: the list is the same afterwards. A task or
/// an agent that does not exist is a 404, a malformed UUID is a 500.
///
/// * `DELETE /jobs/{job_id}/tasks/{task_id}/failed_on_agents/{agent_id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against git HEAD; release 0.8.6 does not have it
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TasksFailedOnAgentsRemove {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl TasksFailedOnAgentsRemove {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
        agent_id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::TASKS_FAILED_ON_AGENTS_REMOVE,
        );
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        request.parameter::<String>(2, &agent_id.into());
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets a task with its job and agent.
///
/// The job is not looked at. Any job will do, even one that does not exist.
///
/// * `GET /jobs/{job}/tasks/{task_id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TasksGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaskDetails>,
        runtime::Json<types::ApiError>,
    >,
}

impl TasksGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job: impl Into<types::NameOrId>,
        task_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASKS_GET);
        request.parameter::<types::NameOrId>(0, &job.into());
        request.parameter(1, &task_id);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<types::TaskDetails>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: done.
    pub fn wait_until_done(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::TaskDetails>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::TASKS_GET_UNTIL_DONE,
            |thing: &types::TaskDetails| {
                runtime::token_of(&thing.state).unwrap_or_default()
            },
        )
    }
}

/// Lists the tasks of a job by frame.
///
/// All of them: 3000 tasks are about a megabyte. An unknown job is a 404 whose object also has what
/// was asked for, as `id`.
///
/// * `GET /jobs/{job}/tasks/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TasksList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::Task>>,
        runtime::Json<types::ApiError>,
    >,
}

impl TasksList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASKS_LIST);
        request.parameter::<types::NameOrId>(0, &job.into());
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<Vec<types::Task>>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }

    /// Sends a request for each page, as the pages are asked for.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Gives the items of all pages, one after the other.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl runtime::List for TasksList {
    type Answer = runtime::Json<Vec<types::Task>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Task;
    const STREAM: Option<runtime::ElementsAt<types::Task>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::Task>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::Task>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::Task>) -> Vec<types::Task> {
        page
    }
}

/// Changes a task.
///
/// The job is not looked at. Members that are left out stay as they are. PyFarm's documentation shows
/// a PUT and another path; both are wrong.
///
/// The state has consequences, and the state of the job follows. `running` sets the time it started,
/// unless the jobtype says otherwise. `done` sets the progress to 1 and the time it finished.
/// `failed` counts a failure and notes the agent; while the job has tries left, the task is queued
/// again without an agent, and the answer shows that. `queued` queues it again.
///
/// `failed` for a task without an agent is a 500, and so is a state that is not in the list.
///
/// * `POST /jobs/{job}/tasks/{task_id}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TasksUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaskDetails>,
        runtime::Json<types::ApiError>,
    >,
}

impl TasksUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job: impl Into<types::NameOrId>,
        task_id: i64,
        body: &types::TaskUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASKS_UPDATE);
        request.parameter::<types::NameOrId>(0, &job.into());
        request.parameter(1, &task_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<types::TaskDetails>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
