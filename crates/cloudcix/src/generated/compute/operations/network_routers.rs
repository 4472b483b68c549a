// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Routers and static routes.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Creates a router.
    ///
    /// `POST /network/routers/`
    pub fn network_routers_create(
        &self,
        body: &types::NetworkRouterCreate,
    ) -> NetworkRoutersCreate {
        NetworkRoutersCreate::new(self.runtime(), body)
    }

    /// Deletes a router.
    ///
    /// `DELETE /network/routers/{id}/`
    pub fn network_routers_delete(&self, id: i64) -> NetworkRoutersDelete {
        NetworkRoutersDelete::new(self.runtime(), id)
    }

    /// Gets a router.
    ///
    /// `GET /network/routers/{id}/`
    pub fn network_routers_get(&self, id: i64) -> NetworkRoutersGet {
        NetworkRoutersGet::new(self.runtime(), id)
    }

    /// Asks whether a router exists.
    ///
    /// `HEAD /network/routers/{id}/`
    pub fn network_routers_head(&self, id: i64) -> NetworkRoutersHead {
        NetworkRoutersHead::new(self.runtime(), id)
    }

    /// Lists routers.
    ///
    /// `GET /network/routers/`
    pub fn network_routers_list(&self) -> NetworkRoutersList {
        NetworkRoutersList::new(self.runtime())
    }

    /// Asks whether routers can be listed.
    ///
    /// `HEAD /network/routers/`
    pub fn network_routers_list_head(&self) -> NetworkRoutersListHead {
        NetworkRoutersListHead::new(self.runtime())
    }

    /// Changes some members of a router.
    ///
    /// `PATCH /network/routers/{id}/`
    pub fn network_routers_partial_update(
        &self,
        id: i64,
        body: &types::NetworkRouterPartialUpdate,
    ) -> NetworkRoutersPartialUpdate {
        NetworkRoutersPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a router as a whole.
    ///
    /// `PUT /network/routers/{id}/`
    pub fn network_routers_update(
        &self,
        id: i64,
        body: &types::NetworkRouterUpdate,
    ) -> NetworkRoutersUpdate {
        NetworkRoutersUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a router.
///
/// * `POST /network/routers/`
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
pub struct NetworkRoutersCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkRouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkRoutersCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::NetworkRouterCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_ROUTERS_CREATE);
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
        runtime::Response<types::NetworkRouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a router.
///
/// Only when everything else in the project is being deleted.
///
/// * `DELETE /network/routers/{id}/`
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
pub struct NetworkRoutersDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkRoutersDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_ROUTERS_DELETE);
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

/// Gets a router.
///
/// Waiting: `delete_queued` ends when the router is on its way out. `deleted` comes only after the grace period, unless it was deleted with DELETE.
///
/// * `GET /network/routers/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkRoutersGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkRouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkRoutersGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_ROUTERS_GET);
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
        runtime::Response<types::NetworkRouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: running, 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::NetworkRouterEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::NETWORK_ROUTERS_GET_UNTIL_RUNNING,
            |thing: &types::NetworkRouterEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: delete_queue, 9, deleting, deleted, 99.
    pub fn wait_until_delete_queued(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::NetworkRouterEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::NETWORK_ROUTERS_GET_UNTIL_DELETE_QUEUED,
            |thing: &types::NetworkRouterEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: deleted, 99.
    pub fn wait_until_deleted(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::NetworkRouterEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::NETWORK_ROUTERS_GET_UNTIL_DELETED,
            |thing: &types::NetworkRouterEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a router exists.
///
/// * `HEAD /network/routers/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkRoutersHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NetworkRoutersHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_ROUTERS_HEAD);
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
/// * `GET /network/routers/`
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
pub struct NetworkRoutersList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::NetworkRouterList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkRoutersList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_ROUTERS_LIST);
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
    pub fn order(mut self, order: impl Into<types::NetworkRouterOrder>) -> Self {
        self.request.parameter::<types::NetworkRouterOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::NetworkRouterFilter>) -> Self {
        self.request.parameter::<types::NetworkRouterFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::NetworkRouterFilter>) -> Self {
        self.request.parameter::<types::NetworkRouterFilter>(4, &exclude.into());
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
        runtime::Response<types::NetworkRouterList>,
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

impl runtime::List for NetworkRoutersList {
    type Answer = runtime::Reported<
        runtime::Json<types::NetworkRouterList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::NetworkRouter;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::NetworkRouterList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::NetworkRouterList) -> Option<String> {
        None
    }

    fn take_items(page: types::NetworkRouterList) -> Vec<types::NetworkRouter> {
        page.content
    }
}

/// Asks whether routers can be listed.
///
/// * `HEAD /network/routers/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkRoutersListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NetworkRoutersListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_ROUTERS_LIST_HEAD);
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
/// * `PATCH /network/routers/{id}/`
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
pub struct NetworkRoutersPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkRouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkRoutersPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NetworkRouterPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_ROUTERS_PARTIAL_UPDATE,
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
        runtime::Response<types::NetworkRouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a router as a whole.
///
/// The state is demanded even where only networks change; that is `update_running`. A router can be deleted only when everything else in the project is being deleted. From delete_queue it goes to restart.
///
/// * `PUT /network/routers/{id}/`
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
pub struct NetworkRoutersUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkRouterEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkRoutersUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NetworkRouterUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_ROUTERS_UPDATE);
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
        runtime::Response<types::NetworkRouterEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
