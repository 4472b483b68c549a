// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Addresses for IPMI sessions.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a pool address.
    ///
    /// `POST /pool_ip/`
    pub fn pool_ip_create(&self, body: &types::PoolIpCreate) -> PoolIpCreate {
        PoolIpCreate::new(self.runtime(), body)
    }

    /// Deletes a pool address.
    ///
    /// `DELETE /pool_ip/{id}/`
    pub fn pool_ip_delete(&self, id: i64) -> PoolIpDelete {
        PoolIpDelete::new(self.runtime(), id)
    }

    /// Gets a pool address.
    ///
    /// `GET /pool_ip/{id}/`
    pub fn pool_ip_get(&self, id: i64) -> PoolIpGet {
        PoolIpGet::new(self.runtime(), id)
    }

    /// Asks whether a pool address exists.
    ///
    /// `HEAD /pool_ip/{id}/`
    pub fn pool_ip_head(&self, id: i64) -> PoolIpHead {
        PoolIpHead::new(self.runtime(), id)
    }

    /// Lists pool addresses.
    ///
    /// `GET /pool_ip/`
    pub fn pool_ip_list(&self) -> PoolIpList {
        PoolIpList::new(self.runtime())
    }

    /// Asks whether pool addresses can be listed.
    ///
    /// `HEAD /pool_ip/`
    pub fn pool_ip_list_head(&self) -> PoolIpListHead {
        PoolIpListHead::new(self.runtime())
    }

    /// Changes some members of a pool address.
    ///
    /// `PATCH /pool_ip/{id}/`
    pub fn pool_ip_partial_update(
        &self,
        id: i64,
        body: &types::PoolIpPartialUpdate,
    ) -> PoolIpPartialUpdate {
        PoolIpPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a pool address as a whole.
    ///
    /// `PUT /pool_ip/{id}/`
    pub fn pool_ip_update(&self, id: i64, body: &types::PoolIpUpdate) -> PoolIpUpdate {
        PoolIpUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a pool address.
///
/// Codes: members `iaas_pool_ip_create_101-108`; 403 `iaas_pool_ip_create_201`.
///
/// * `POST /pool_ip/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PoolIpCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PoolIpEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PoolIpCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::PoolIpCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::POOL_IP_CREATE);
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
        runtime::Response<types::PoolIpEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a pool address.
///
/// Codes: 403 `iaas_pool_ip_delete_201`; 404 `iaas_pool_ip_delete_001`.
///
/// * `DELETE /pool_ip/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PoolIpDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl PoolIpDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::POOL_IP_DELETE);
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

/// Gets a pool address.
///
/// Codes: 404 `iaas_pool_ip_read_001`.
///
/// * `GET /pool_ip/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PoolIpGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PoolIpEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PoolIpGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::POOL_IP_GET);
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
        runtime::Response<types::PoolIpEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a pool address exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /pool_ip/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PoolIpHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PoolIpHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::POOL_IP_HEAD);
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

/// Lists pool addresses.
///
/// Codes: 400 `iaas_pool_ip_list_001`.
///
/// * `GET /pool_ip/`
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
pub struct PoolIpList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::PoolIpList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl PoolIpList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::POOL_IP_LIST);
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
    pub fn order(mut self, order: impl Into<types::PoolIpOrder>) -> Self {
        self.request.parameter::<types::PoolIpOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::PoolIpFilter>) -> Self {
        self.request.parameter::<types::PoolIpFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::PoolIpFilter>) -> Self {
        self.request.parameter::<types::PoolIpFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::PoolIpList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for PoolIpList {
    type Answer = runtime::Reported<
        runtime::Json<types::PoolIpList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::PoolIp;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::PoolIpList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::PoolIpList) -> Option<String> {
        None
    }

    fn take_items(page: types::PoolIpList) -> Vec<types::PoolIp> {
        page.content
    }
}

/// Asks whether pool addresses can be listed.
///
/// * `HEAD /pool_ip/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PoolIpListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PoolIpListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::POOL_IP_LIST_HEAD);
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

/// Changes some members of a pool address.
///
/// Codes: members `iaas_pool_ip_update_101-108`; 403 `iaas_pool_ip_update_201`; 404 `iaas_pool_ip_update_001`.
///
/// * `PATCH /pool_ip/{id}/`
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
pub struct PoolIpPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PoolIpEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PoolIpPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::PoolIpPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::POOL_IP_PARTIAL_UPDATE);
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
        runtime::Response<types::PoolIpEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a pool address as a whole.
///
/// Codes: members `iaas_pool_ip_update_101-108`; 403 `iaas_pool_ip_update_201`; 404 `iaas_pool_ip_update_001`.
///
/// * `PUT /pool_ip/{id}/`
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
pub struct PoolIpUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PoolIpEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl PoolIpUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::PoolIpUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::POOL_IP_UPDATE);
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
        runtime::Response<types::PoolIpEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
