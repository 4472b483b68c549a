// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Network drives.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a Ceph drive.
    ///
    /// `POST /ceph/`
    pub fn ceph_create(&self, body: &types::CephCreate) -> CephCreate {
        CephCreate::new(self.runtime(), body)
    }

    /// Gets a Ceph drive.
    ///
    /// `GET /ceph/{id}/`
    pub fn ceph_get(&self, id: i64) -> CephGet {
        CephGet::new(self.runtime(), id)
    }

    /// Asks whether a Ceph drive exists.
    ///
    /// `HEAD /ceph/{id}/`
    pub fn ceph_head(&self, id: i64) -> CephHead {
        CephHead::new(self.runtime(), id)
    }

    /// Lists Ceph drives.
    ///
    /// `GET /ceph/`
    pub fn ceph_list(&self) -> CephList {
        CephList::new(self.runtime())
    }

    /// Asks whether Ceph drives can be listed.
    ///
    /// `HEAD /ceph/`
    pub fn ceph_list_head(&self) -> CephListHead {
        CephListHead::new(self.runtime())
    }

    /// Changes some members of a Ceph drive.
    ///
    /// `PATCH /ceph/{id}/`
    pub fn ceph_partial_update(
        &self,
        id: i64,
        body: &types::CephPartialUpdate,
    ) -> CephPartialUpdate {
        CephPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a Ceph drive as a whole.
    ///
    /// `PUT /ceph/{id}/`
    pub fn ceph_update(&self, id: i64, body: &types::CephUpdate) -> CephUpdate {
        CephUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a Ceph drive.
///
/// Codes: members `iaas_ceph_create_101-110`; 403 `iaas_ceph_create_201`.
///
/// * `POST /ceph/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CephCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ResourceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CephCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CephCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CEPH_CREATE);
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
        runtime::Response<types::ResourceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a Ceph drive.
///
/// Codes: 403 `iaas_ceph_read_201-203`; 404 `iaas_ceph_read_001`.
///
/// * `GET /ceph/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CephGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ResourceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CephGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CEPH_GET);
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
        runtime::Response<types::ResourceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::ResourceEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::CEPH_GET_UNTIL_RUNNING,
            |thing: &types::ResourceEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: 99.
    pub fn wait_until_closed(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::ResourceEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::CEPH_GET_UNTIL_CLOSED,
            |thing: &types::ResourceEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a Ceph drive exists.
///
/// * `HEAD /ceph/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CephHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CephHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CEPH_HEAD);
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

/// Lists Ceph drives.
///
/// Codes: 400 `iaas_ceph_list_001`.
///
/// * `GET /ceph/`
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
pub struct CephList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ResourceList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl CephList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CEPH_LIST);
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
    pub fn order(mut self, order: impl Into<types::CephOrder>) -> Self {
        self.request.parameter::<types::CephOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::CephFilter>) -> Self {
        self.request.parameter::<types::CephFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::CephFilter>) -> Self {
        self.request.parameter::<types::CephFilter>(4, &exclude.into());
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
        runtime::Response<types::ResourceList>,
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

impl runtime::List for CephList {
    type Answer = runtime::Reported<
        runtime::Json<types::ResourceList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Resource;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ResourceList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ResourceList) -> Option<String> {
        None
    }

    fn take_items(page: types::ResourceList) -> Vec<types::Resource> {
        page.content
    }
}

/// Asks whether Ceph drives can be listed.
///
/// * `HEAD /ceph/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CephListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CephListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CEPH_LIST_HEAD);
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

/// Changes some members of a Ceph drive.
///
/// Codes: members `iaas_ceph_update_101-112`; 403 `iaas_ceph_update_002,201-204`; 404 `iaas_ceph_update_001`.
///
/// * `PATCH /ceph/{id}/`
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
pub struct CephPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ResourceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CephPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CephPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CEPH_PARTIAL_UPDATE);
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
        runtime::Response<types::ResourceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a Ceph drive as a whole.
///
/// Codes: members `iaas_ceph_update_101-112`; 403 `iaas_ceph_update_002,201-204`; 404 `iaas_ceph_update_001`.
///
/// * `PUT /ceph/{id}/`
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
pub struct CephUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ResourceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CephUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CephUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CEPH_UPDATE);
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
        runtime::Response<types::ResourceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
