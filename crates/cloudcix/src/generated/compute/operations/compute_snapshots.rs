// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! States of instances to go back to.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Creates a snapshot.
    ///
    /// `POST /compute/snapshots/`
    pub fn compute_snapshots_create(
        &self,
        body: &types::ComputeSnapshotCreate,
    ) -> ComputeSnapshotsCreate {
        ComputeSnapshotsCreate::new(self.runtime(), body)
    }

    /// Deletes a snapshot.
    ///
    /// `DELETE /compute/snapshots/{id}/`
    pub fn compute_snapshots_delete(&self, id: i64) -> ComputeSnapshotsDelete {
        ComputeSnapshotsDelete::new(self.runtime(), id)
    }

    /// Gets a snapshot.
    ///
    /// `GET /compute/snapshots/{id}/`
    pub fn compute_snapshots_get(&self, id: i64) -> ComputeSnapshotsGet {
        ComputeSnapshotsGet::new(self.runtime(), id)
    }

    /// Asks whether a snapshot exists.
    ///
    /// `HEAD /compute/snapshots/{id}/`
    pub fn compute_snapshots_head(&self, id: i64) -> ComputeSnapshotsHead {
        ComputeSnapshotsHead::new(self.runtime(), id)
    }

    /// Lists snapshots.
    ///
    /// `GET /compute/snapshots/`
    pub fn compute_snapshots_list(&self) -> ComputeSnapshotsList {
        ComputeSnapshotsList::new(self.runtime())
    }

    /// Asks whether snapshots can be listed.
    ///
    /// `HEAD /compute/snapshots/`
    pub fn compute_snapshots_list_head(&self) -> ComputeSnapshotsListHead {
        ComputeSnapshotsListHead::new(self.runtime())
    }

    /// Changes some members of a snapshot.
    ///
    /// `PATCH /compute/snapshots/{id}/`
    pub fn compute_snapshots_partial_update(
        &self,
        id: i64,
        body: &types::ComputeSnapshotPartialUpdate,
    ) -> ComputeSnapshotsPartialUpdate {
        ComputeSnapshotsPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a snapshot as a whole.
    ///
    /// `PUT /compute/snapshots/{id}/`
    pub fn compute_snapshots_update(
        &self,
        id: i64,
        body: &types::ComputeSnapshotUpdate,
    ) -> ComputeSnapshotsUpdate {
        ComputeSnapshotsUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a snapshot.
///
/// * `POST /compute/snapshots/`
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
pub struct ComputeSnapshotsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeSnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSnapshotsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ComputeSnapshotCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_SNAPSHOTS_CREATE,
        );
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
        runtime::Response<types::ComputeSnapshotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a snapshot.
///
/// * `DELETE /compute/snapshots/{id}/`
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
pub struct ComputeSnapshotsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSnapshotsDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_SNAPSHOTS_DELETE,
        );
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

/// Gets a snapshot.
///
/// * `GET /compute/snapshots/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeSnapshotsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeSnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSnapshotsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_SNAPSHOTS_GET);
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
        runtime::Response<types::ComputeSnapshotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: running, 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::ComputeSnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::COMPUTE_SNAPSHOTS_GET_UNTIL_RUNNING,
            |thing: &types::ComputeSnapshotEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: deleted, 99.
    pub fn wait_until_deleted(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::ComputeSnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::COMPUTE_SNAPSHOTS_GET_UNTIL_DELETED,
            |thing: &types::ComputeSnapshotEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a snapshot exists.
///
/// * `HEAD /compute/snapshots/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeSnapshotsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeSnapshotsHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_SNAPSHOTS_HEAD);
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
/// * `GET /compute/snapshots/`
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
pub struct ComputeSnapshotsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<
            runtime::Json<types::ComputeSnapshotList>,
            table::AnswerReport,
        >,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSnapshotsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_SNAPSHOTS_LIST);
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
    pub fn order(mut self, order: impl Into<types::ComputeSnapshotOrder>) -> Self {
        self.request.parameter::<types::ComputeSnapshotOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::ComputeSnapshotFilter>) -> Self {
        self.request.parameter::<types::ComputeSnapshotFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::ComputeSnapshotFilter>) -> Self {
        self.request.parameter::<types::ComputeSnapshotFilter>(4, &exclude.into());
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
        runtime::Response<types::ComputeSnapshotList>,
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

impl runtime::List for ComputeSnapshotsList {
    type Answer = runtime::Reported<
        runtime::Json<types::ComputeSnapshotList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::ComputeSnapshot;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ComputeSnapshotList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ComputeSnapshotList) -> Option<String> {
        None
    }

    fn take_items(page: types::ComputeSnapshotList) -> Vec<types::ComputeSnapshot> {
        page.content
    }
}

/// Asks whether snapshots can be listed.
///
/// * `HEAD /compute/snapshots/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeSnapshotsListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeSnapshotsListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_SNAPSHOTS_LIST_HEAD);
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
/// The state `update_running` takes the instance **back to this snapshot**.
///
/// * `PATCH /compute/snapshots/{id}/`
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
pub struct ComputeSnapshotsPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeSnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSnapshotsPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ComputeSnapshotPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_SNAPSHOTS_PARTIAL_UPDATE,
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
        runtime::Response<types::ComputeSnapshotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a snapshot as a whole.
///
/// The state `update_running` takes the instance **back to this snapshot**. It is demanded even where only the name changes.
///
/// * `PUT /compute/snapshots/{id}/`
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
pub struct ComputeSnapshotsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeSnapshotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeSnapshotsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ComputeSnapshotUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_SNAPSHOTS_UPDATE,
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
        runtime::Response<types::ComputeSnapshotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
