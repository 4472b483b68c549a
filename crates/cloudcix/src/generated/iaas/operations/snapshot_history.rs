// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What was done to snapshots.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Lists histories of snapshots.
    ///
    /// `GET /snapshot_history/`
    pub fn snapshot_history_list(&self) -> SnapshotHistoryList {
        SnapshotHistoryList::new(self.runtime())
    }

    /// Asks whether histories of snapshots can be listed.
    ///
    /// `HEAD /snapshot_history/`
    pub fn snapshot_history_list_head(&self) -> SnapshotHistoryListHead {
        SnapshotHistoryListHead::new(self.runtime())
    }
}

/// Lists histories of snapshots.
///
/// Codes: 400 `iaas_snapshot_history_list_001`.
///
/// * `GET /snapshot_history/`
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
pub struct SnapshotHistoryList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<
            runtime::Json<types::SnapshotHistoryList>,
            table::AnswerReport,
        >,
        runtime::Json<types::ApiError>,
    >,
}

impl SnapshotHistoryList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SNAPSHOT_HISTORY_LIST);
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
    pub fn order(mut self, order: impl Into<types::SnapshotHistoryOrder>) -> Self {
        self.request.parameter::<types::SnapshotHistoryOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::SnapshotHistoryFilter>) -> Self {
        self.request.parameter::<types::SnapshotHistoryFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::SnapshotHistoryFilter>) -> Self {
        self.request.parameter::<types::SnapshotHistoryFilter>(4, &exclude.into());
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
        runtime::Response<types::SnapshotHistoryList>,
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

impl runtime::List for SnapshotHistoryList {
    type Answer = runtime::Reported<
        runtime::Json<types::SnapshotHistoryList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::SnapshotHistory;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::SnapshotHistoryList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::SnapshotHistoryList) -> Option<String> {
        None
    }

    fn take_items(page: types::SnapshotHistoryList) -> Vec<types::SnapshotHistory> {
        page.content
    }
}

/// Asks whether histories of snapshots can be listed.
///
/// * `HEAD /snapshot_history/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SnapshotHistoryListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SnapshotHistoryListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SNAPSHOT_HISTORY_LIST_HEAD);
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
