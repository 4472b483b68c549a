// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! What an attempt at a task has written.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Registers a log for an attempt at a task.
    ///
    /// `POST /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/`
    pub fn task_logs_create(
        &self,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        body: &types::TaskLogCreate,
    ) -> TaskLogsCreate {
        TaskLogsCreate::new(self.runtime(), job_id, task_id, attempt, body)
    }

    /// Downloads a log.
    ///
    /// `GET /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}/logfile`
    pub fn task_logs_download(
        &self,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
    ) -> TaskLogsDownload {
        TaskLogsDownload::new(self.runtime(), job_id, task_id, attempt, identifier)
    }

    /// Gets what is registered about a log.
    ///
    /// `GET /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}`
    pub fn task_logs_get(
        &self,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
    ) -> TaskLogsGet {
        TaskLogsGet::new(self.runtime(), job_id, task_id, attempt, identifier)
    }

    /// Lists the logs of an attempt at a task.
    ///
    /// `GET /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/`
    pub fn task_logs_list(
        &self,
        job_id: i64,
        task_id: i64,
        attempt: i64,
    ) -> TaskLogsList {
        TaskLogsList::new(self.runtime(), job_id, task_id, attempt)
    }

    /// Notes the state of an attempt with its log.
    ///
    /// `POST /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}`
    pub fn task_logs_update(
        &self,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
        body: &types::TaskLogUpdate,
    ) -> TaskLogsUpdate {
        TaskLogsUpdate::new(self.runtime(), job_id, task_id, attempt, identifier, body)
    }

    /// Uploads a log, in place of what was there.
    ///
    /// `PUT /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}/logfile`
    pub fn task_logs_upload(
        &self,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> TaskLogsUpload {
        TaskLogsUpload::new(self.runtime(), job_id, task_id, attempt, identifier, body)
    }

    /// The call `task_logs_upload` with a body of `application/zip`.
    ///
    /// `PUT /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}/logfile`
    pub fn task_logs_upload_with_zip(
        &self,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> TaskLogsUpload {
        let mut builder = TaskLogsUpload::bare(
            self.runtime(),
            job_id,
            task_id,
            attempt,
            identifier,
        );
        let request = &mut builder.request;
        request.upload(body, "application/zip");
        builder
    }
}

/// Registers a log for an attempt at a task.
///
/// A log that is known from another task or attempt is shared: the answer is a 201 with that log. A
/// log that is known from this attempt is a 409, which PyFarm's own agent takes for a success.
///
/// An `identifier` that leads out of the log directory is a 400, an unknown agent is a 500.
///
/// * `POST /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 409: It exists already, or is still in use.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaskLogsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaskLog>,
        runtime::Json<types::ApiError>,
    >,
}

impl TaskLogsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        body: &types::TaskLogCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASK_LOGS_CREATE);
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        request.parameter(2, &attempt);
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
    ) -> Result<runtime::Response<types::TaskLog>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Downloads a log.
///
/// The content type follows the ending of the identifier: `.csv`, `.txt`, and so on; without a known
/// one it is `application/octet-stream`. A log that the server keeps packed is unpacked on the way and
/// comes as `text/csv` of unknown length.
///
/// A log that is still with its agent is a 307 to that agent. The agent may be out of reach, and its
/// host is the word `None` if its address is not known; an agent with the address `passive` is a 500.
///
/// * `GET /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}/logfile`
/// * Changes nothing; repeated after any fault that may pass.
/// * 307: The log is with the agent, at the address in `Location`.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaskLogsDownload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Streamed,
        runtime::Json<types::ApiError>,
    >,
}

impl TaskLogsDownload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASK_LOGS_DOWNLOAD);
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        request.parameter(2, &attempt);
        request.parameter::<String>(3, &identifier.into());
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
        runtime::Response<runtime::ByteStream>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Asks for `text/csv` in place of the usual answer.
    pub fn accept_csv(
        self,
    ) -> runtime::Request<runtime::Streamed, runtime::Json<types::ApiError>> {
        self.request.accepting("text/csv")
    }

    /// Asks for `text/plain` in place of the usual answer.
    pub fn accept_plain(
        self,
    ) -> runtime::Request<runtime::Streamed, runtime::Json<types::ApiError>> {
        self.request.accepting("text/plain")
    }

    /// Asks for `application/octet-stream` in place of the usual answer.
    pub fn accept_octet_stream(
        self,
    ) -> runtime::Request<runtime::Streamed, runtime::Json<types::ApiError>> {
        self.request.accepting("application/octet-stream")
    }
}

/// Gets what is registered about a log.
///
/// * `GET /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaskLogsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaskLog>,
        runtime::Json<types::ApiError>,
    >,
}

impl TaskLogsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASK_LOGS_GET);
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        request.parameter(2, &attempt);
        request.parameter::<String>(3, &identifier.into());
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
    ) -> Result<runtime::Response<types::TaskLog>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists the logs of an attempt at a task.
///
/// * `GET /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaskLogsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::TaskLogSummary>>,
        runtime::Json<types::ApiError>,
    >,
}

impl TaskLogsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
        attempt: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASK_LOGS_LIST);
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        request.parameter(2, &attempt);
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
        runtime::Response<Vec<types::TaskLogSummary>>,
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

impl runtime::List for TaskLogsList {
    type Answer = runtime::Json<Vec<types::TaskLogSummary>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::TaskLogSummary;
    const STREAM: Option<runtime::ElementsAt<types::TaskLogSummary>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::TaskLogSummary>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::TaskLogSummary>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::TaskLogSummary>) -> Vec<types::TaskLogSummary> {
        page
    }
}

/// Notes the state of an attempt with its log.
///
/// The state is stored, and no answer ever shows it. An unknown state is a 500. The identifier and the time of creation cannot be changed.
///
/// * `POST /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaskLogsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaskLog>,
        runtime::Json<types::ApiError>,
    >,
}

impl TaskLogsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
        body: &types::TaskLogUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASK_LOGS_UPDATE);
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        request.parameter(2, &attempt);
        request.parameter::<String>(3, &identifier.into());
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
    ) -> Result<runtime::Response<types::TaskLog>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Uploads a log, in place of what was there.
///
/// The log must be registered first. The type says nothing about the content and is not kept: any
/// bytes may be sent as `text/csv`, which is what PyFarm's own agent does. Other types are a 415.
///
/// * `PUT /jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}/logfile`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TaskLogsUpload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl TaskLogsUpload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASK_LOGS_UPLOAD);
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        request.parameter(2, &attempt);
        request.parameter::<String>(3, &identifier.into());
        request.upload(body, "text/csv");
        Self { request }
    }

    pub(in crate::generated) fn bare(
        client: &runtime::Client,
        job_id: i64,
        task_id: i64,
        attempt: i64,
        identifier: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TASK_LOGS_UPLOAD);
        request.parameter(0, &job_id);
        request.parameter(1, &task_id);
        request.parameter(2, &attempt);
        request.parameter::<String>(3, &identifier.into());
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
