// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! States of virtual machines to go back to.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a snapshot.
    ///
    /// `POST /snapshot/`
    pub fn snapshot_create(&self, body: &types::SnapshotCreate) -> SnapshotCreate {
        SnapshotCreate::new(self.runtime(), body)
    }

    /// Gets a snapshot.
    ///
    /// `GET /snapshot/{id}/`
    pub fn snapshot_get(&self, id: i64) -> SnapshotGet {
        SnapshotGet::new(self.runtime(), id)
    }

    /// Asks whether a snapshot exists.
    ///
    /// `HEAD /snapshot/{id}/`
    pub fn snapshot_head(&self, id: i64) -> SnapshotHead {
        SnapshotHead::new(self.runtime(), id)
    }

    /// Lists snapshots.
    ///
    /// `GET /snapshot/`
    pub fn snapshot_list(&self) -> SnapshotList {
        SnapshotList::new(self.runtime())
    }

    /// Asks whether snapshots can be listed.
    ///
    /// `HEAD /snapshot/`
    pub fn snapshot_list_head(&self) -> SnapshotListHead {
        SnapshotListHead::new(self.runtime())
    }

    /// Changes some members of a snapshot.
    ///
    /// `PATCH /snapshot/{id}/`
    pub fn snapshot_partial_update(
        &self,
        id: i64,
        body: &types::SnapshotPartialUpdate,
    ) -> SnapshotPartialUpdate {
        SnapshotPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a snapshot as a whole.
    ///
    /// `PUT /snapshot/{id}/`
    pub fn snapshot_update(
        &self,
        id: i64,
        body: &types::SnapshotUpdate,
    ) -> SnapshotUpdate {
        SnapshotUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a snapshot.
///
/// The machine runs from the new snapshot. Wait until it is running.
///
/// Codes: members `iaas_snapshot_create_101-107`; 400 `iaas_snapshot_create_001-002`; 403
/// `iaas_snapshot_create_201-202`.
///
/// * `POST /snapshot/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SnapshotCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SnapshotCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::SnapshotCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SNAPSHOT_CREATE);
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
        runtime::Response<types::SnapshotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a snapshot.
///
/// Codes: 403 `iaas_snapshot_read_201-203`; 404 `iaas_snapshot_read_001`.
///
/// * `GET /snapshot/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SnapshotGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SnapshotGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SNAPSHOT_GET);
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
        runtime::Response<types::SnapshotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::SnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::SNAPSHOT_GET_UNTIL_RUNNING,
            |thing: &types::SnapshotEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: 99.
    pub fn wait_until_closed(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::SnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::SNAPSHOT_GET_UNTIL_CLOSED,
            |thing: &types::SnapshotEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a snapshot exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /snapshot/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SnapshotHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SnapshotHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SNAPSHOT_HEAD);
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

/// Lists snapshots.
///
/// Codes: 400 `iaas_snapshot_list_001`.
///
/// * `GET /snapshot/`
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
pub struct SnapshotList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::SnapshotList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl SnapshotList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SNAPSHOT_LIST);
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
    pub fn order(mut self, order: impl Into<types::SnapshotOrder>) -> Self {
        self.request.parameter::<types::SnapshotOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::SnapshotFilter>) -> Self {
        self.request.parameter::<types::SnapshotFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::SnapshotFilter>) -> Self {
        self.request.parameter::<types::SnapshotFilter>(4, &exclude.into());
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
        runtime::Response<types::SnapshotList>,
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

impl runtime::List for SnapshotList {
    type Answer = runtime::Reported<
        runtime::Json<types::SnapshotList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Snapshot;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::SnapshotList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::SnapshotList) -> Option<String> {
        None
    }

    fn take_items(page: types::SnapshotList) -> Vec<types::Snapshot> {
        page.content
    }
}

/// Asks whether snapshots can be listed.
///
/// * `HEAD /snapshot/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SnapshotListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SnapshotListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SNAPSHOT_LIST_HEAD);
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

/// Changes some members of a snapshot.
///
/// State 10 takes the machine **back to this snapshot**; state 8 deletes it.
///
/// Codes: members `iaas_snapshot_update_101-110`; 400 `iaas_snapshot_update_002-003`; 403
/// `iaas_snapshot_update_201-203`; 404 `iaas_snapshot_update_001`.
///
/// * `PATCH /snapshot/{id}/`
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
pub struct SnapshotPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SnapshotPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::SnapshotPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SNAPSHOT_PARTIAL_UPDATE);
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
        runtime::Response<types::SnapshotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a snapshot as a whole.
///
/// State 10 takes the machine **back to this snapshot**; state 8 deletes it.
///
/// Codes: members `iaas_snapshot_update_101-110`; 400 `iaas_snapshot_update_002-003`; 403
/// `iaas_snapshot_update_201-203`; 404 `iaas_snapshot_update_001`.
///
/// * `PUT /snapshot/{id}/`
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
pub struct SnapshotUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SnapshotUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::SnapshotUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SNAPSHOT_UPDATE);
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
        runtime::Response<types::SnapshotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
