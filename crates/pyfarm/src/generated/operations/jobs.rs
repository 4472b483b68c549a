// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! The work, and who is told when it is over.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Submits a job.
    ///
    /// `POST /jobs/`
    pub fn jobs_create(&self, body: &types::JobCreate) -> JobsCreate {
        JobsCreate::new(self.runtime(), body)
    }

    /// Deletes a job and its direct children.
    ///
    /// `DELETE /jobs/{job}`
    pub fn jobs_delete(&self, job: impl Into<types::NameOrId>) -> JobsDelete {
        JobsDelete::new(self.runtime(), job)
    }

    /// Gets a job.
    ///
    /// `GET /jobs/{job}`
    pub fn jobs_get(&self, job: impl Into<types::NameOrId>) -> JobsGet {
        JobsGet::new(self.runtime(), job)
    }

    /// Lists jobs.
    ///
    /// `GET /jobs/`
    pub fn jobs_list(&self) -> JobsList {
        JobsList::new(self.runtime())
    }

    /// Has a user told about a job.
    ///
    /// `POST /jobs/{job}/notified_users/`
    pub fn jobs_notified_users_add(
        &self,
        job: impl Into<types::NameOrId>,
        body: &types::NotifiedUserAdd,
    ) -> JobsNotifiedUsersAdd {
        JobsNotifiedUsersAdd::new(self.runtime(), job, body)
    }

    /// Lists the users that are told about a job.
    ///
    /// `GET /jobs/{job}/notified_users/`
    pub fn jobs_notified_users_list(
        &self,
        job: impl Into<types::NameOrId>,
    ) -> JobsNotifiedUsersList {
        JobsNotifiedUsersList::new(self.runtime(), job)
    }

    /// Has a user not told about a job any more.
    ///
    /// `DELETE /jobs/{job}/notified_users/{username}`
    pub fn jobs_notified_users_remove(
        &self,
        job: impl Into<types::NameOrId>,
        username: impl Into<String>,
    ) -> JobsNotifiedUsersRemove {
        JobsNotifiedUsersRemove::new(self.runtime(), job, username)
    }

    /// Gets the columns of a job.
    ///
    /// `GET /jobs/schema`
    pub fn jobs_schema(&self) -> JobsSchema {
        JobsSchema::new(self.runtime())
    }

    /// Changes a job.
    ///
    /// `POST /jobs/{job}`
    pub fn jobs_update(
        &self,
        job: impl Into<types::NameOrId>,
        body: &types::JobUpdate,
    ) -> JobsUpdate {
        JobsUpdate::new(self.runtime(), job, body)
    }
}

/// Submits a job.
///
/// One task is made for each frame before the answer comes, so a long range takes long. **A `by` of
/// zero or less never returns and fills the server's memory until it is killed.** Never send one.
///
/// Titles are not unique: the same job twice is two jobs. PyFarm's documentation lists a 409, which
/// never comes. A 500 can mean that the job was stored, so look before you send it again.
///
/// A jobtype, version or parent that does not exist is a 404 with a bare text. For a queue or a user
/// it is the usual object, and for software an object with a list of texts.
///
/// More mistakes that are a 500: `ram`, `cpus` or `priority` out of bounds, an unknown
/// `job_group_id`, a new tag or a notified user or software twice, a tag requirement without
/// `negate`, a notified user without `username`.
///
/// * `POST /jobs/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Job>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::JobCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBS_CREATE);
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
    ) -> Result<runtime::Response<types::Job>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a job and its direct children.
///
/// Where no agent works on them they are gone at once. Otherwise they stay, with `to_be_deleted`,
/// until the server's worker has stopped their tasks.
///
/// By title, the first of several jobs with that title; the next call deletes the next one. Deleting
/// the last job of a group is a 500, though the job is deleted and the group stays.
///
/// * `DELETE /jobs/{job}`
/// * Not repeated unless the server cannot have acted on it.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl JobsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBS_DELETE);
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets a job.
///
/// By title, the first of several jobs with that title. While a job is being deleted this may be a
/// 500 that says that it has no tasks.
///
/// * `GET /jobs/{job}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Job>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBS_GET);
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
    ) -> Result<runtime::Response<types::Job>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: done.
    pub fn wait_until_done(
        self,
    ) -> runtime::Wait<runtime::Json<types::Job>, runtime::Json<types::ApiError>> {
        runtime::Wait::new(
            self.request,
            &table::JOBS_GET_UNTIL_DONE,
            |thing: &types::Job| runtime::token_of(&thing.state).unwrap_or_default(),
        )
    }

    /// Looks again and again until the state is one of: gone.
    pub fn wait_until_deleted(
        self,
    ) -> runtime::WaitGone<runtime::Json<types::Job>, runtime::Json<types::ApiError>> {
        runtime::WaitGone::new(
            self.request,
            &table::JOBS_GET_UNTIL_DELETED,
            |thing: &types::Job| runtime::token_of(&thing.state).unwrap_or_default(),
        )
    }
}

/// Lists jobs.
///
/// All filters must hold together. There is none for the state. A jobtype, user or queue that does not
/// exist is a 404 and not an empty list.
///
/// * `GET /jobs/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::JobSummary>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOBS_LIST);
        Self { request }
    }

    /// Only jobs of the jobtype with exactly this name.
    pub fn jobtype(mut self, jobtype: impl Into<String>) -> Self {
        self.request.parameter::<String>(0, &jobtype.into());
        self
    }

    /// Only jobs of the user with exactly this name.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &user.into());
        self
    }

    /// Only jobs whose title contains this text, whatever its case. `%` stands for any text and `_` for any character. Release 0.8.6 ignores it.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.request.parameter::<String>(2, &title.into());
        self
    }

    /// Only jobs in one of these queues. A queue is given by its whole path with the slash in front, such as `/film/lighting`. Release 0.8.6 ignores it.
    pub fn jobqueue(
        mut self,
        jobqueue: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let jobqueue: Vec<String> = jobqueue.into_iter().map(Into::into).collect();
        self.request.parameter(3, &jobqueue);
        self
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
        runtime::Response<Vec<types::JobSummary>>,
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

impl runtime::List for JobsList {
    type Answer = runtime::Json<Vec<types::JobSummary>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::JobSummary;
    const STREAM: Option<runtime::ElementsAt<types::JobSummary>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::JobSummary>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::JobSummary>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::JobSummary>) -> Vec<types::JobSummary> {
        page
    }
}

/// Has a user told about a job.
///
/// The user must exist, and no operation creates one by itself: users come into being when a job or a
/// job group names them. An unknown user is a 404 with a bare text. A user who is already told about
/// the job is a 500.
///
/// * `POST /jobs/{job}/notified_users/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsNotifiedUsersAdd {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NotifiedUser>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobsNotifiedUsersAdd {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job: impl Into<types::NameOrId>,
        body: &types::NotifiedUserAdd,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBS_NOTIFIED_USERS_ADD);
        request.parameter::<types::NameOrId>(0, &job.into());
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
    ) -> Result<
        runtime::Response<types::NotifiedUser>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Lists the users that are told about a job.
///
/// * `GET /jobs/{job}/notified_users/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsNotifiedUsersList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::NotifiedUser>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobsNotifiedUsersList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOBS_NOTIFIED_USERS_LIST,
        );
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
    ) -> Result<
        runtime::Response<Vec<types::NotifiedUser>>,
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

impl runtime::List for JobsNotifiedUsersList {
    type Answer = runtime::Json<Vec<types::NotifiedUser>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::NotifiedUser;
    const STREAM: Option<runtime::ElementsAt<types::NotifiedUser>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::NotifiedUser>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::NotifiedUser>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::NotifiedUser>) -> Vec<types::NotifiedUser> {
        page
    }
}

/// Has a user not told about a job any more.
///
/// A user who was not told is a 204 too. A job or a user that does not exist at all is a 404.
///
/// * `DELETE /jobs/{job}/notified_users/{username}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsNotifiedUsersRemove {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl JobsNotifiedUsersRemove {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job: impl Into<types::NameOrId>,
        username: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOBS_NOTIFIED_USERS_REMOVE,
        );
        request.parameter::<types::NameOrId>(0, &job.into());
        request.parameter::<String>(1, &username.into());
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

/// Gets the columns of a job.
///
/// * `GET /jobs/schema`
/// * Changes nothing; repeated after any fault that may pass.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsSchema {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<std::collections::BTreeMap<String, String>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobsSchema {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOBS_SCHEMA);
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

/// Changes a job.
///
/// Members that are left out stay as they are. Nothing can be set to null. PyFarm's documentation
/// shows a PUT, which is a 405, and the status 201.
///
/// **A flag or an object of the wrong type is not refused but answers 200 with `error` in place of the
/// job, and nothing is saved.** A number or a text of the wrong type is a 500.
///
/// A new `start` or `end` makes tasks at once and deletes surplus ones later; the job is then queued
/// again. `by` cannot be changed, nor can `parents`, `tags`, `notified_users`, the jobtype or the
/// group by its title.
///
/// * `POST /jobs/{job}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::Job>, JobsUpdateReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        job: impl Into<types::NameOrId>,
        body: &types::JobUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBS_UPDATE);
        request.parameter::<types::NameOrId>(0, &job.into());
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
    ) -> Result<runtime::Response<types::Job>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// How `jobs_update` reports a failure inside a success.
#[derive(Debug)]
pub struct JobsUpdateReport;
impl runtime::FailureRule for JobsUpdateReport {
    const WHEN: &'static str = "/error";
    const EQUALS: &'static [&'static str] = &[];
    const MESSAGE: &'static str = "/error";
}
