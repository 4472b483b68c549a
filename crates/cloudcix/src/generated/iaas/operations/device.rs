// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! GPUs and other devices of servers.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a device.
    ///
    /// `POST /device/`
    pub fn device_create(&self, body: &types::DeviceCreate) -> DeviceCreate {
        DeviceCreate::new(self.runtime(), body)
    }

    /// Gets a device.
    ///
    /// `GET /device/{id}/`
    pub fn device_get(&self, id: i64) -> DeviceGet {
        DeviceGet::new(self.runtime(), id)
    }

    /// Asks whether a device exists.
    ///
    /// `HEAD /device/{id}/`
    pub fn device_head(&self, id: i64) -> DeviceHead {
        DeviceHead::new(self.runtime(), id)
    }

    /// Lists devices.
    ///
    /// `GET /device/`
    pub fn device_list(&self) -> DeviceList {
        DeviceList::new(self.runtime())
    }

    /// Asks whether devices can be listed.
    ///
    /// `HEAD /device/`
    pub fn device_list_head(&self) -> DeviceListHead {
        DeviceListHead::new(self.runtime())
    }

    /// Changes some members of a device.
    ///
    /// `PATCH /device/{id}/`
    pub fn device_partial_update(
        &self,
        id: i64,
        body: &types::DevicePartialUpdate,
    ) -> DevicePartialUpdate {
        DevicePartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a device as a whole.
    ///
    /// `PUT /device/{id}/`
    pub fn device_update(&self, id: i64, body: &types::DeviceUpdate) -> DeviceUpdate {
        DeviceUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a device.
///
/// Codes: members `iaas_device_create_101-108`; 403 `iaas_device_create_201`.
///
/// * `POST /device/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeviceCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DeviceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl DeviceCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::DeviceCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::DEVICE_CREATE);
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
        runtime::Response<types::DeviceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a device.
///
/// Codes: 403 `iaas_device_read_201`; 404 `iaas_device_read_001`.
///
/// * `GET /device/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeviceGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DeviceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl DeviceGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DEVICE_GET);
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
        runtime::Response<types::DeviceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a device exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /device/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeviceHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl DeviceHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DEVICE_HEAD);
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

/// Lists devices.
///
/// Codes: 400 `iaas_device_list_001`.
///
/// * `GET /device/`
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
pub struct DeviceList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::DeviceList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl DeviceList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::DEVICE_LIST);
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
    pub fn order(mut self, order: impl Into<types::DeviceOrder>) -> Self {
        self.request.parameter::<types::DeviceOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::DeviceFilter>) -> Self {
        self.request.parameter::<types::DeviceFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::DeviceFilter>) -> Self {
        self.request.parameter::<types::DeviceFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::DeviceList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for DeviceList {
    type Answer = runtime::Reported<
        runtime::Json<types::DeviceList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Device;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::DeviceList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::DeviceList) -> Option<String> {
        None
    }

    fn take_items(page: types::DeviceList) -> Vec<types::Device> {
        page.content
    }
}

/// Asks whether devices can be listed.
///
/// * `HEAD /device/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeviceListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl DeviceListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::DEVICE_LIST_HEAD);
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

/// Changes some members of a device.
///
/// Codes: members `iaas_device_update_101-109`; 403 `iaas_device_update_201`; 404 `iaas_device_update_001`.
///
/// * `PATCH /device/{id}/`
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
pub struct DevicePartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DeviceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl DevicePartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::DevicePartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::DEVICE_PARTIAL_UPDATE);
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
        runtime::Response<types::DeviceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a device as a whole.
///
/// Codes: members `iaas_device_update_101-109`; 403 `iaas_device_update_201`; 404 `iaas_device_update_001`.
///
/// * `PUT /device/{id}/`
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
pub struct DeviceUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DeviceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl DeviceUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::DeviceUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::DEVICE_UPDATE);
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
        runtime::Response<types::DeviceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
