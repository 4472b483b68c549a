// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Copies of instances.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Creates a backup.
    ///
    /// `POST /compute/backups/`
    pub fn compute_backups_create(
        &self,
        body: &types::ComputeBackupCreate,
    ) -> ComputeBackupsCreate {
        ComputeBackupsCreate::new(self.runtime(), body)
    }

    /// Deletes a backup.
    ///
    /// `DELETE /compute/backups/{id}/`
    pub fn compute_backups_delete(&self, id: i64) -> ComputeBackupsDelete {
        ComputeBackupsDelete::new(self.runtime(), id)
    }

    /// Gets a backup.
    ///
    /// `GET /compute/backups/{id}/`
    pub fn compute_backups_get(&self, id: i64) -> ComputeBackupsGet {
        ComputeBackupsGet::new(self.runtime(), id)
    }

    /// Asks whether a backup exists.
    ///
    /// `HEAD /compute/backups/{id}/`
    pub fn compute_backups_head(&self, id: i64) -> ComputeBackupsHead {
        ComputeBackupsHead::new(self.runtime(), id)
    }

    /// Lists backups.
    ///
    /// `GET /compute/backups/`
    pub fn compute_backups_list(&self) -> ComputeBackupsList {
        ComputeBackupsList::new(self.runtime())
    }

    /// Asks whether backups can be listed.
    ///
    /// `HEAD /compute/backups/`
    pub fn compute_backups_list_head(&self) -> ComputeBackupsListHead {
        ComputeBackupsListHead::new(self.runtime())
    }

    /// Changes some members of a backup.
    ///
    /// `PATCH /compute/backups/{id}/`
    pub fn compute_backups_partial_update(
        &self,
        id: i64,
        body: &types::ComputeBackupPartialUpdate,
    ) -> ComputeBackupsPartialUpdate {
        ComputeBackupsPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a backup as a whole.
    ///
    /// `PUT /compute/backups/{id}/`
    pub fn compute_backups_update(
        &self,
        id: i64,
        body: &types::ComputeBackupUpdate,
    ) -> ComputeBackupsUpdate {
        ComputeBackupsUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a backup.
///
/// It cannot be brought back through the API.
///
/// * `POST /compute/backups/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeBackupsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeBackupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeBackupsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ComputeBackupCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_BACKUPS_CREATE);
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
        runtime::Response<types::ComputeBackupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a backup.
///
/// * `DELETE /compute/backups/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeBackupsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeBackupsDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_BACKUPS_DELETE);
        request.parameter(0, &id);
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

/// Gets a backup.
///
/// * `GET /compute/backups/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeBackupsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeBackupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeBackupsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_BACKUPS_GET);
        request.parameter(0, &id);
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
        runtime::Response<types::ComputeBackupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: running, 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::ComputeBackupEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::COMPUTE_BACKUPS_GET_UNTIL_RUNNING,
            |thing: &types::ComputeBackupEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: deleted, 99.
    pub fn wait_until_deleted(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::ComputeBackupEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::COMPUTE_BACKUPS_GET_UNTIL_DELETED,
            |thing: &types::ComputeBackupEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a backup exists.
///
/// * `HEAD /compute/backups/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeBackupsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeBackupsHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_BACKUPS_HEAD);
        request.parameter(0, &id);
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// Lists backups.
///
/// * `GET /compute/backups/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeBackupsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ComputeBackupList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeBackupsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_BACKUPS_LIST);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(0, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(1, &limit);
        self
    }

    /// What to sort by.
    pub fn order(mut self, order: impl Into<types::ComputeBackupOrder>) -> Self {
        self.request.parameter::<types::ComputeBackupOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::ComputeBackupFilter>) -> Self {
        self.request.parameter::<types::ComputeBackupFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::ComputeBackupFilter>) -> Self {
        self.request.parameter::<types::ComputeBackupFilter>(4, &exclude.into());
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
        runtime::Response<types::ComputeBackupList>,
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

impl runtime::List for ComputeBackupsList {
    type Answer = runtime::Reported<
        runtime::Json<types::ComputeBackupList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::ComputeBackup;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ComputeBackupList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ComputeBackupList) -> Option<String> {
        None
    }

    fn take_items(page: types::ComputeBackupList) -> Vec<types::ComputeBackup> {
        page.content
    }
}

/// Asks whether backups can be listed.
///
/// * `HEAD /compute/backups/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeBackupsListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeBackupsListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_BACKUPS_LIST_HEAD);
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// Changes some members of a backup.
///
/// * `PATCH /compute/backups/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: reconstructed from CloudCIX's sample scripts, which change every state so
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeBackupsPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeBackupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeBackupsPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ComputeBackupPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_BACKUPS_PARTIAL_UPDATE,
        );
        request.parameter(0, &id);
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
        runtime::Response<types::ComputeBackupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a backup as a whole.
///
/// * `PUT /compute/backups/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeBackupsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeBackupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeBackupsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ComputeBackupUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_BACKUPS_UPDATE);
        request.parameter(0, &id);
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
        runtime::Response<types::ComputeBackupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
