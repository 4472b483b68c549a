// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! A tree of queues that shares out the agents among jobs.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a job queue.
    ///
    /// `POST /jobqueues/`
    pub fn jobqueues_create(&self, body: &types::JobQueueCreate) -> JobqueuesCreate {
        JobqueuesCreate::new(self.runtime(), body)
    }

    /// Deletes an empty job queue.
    ///
    /// `DELETE /jobqueues/{jobqueue}`
    pub fn jobqueues_delete(
        &self,
        jobqueue: impl Into<types::NameOrId>,
    ) -> JobqueuesDelete {
        JobqueuesDelete::new(self.runtime(), jobqueue)
    }

    /// Gets a job queue that has no children.
    ///
    /// `GET /jobqueues/{jobqueue}`
    pub fn jobqueues_get(&self, jobqueue: impl Into<types::NameOrId>) -> JobqueuesGet {
        JobqueuesGet::new(self.runtime(), jobqueue)
    }

    /// Lists all job queues.
    ///
    /// `GET /jobqueues/`
    pub fn jobqueues_list(&self) -> JobqueuesList {
        JobqueuesList::new(self.runtime())
    }

    /// Gets the columns of a job queue.
    ///
    /// `GET /jobqueues/schema`
    pub fn jobqueues_schema(&self) -> JobqueuesSchema {
        JobqueuesSchema::new(self.runtime())
    }

    /// Changes a job queue.
    ///
    /// `POST /jobqueues/{jobqueue}`
    pub fn jobqueues_update(
        &self,
        jobqueue: impl Into<types::NameOrId>,
        body: &types::JobQueueUpdate,
    ) -> JobqueuesUpdate {
        JobqueuesUpdate::new(self.runtime(), jobqueue, body)
    }
}

/// Creates a job queue.
///
/// A name that any queue has is a 409, wherever in the tree that queue is. A parent that does not
/// exist is a 500. The priority is not checked, and is 0 where none is sent; PyFarm's documentation
/// says 5.
///
/// * `POST /jobqueues/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 409: It exists already, or is still in use.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobqueuesCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobQueue>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobqueuesCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::JobQueueCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBQUEUES_CREATE);
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
    ) -> Result<runtime::Response<types::JobQueue>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes an empty job queue.
///
/// A queue with children or jobs is a 409. A queue that does not exist is a 204 too.
///
/// * `DELETE /jobqueues/{jobqueue}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 409: It exists already, or is still in use.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobqueuesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl JobqueuesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobqueue: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBQUEUES_DELETE);
        request.parameter::<types::NameOrId>(0, &jobqueue.into());
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

/// Gets a job queue that has no children.
///
/// **A queue with children is a 500.** Look it up in `jobqueues_list`. A queue is named by its own
/// name, never by its path.
///
/// * `GET /jobqueues/{jobqueue}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobqueuesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobQueue>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobqueuesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobqueue: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBQUEUES_GET);
        request.parameter::<types::NameOrId>(0, &jobqueue.into());
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
    ) -> Result<runtime::Response<types::JobQueue>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists all job queues.
///
/// The only way to see a queue that has children, because `jobqueues_get` fails on it. The tree is in `parent_jobqueue_id` and `fullpath`.
///
/// * `GET /jobqueues/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobqueuesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::JobQueueSummary>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobqueuesList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOBQUEUES_LIST);
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
        runtime::Response<Vec<types::JobQueueSummary>>,
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

impl runtime::List for JobqueuesList {
    type Answer = runtime::Json<Vec<types::JobQueueSummary>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::JobQueueSummary;
    const STREAM: Option<runtime::ElementsAt<types::JobQueueSummary>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::JobQueueSummary>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::JobQueueSummary>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::JobQueueSummary>) -> Vec<types::JobQueueSummary> {
        page
    }
}

/// Gets the columns of a job queue.
///
/// * `GET /jobqueues/schema`
/// * Changes nothing; repeated after any fault that may pass.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobqueuesSchema {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<std::collections::BTreeMap<String, String>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobqueuesSchema {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOBQUEUES_SCHEMA);
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
        runtime::Response<std::collections::BTreeMap<String, String>>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a job queue.
///
/// Members that are left out stay as they are. Nothing can be set to null, and the parent cannot be
/// changed. A new name does not change `fullpath`.
///
/// A queue with children is a 500, and is changed all the same. PyFarm's documentation shows a 201;
/// it is a 200.
///
/// * `POST /jobqueues/{jobqueue}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobqueuesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobQueue>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobqueuesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobqueue: impl Into<types::NameOrId>,
        body: &types::JobQueueUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBQUEUES_UPDATE);
        request.parameter::<types::NameOrId>(0, &jobqueue.into());
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
    ) -> Result<runtime::Response<types::JobQueue>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
