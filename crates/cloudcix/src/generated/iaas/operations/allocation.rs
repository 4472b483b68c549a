// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Blocks of addresses.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates an allocation.
    ///
    /// `POST /allocation/`
    pub fn allocation_create(&self, body: &types::AllocationCreate) -> AllocationCreate {
        AllocationCreate::new(self.runtime(), body)
    }

    /// Deletes an allocation.
    ///
    /// `DELETE /allocation/{id}/`
    pub fn allocation_delete(&self, id: i64) -> AllocationDelete {
        AllocationDelete::new(self.runtime(), id)
    }

    /// Gets an allocation.
    ///
    /// `GET /allocation/{id}/`
    pub fn allocation_get(&self, id: i64) -> AllocationGet {
        AllocationGet::new(self.runtime(), id)
    }

    /// Asks whether an allocation exists.
    ///
    /// `HEAD /allocation/{id}/`
    pub fn allocation_head(&self, id: i64) -> AllocationHead {
        AllocationHead::new(self.runtime(), id)
    }

    /// Lists allocations.
    ///
    /// `GET /allocation/`
    pub fn allocation_list(&self) -> AllocationList {
        AllocationList::new(self.runtime())
    }

    /// Asks whether allocations can be listed.
    ///
    /// `HEAD /allocation/`
    pub fn allocation_list_head(&self) -> AllocationListHead {
        AllocationListHead::new(self.runtime())
    }

    /// Changes some members of an allocation.
    ///
    /// `PATCH /allocation/{id}/`
    pub fn allocation_partial_update(
        &self,
        id: i64,
        body: &types::AllocationPartialUpdate,
    ) -> AllocationPartialUpdate {
        AllocationPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an allocation as a whole.
    ///
    /// `PUT /allocation/{id}/`
    pub fn allocation_update(
        &self,
        id: i64,
        body: &types::AllocationUpdate,
    ) -> AllocationUpdate {
        AllocationUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an allocation.
///
/// Codes: members `iaas_allocation_create_101-107`; 403 `iaas_allocation_create_201-202`.
///
/// * `POST /allocation/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
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

/// Deletes an allocation.
///
/// Codes: 403 `iaas_allocation_delete_201-203`; 404 `iaas_allocation_delete_001`.
///
/// * `DELETE /allocation/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
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

/// Gets an allocation.
///
/// Codes: 403 `iaas_allocation_read_201`; 404 `iaas_allocation_read_001`.
///
/// * `GET /allocation/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllocationGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AllocationEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AllocationGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ALLOCATION_GET);
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
        runtime::Response<types::AllocationEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether an allocation exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /allocation/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllocationHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AllocationHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ALLOCATION_HEAD);
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

/// Lists allocations.
///
/// Codes: 400 `iaas_allocation_list_001`.
///
/// * `GET /allocation/`
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

    /// What to sort by.
    pub fn order(mut self, order: impl Into<types::AllocationOrder>) -> Self {
        self.request.parameter::<types::AllocationOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::AllocationFilter>) -> Self {
        self.request.parameter::<types::AllocationFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
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

/// Asks whether allocations can be listed.
///
/// * `HEAD /allocation/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
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

/// Changes some members of an allocation.
///
/// Codes: members `iaas_allocation_update_101-107`; 403 `iaas_allocation_update_201-203`; 404 `iaas_allocation_update_001`.
///
/// * `PATCH /allocation/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllocationPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AllocationEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AllocationPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AllocationPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ALLOCATION_PARTIAL_UPDATE,
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
        runtime::Response<types::AllocationEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an allocation as a whole.
///
/// Codes: members `iaas_allocation_update_101-107`; 403 `iaas_allocation_update_201-203`; 404 `iaas_allocation_update_001`.
///
/// * `PUT /allocation/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AllocationUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AllocationEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AllocationUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AllocationUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ALLOCATION_UPDATE);
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
        runtime::Response<types::AllocationEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
