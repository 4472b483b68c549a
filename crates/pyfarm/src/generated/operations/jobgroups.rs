// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! Jobs that belong together.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a job group.
    ///
    /// `POST /jobgroups/`
    pub fn jobgroups_create(&self, body: &types::JobGroupCreate) -> JobgroupsCreate {
        JobgroupsCreate::new(self.runtime(), body)
    }

    /// Deletes an empty job group.
    ///
    /// `DELETE /jobgroups/{jobgroup_id}`
    pub fn jobgroups_delete(&self, jobgroup_id: i64) -> JobgroupsDelete {
        JobgroupsDelete::new(self.runtime(), jobgroup_id)
    }

    /// Gets a job group with the ids of its jobs.
    ///
    /// `GET /jobgroups/{jobgroup_id}`
    pub fn jobgroups_get(&self, jobgroup_id: i64) -> JobgroupsGet {
        JobgroupsGet::new(self.runtime(), jobgroup_id)
    }

    /// Lists the jobs of a group in the order they were submitted, with counts of their tasks.
    ///
    /// `GET /jobgroups/{jobgroup_id}/jobs`
    pub fn jobgroups_jobs_list(&self, jobgroup_id: i64) -> JobgroupsJobsList {
        JobgroupsJobsList::new(self.runtime(), jobgroup_id)
    }

    /// Lists all job groups, without their jobs.
    ///
    /// `GET /jobgroups/`
    pub fn jobgroups_list(&self) -> JobgroupsList {
        JobgroupsList::new(self.runtime())
    }

    /// Gets the columns of a job group.
    ///
    /// `GET /jobgroups/schema`
    pub fn jobgroups_schema(&self) -> JobgroupsSchema {
        JobgroupsSchema::new(self.runtime())
    }

    /// Changes a job group.
    ///
    /// `POST /jobgroups/{jobgroup_id}`
    pub fn jobgroups_update(
        &self,
        jobgroup_id: i64,
        body: &types::JobGroupUpdate,
    ) -> JobgroupsUpdate {
        JobgroupsUpdate::new(self.runtime(), jobgroup_id, body)
    }
}

/// Creates a job group.
///
/// Titles are not unique: the same group twice is two groups. A user who does not exist is created,
/// unless the server is set up not to; then it is a 404. Jobs are put in by `jobs_create` and
/// `jobs_update`.
///
/// * `POST /jobgroups/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobgroupsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobGroup>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobgroupsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::JobGroupCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBGROUPS_CREATE);
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
    ) -> Result<runtime::Response<types::JobGroup>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes an empty job group.
///
/// A group with jobs is a 409. A group that does not exist is a 204 too.
///
/// * `DELETE /jobgroups/{jobgroup_id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 405: The path does not take this method. There is no `Allow` header.
/// * 409: It exists already, or is still in use.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobgroupsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl JobgroupsDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, jobgroup_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBGROUPS_DELETE);
        request.parameter(0, &jobgroup_id);
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

/// Gets a job group with the ids of its jobs.
///
/// * `GET /jobgroups/{jobgroup_id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobgroupsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobGroup>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobgroupsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, jobgroup_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBGROUPS_GET);
        request.parameter(0, &jobgroup_id);
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
    ) -> Result<runtime::Response<types::JobGroup>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists the jobs of a group in the order they were submitted, with counts of their tasks.
///
/// Here the state of a job that has not begun is the word `None`.
///
/// * `GET /jobgroups/{jobgroup_id}/jobs`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobgroupsJobsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobsInGroup>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobgroupsJobsList {
    pub(in crate::generated) fn new(client: &runtime::Client, jobgroup_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBGROUPS_JOBS_LIST);
        request.parameter(0, &jobgroup_id);
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
    ) -> Result<runtime::Response<types::JobsInGroup>, runtime::Error<types::ApiError>> {
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

impl runtime::List for JobgroupsJobsList {
    type Answer = runtime::Json<types::JobsInGroup>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::JobInGroup;
    const STREAM: Option<runtime::ElementsAt<types::JobInGroup>> = Some(
        runtime::ElementsAt::new("/jobs"),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::JobsInGroup) -> usize {
        page.jobs.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::JobsInGroup) -> Option<String> {
        None
    }

    fn take_items(page: types::JobsInGroup) -> Vec<types::JobInGroup> {
        page.jobs
    }
}

/// Lists all job groups, without their jobs.
///
/// * `GET /jobgroups/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobgroupsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::JobGroupSummary>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobgroupsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOBGROUPS_LIST);
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
        runtime::Response<Vec<types::JobGroupSummary>>,
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

impl runtime::List for JobgroupsList {
    type Answer = runtime::Json<Vec<types::JobGroupSummary>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::JobGroupSummary;
    const STREAM: Option<runtime::ElementsAt<types::JobGroupSummary>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::JobGroupSummary>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::JobGroupSummary>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::JobGroupSummary>) -> Vec<types::JobGroupSummary> {
        page
    }
}

/// Gets the columns of a job group.
///
/// * `GET /jobgroups/schema`
/// * Changes nothing; repeated after any fault that may pass.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobgroupsSchema {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<std::collections::BTreeMap<String, String>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobgroupsSchema {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOBGROUPS_SCHEMA);
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

/// Changes a job group.
///
/// Members that are left out stay as they are. The user must exist here, and the jobtype too; else it
/// is a 404. Null for the title is a 500. PyFarm's documentation shows a 201; it is a 200.
///
/// * `POST /jobgroups/{jobgroup_id}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 405: The path does not take this method. There is no `Allow` header.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobgroupsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobGroup>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobgroupsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobgroup_id: i64,
        body: &types::JobGroupUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBGROUPS_UPDATE);
        request.parameter(0, &jobgroup_id);
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
    ) -> Result<runtime::Response<types::JobGroup>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
