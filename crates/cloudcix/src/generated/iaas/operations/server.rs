// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The servers of regions.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a server.
    ///
    /// `POST /server/`
    pub fn server_create(&self, body: &types::ServerCreate) -> ServerCreate {
        ServerCreate::new(self.runtime(), body)
    }

    /// Gets a server.
    ///
    /// `GET /server/{id}/`
    pub fn server_get(&self, id: i64) -> ServerGet {
        ServerGet::new(self.runtime(), id)
    }

    /// Asks whether a server exists.
    ///
    /// `HEAD /server/{id}/`
    pub fn server_head(&self, id: i64) -> ServerHead {
        ServerHead::new(self.runtime(), id)
    }

    /// Lists servers.
    ///
    /// `GET /server/`
    pub fn server_list(&self) -> ServerList {
        ServerList::new(self.runtime())
    }

    /// Asks whether servers can be listed.
    ///
    /// `HEAD /server/`
    pub fn server_list_head(&self) -> ServerListHead {
        ServerListHead::new(self.runtime())
    }

    /// Changes some members of a server.
    ///
    /// `PATCH /server/{id}/`
    pub fn server_partial_update(
        &self,
        id: i64,
        body: &types::ServerPartialUpdate,
    ) -> ServerPartialUpdate {
        ServerPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a server as a whole.
    ///
    /// `PUT /server/{id}/`
    pub fn server_update(&self, id: i64, body: &types::ServerUpdate) -> ServerUpdate {
        ServerUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a server.
///
/// Codes: members `iaas_server_create_101-118`; 403 `iaas_server_create_201`.
///
/// * `POST /server/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ServerCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ServerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ServerCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ServerCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SERVER_CREATE);
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
        runtime::Response<types::ServerEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a server.
///
/// Codes: 403 `iaas_server_read_201`; 404 `iaas_server_read_001`.
///
/// * `GET /server/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ServerGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ServerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ServerGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SERVER_GET);
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
        runtime::Response<types::ServerEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a server exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /server/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ServerHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ServerHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SERVER_HEAD);
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

/// Lists servers.
///
/// Codes: 400 `iaas_server_list_001`; 403 `iaas_server_list_201`.
///
/// * `GET /server/`
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
pub struct ServerList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ServerList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ServerList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SERVER_LIST);
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
    pub fn order(mut self, order: impl Into<types::ServerOrder>) -> Self {
        self.request.parameter::<types::ServerOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::ServerFilter>) -> Self {
        self.request.parameter::<types::ServerFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::ServerFilter>) -> Self {
        self.request.parameter::<types::ServerFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::ServerList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for ServerList {
    type Answer = runtime::Reported<
        runtime::Json<types::ServerList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Server;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ServerList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ServerList) -> Option<String> {
        None
    }

    fn take_items(page: types::ServerList) -> Vec<types::Server> {
        page.content
    }
}

/// Asks whether servers can be listed.
///
/// * `HEAD /server/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ServerListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ServerListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SERVER_LIST_HEAD);
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

/// Changes some members of a server.
///
/// Codes: members `iaas_server_update_101-113`; 403 `iaas_server_update_201`; 404 `iaas_server_update_001`.
///
/// * `PATCH /server/{id}/`
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
pub struct ServerPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ServerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ServerPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ServerPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SERVER_PARTIAL_UPDATE);
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
        runtime::Response<types::ServerEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a server as a whole.
///
/// Codes: members `iaas_server_update_101-113`; 403 `iaas_server_update_201`; 404 `iaas_server_update_001`.
///
/// * `PUT /server/{id}/`
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
pub struct ServerUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ServerEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ServerUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ServerUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SERVER_UPDATE);
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
        runtime::Response<types::ServerEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
