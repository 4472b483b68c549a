// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The networks of projects.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Gets a virtual router.
    ///
    /// `GET /virtual_router/{id}/`
    pub fn virtual_router_get(&self, id: i64) -> VirtualRouterGet {
        VirtualRouterGet::new(self.runtime(), id)
    }

    /// Asks whether a virtual router exists.
    ///
    /// `HEAD /virtual_router/{id}/`
    pub fn virtual_router_head(&self, id: i64) -> VirtualRouterHead {
        VirtualRouterHead::new(self.runtime(), id)
    }

    /// Lists virtual routers.
    ///
    /// `GET /virtual_router/`
    pub fn virtual_router_list(&self) -> VirtualRouterList {
        VirtualRouterList::new(self.runtime())
    }

    /// Asks whether virtual routers can be listed.
    ///
    /// `HEAD /virtual_router/`
    pub fn virtual_router_list_head(&self) -> VirtualRouterListHead {
        VirtualRouterListHead::new(self.runtime())
    }

    /// Changes some members of a virtual router.
    ///
    /// `PATCH /virtual_router/{id}/`
    pub fn virtual_router_partial_update(
        &self,
        id: i64,
        body: &types::VirtualRouterPartialUpdate,
    ) -> VirtualRouterPartialUpdate {
        VirtualRouterPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a virtual router as a whole.
    ///
    /// `PUT /virtual_router/{id}/`
    pub fn virtual_router_update(
        &self,
        id: i64,
        body: &types::VirtualRouterUpdate,
    ) -> VirtualRouterUpdate {
        VirtualRouterUpdate::new(self.runtime(), id, body)
    }
}

/// Gets a virtual router.
///
/// Waiting: `running` also ends a restart or an update. `scrub_queued` ends when it is on its way out;
/// `closed` only after the grace period.
///
/// Codes: 403 `iaas_virtual_router_read_201-203`; 404 `iaas_virtual_router_read_001`.
///
/// * `GET /virtual_router/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VirtualRouterGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VirtualRouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VirtualRouterGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VIRTUAL_ROUTER_GET);
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
        runtime::Response<types::VirtualRouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::VirtualRouterEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::VIRTUAL_ROUTER_GET_UNTIL_RUNNING,
            |thing: &types::VirtualRouterEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: 6.
    pub fn wait_until_quiesced(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::VirtualRouterEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::VIRTUAL_ROUTER_GET_UNTIL_QUIESCED,
            |thing: &types::VirtualRouterEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: 9, 17, 99.
    pub fn wait_until_scrub_queued(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::VirtualRouterEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::VIRTUAL_ROUTER_GET_UNTIL_SCRUB_QUEUED,
            |thing: &types::VirtualRouterEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: 99.
    pub fn wait_until_closed(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::VirtualRouterEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::VIRTUAL_ROUTER_GET_UNTIL_CLOSED,
            |thing: &types::VirtualRouterEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a virtual router exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /virtual_router/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VirtualRouterHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl VirtualRouterHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VIRTUAL_ROUTER_HEAD);
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

/// Lists virtual routers.
///
/// Codes: 400 `iaas_virtual_router_list_001`.
///
/// * `GET /virtual_router/`
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
pub struct VirtualRouterList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::VirtualRouterList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl VirtualRouterList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::VIRTUAL_ROUTER_LIST);
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
    pub fn order(mut self, order: impl Into<types::VirtualRouterOrder>) -> Self {
        self.request.parameter::<types::VirtualRouterOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::VirtualRouterFilter>) -> Self {
        self.request.parameter::<types::VirtualRouterFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::VirtualRouterFilter>) -> Self {
        self.request.parameter::<types::VirtualRouterFilter>(4, &exclude.into());
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
        runtime::Response<types::VirtualRouterList>,
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

impl runtime::List for VirtualRouterList {
    type Answer = runtime::Reported<
        runtime::Json<types::VirtualRouterList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::VirtualRouter;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::VirtualRouterList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::VirtualRouterList) -> Option<String> {
        None
    }

    fn take_items(page: types::VirtualRouterList) -> Vec<types::VirtualRouter> {
        page.content
    }
}

/// Asks whether virtual routers can be listed.
///
/// * `HEAD /virtual_router/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VirtualRouterListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl VirtualRouterListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::VIRTUAL_ROUTER_LIST_HEAD);
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

/// Changes some members of a virtual router.
///
/// Networks change together with state 10.
///
/// Codes: members `iaas_virtual_router_update_101-113`; 400 `iaas_virtual_router_update_003`; 403
/// `iaas_virtual_router_update_201-203`; 404 `iaas_virtual_router_update_001`.
///
/// * `PATCH /virtual_router/{id}/`
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
pub struct VirtualRouterPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VirtualRouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VirtualRouterPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::VirtualRouterPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::VIRTUAL_ROUTER_PARTIAL_UPDATE,
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
        runtime::Response<types::VirtualRouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a virtual router as a whole.
///
/// Codes: members `iaas_virtual_router_update_101-113`; 400 `iaas_virtual_router_update_003`; 403 `iaas_virtual_router_update_201-203`; 404 `iaas_virtual_router_update_001`.
///
/// * `PUT /virtual_router/{id}/`
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
pub struct VirtualRouterUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VirtualRouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VirtualRouterUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::VirtualRouterUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::VIRTUAL_ROUTER_UPDATE);
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
        runtime::Response<types::VirtualRouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
