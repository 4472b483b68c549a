// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is settled against what.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Settles transactions against each other.
    ///
    /// `POST /allocation/`
    pub fn allocation_create(&self, body: &types::AllocationCreate) -> AllocationCreate {
        AllocationCreate::new(self.runtime(), body)
    }

    /// Takes an allocation back.
    ///
    /// `DELETE /allocation/{id}/`
    pub fn allocation_delete(&self, id: i64) -> AllocationDelete {
        AllocationDelete::new(self.runtime(), id)
    }

    /// Lists the allocations of debtors or of creditors.
    ///
    /// `GET /allocation/`
    pub fn allocation_list(&self) -> AllocationList {
        AllocationList::new(self.runtime())
    }

    /// Checks that allocations may be listed.
    ///
    /// `HEAD /allocation/`
    pub fn allocation_list_head(&self) -> AllocationListHead {
        AllocationListHead::new(self.runtime())
    }
}

/// Settles transactions against each other.
///
/// All are with the same other side, and their amounts add up to 0.
///
/// * `POST /allocation/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllocationCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AllocationEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AllocationCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::AllocationCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ALLOCATION_CREATE);
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
        runtime::Response<types::AllocationEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Takes an allocation back.
///
/// The transactions are then unsettled as before. An allocation cannot be read by its id: GET is a 405.
///
/// * `DELETE /allocation/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllocationDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AllocationDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ALLOCATION_DELETE);
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

/// Lists the allocations of debtors or of creditors.
///
/// Without `allocation_type` in `search` it is a 400.
///
/// * `GET /allocation/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllocationList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::AllocationList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl AllocationList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::ALLOCATION_LIST);
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

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::AllocationOrder>) -> Self {
        self.request.parameter::<types::AllocationOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these. It must say which side is meant.
    pub fn search(mut self, search: impl Into<types::AllocationSearch>) -> Self {
        self.request.parameter::<types::AllocationSearch>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::AllocationFilter>) -> Self {
        self.request.parameter::<types::AllocationFilter>(4, &exclude.into());
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
        runtime::Response<types::AllocationList>,
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

impl runtime::List for AllocationList {
    type Answer = runtime::Reported<
        runtime::Json<types::AllocationList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Allocation;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::AllocationList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::AllocationList) -> Option<String> {
        None
    }

    fn take_items(page: types::AllocationList) -> Vec<types::Allocation> {
        page.content
    }
}

/// Checks that allocations may be listed.
///
/// Without `allocation_type` it is a 400, so it tells nothing.
///
/// * `HEAD /allocation/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllocationListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AllocationListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::ALLOCATION_LIST_HEAD);
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
