// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The routers of regions.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a router.
    ///
    /// `POST /router/`
    pub fn router_create(&self, body: &types::RouterCreate) -> RouterCreate {
        RouterCreate::new(self.runtime(), body)
    }

    /// Gets a router.
    ///
    /// `GET /router/{id}/`
    pub fn router_get(&self, id: i64) -> RouterGet {
        RouterGet::new(self.runtime(), id)
    }

    /// Asks whether a router exists.
    ///
    /// `HEAD /router/{id}/`
    pub fn router_head(&self, id: i64) -> RouterHead {
        RouterHead::new(self.runtime(), id)
    }

    /// Lists routers.
    ///
    /// `GET /router/`
    pub fn router_list(&self) -> RouterList {
        RouterList::new(self.runtime())
    }

    /// Asks whether routers can be listed.
    ///
    /// `HEAD /router/`
    pub fn router_list_head(&self) -> RouterListHead {
        RouterListHead::new(self.runtime())
    }

    /// Changes some members of a router.
    ///
    /// `PATCH /router/{id}/`
    pub fn router_partial_update(
        &self,
        id: i64,
        body: &types::RouterPartialUpdate,
    ) -> RouterPartialUpdate {
        RouterPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a router as a whole.
    ///
    /// `PUT /router/{id}/`
    pub fn router_update(&self, id: i64, body: &types::RouterUpdate) -> RouterUpdate {
        RouterUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a router.
///
/// Codes: members `iaas_router_create_101-130`; 403 `iaas_router_create_201`.
///
/// * `POST /router/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RouterCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RouterCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RouterCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ROUTER_CREATE);
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
        runtime::Response<types::RouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a router.
///
/// Codes: 403 `iaas_router_read_201`; 404 `iaas_router_read_001`.
///
/// * `GET /router/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RouterGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RouterGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ROUTER_GET);
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
        runtime::Response<types::RouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a router exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /router/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RouterHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl RouterHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ROUTER_HEAD);
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

/// Lists routers.
///
/// Codes: 400 `iaas_router_list_001`; 403 `iaas_router_list_201`.
///
/// * `GET /router/`
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
pub struct RouterList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::RouterList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl RouterList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::ROUTER_LIST);
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
    pub fn order(mut self, order: impl Into<types::RouterOrder>) -> Self {
        self.request.parameter::<types::RouterOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::RouterFilter>) -> Self {
        self.request.parameter::<types::RouterFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::RouterFilter>) -> Self {
        self.request.parameter::<types::RouterFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::RouterList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for RouterList {
    type Answer = runtime::Reported<
        runtime::Json<types::RouterList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Router;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::RouterList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::RouterList) -> Option<String> {
        None
    }

    fn take_items(page: types::RouterList) -> Vec<types::Router> {
        page.content
    }
}

/// Asks whether routers can be listed.
///
/// * `HEAD /router/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RouterListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl RouterListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::ROUTER_LIST_HEAD);
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

/// Changes some members of a router.
///
/// Codes: members `iaas_router_update_101-132`; 403 `iaas_router_update_201`; 404 `iaas_router_update_001`.
///
/// * `PATCH /router/{id}/`
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
pub struct RouterPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RouterPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::RouterPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ROUTER_PARTIAL_UPDATE);
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
        runtime::Response<types::RouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a router as a whole.
///
/// Codes: members `iaas_router_update_101-132`; 403 `iaas_router_update_201`; 404 `iaas_router_update_001`.
///
/// * `PUT /router/{id}/`
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
pub struct RouterUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RouterUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::RouterUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ROUTER_UPDATE);
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
        runtime::Response<types::RouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
