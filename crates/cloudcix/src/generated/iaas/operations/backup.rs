// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Copies of virtual machines.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a backup.
    ///
    /// `POST /backup/`
    pub fn backup_create(&self, body: &types::BackupCreate) -> BackupCreate {
        BackupCreate::new(self.runtime(), body)
    }

    /// Gets a backup.
    ///
    /// `GET /backup/{id}/`
    pub fn backup_get(&self, id: i64) -> BackupGet {
        BackupGet::new(self.runtime(), id)
    }

    /// Asks whether a backup exists.
    ///
    /// `HEAD /backup/{id}/`
    pub fn backup_head(&self, id: i64) -> BackupHead {
        BackupHead::new(self.runtime(), id)
    }

    /// Lists backups.
    ///
    /// `GET /backup/`
    pub fn backup_list(&self) -> BackupList {
        BackupList::new(self.runtime())
    }

    /// Asks whether backups can be listed.
    ///
    /// `HEAD /backup/`
    pub fn backup_list_head(&self) -> BackupListHead {
        BackupListHead::new(self.runtime())
    }

    /// Changes some members of a backup.
    ///
    /// `PATCH /backup/{id}/`
    pub fn backup_partial_update(
        &self,
        id: i64,
        body: &types::BackupPartialUpdate,
    ) -> BackupPartialUpdate {
        BackupPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a backup as a whole.
    ///
    /// `PUT /backup/{id}/`
    pub fn backup_update(&self, id: i64, body: &types::BackupUpdate) -> BackupUpdate {
        BackupUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a backup.
///
/// Wait until it is running: then the copy is made.
///
/// Codes: members `iaas_backup_create_101-107`; 400 `iaas_backup_create_001-002`; 403
/// `iaas_backup_create_201-202`.
///
/// * `POST /backup/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackupCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BackupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl BackupCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::BackupCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::BACKUP_CREATE);
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
        runtime::Response<types::BackupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a backup.
///
/// Codes: 403 `iaas_backup_read_201-203`; 404 `iaas_backup_read_001`.
///
/// * `GET /backup/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackupGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BackupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl BackupGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BACKUP_GET);
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
        runtime::Response<types::BackupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::BackupEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::BACKUP_GET_UNTIL_RUNNING,
            |thing: &types::BackupEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: 99.
    pub fn wait_until_closed(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::BackupEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::BACKUP_GET_UNTIL_CLOSED,
            |thing: &types::BackupEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a backup exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /backup/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackupHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl BackupHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BACKUP_HEAD);
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
/// Codes: 400 `iaas_backup_list_001`.
///
/// * `GET /backup/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackupList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::BackupList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl BackupList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::BACKUP_LIST);
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
    pub fn order(mut self, order: impl Into<types::BackupOrder>) -> Self {
        self.request.parameter::<types::BackupOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::BackupFilter>) -> Self {
        self.request.parameter::<types::BackupFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::BackupFilter>) -> Self {
        self.request.parameter::<types::BackupFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::BackupList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for BackupList {
    type Answer = runtime::Reported<
        runtime::Json<types::BackupList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Backup;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::BackupList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::BackupList) -> Option<String> {
        None
    }

    fn take_items(page: types::BackupList) -> Vec<types::Backup> {
        page.content
    }
}

/// Asks whether backups can be listed.
///
/// * `HEAD /backup/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackupListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl BackupListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::BACKUP_LIST_HEAD);
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
/// Codes: members `iaas_backup_update_101-108`; 400 `iaas_backup_update_002`; 403 `iaas_backup_update_201-204`; 404 `iaas_backup_update_001`.
///
/// * `PATCH /backup/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackupPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BackupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl BackupPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::BackupPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::BACKUP_PARTIAL_UPDATE);
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
        runtime::Response<types::BackupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a backup as a whole.
///
/// Codes: members `iaas_backup_update_101-108`; 400 `iaas_backup_update_002`; 403 `iaas_backup_update_201-204`; 404 `iaas_backup_update_001`.
///
/// * `PUT /backup/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackupUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BackupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl BackupUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::BackupUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::BACKUP_UPDATE);
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
        runtime::Response<types::BackupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
