// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! IP addresses.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates an IP address.
    ///
    /// `POST /ip_address/`
    pub fn ip_address_create(&self, body: &types::IpAddressCreate) -> IpAddressCreate {
        IpAddressCreate::new(self.runtime(), body)
    }

    /// Deletes an IP address.
    ///
    /// `DELETE /ip_address/{id}/`
    pub fn ip_address_delete(&self, id: i64) -> IpAddressDelete {
        IpAddressDelete::new(self.runtime(), id)
    }

    /// Gets an IP address.
    ///
    /// `GET /ip_address/{id}/`
    pub fn ip_address_get(&self, id: i64) -> IpAddressGet {
        IpAddressGet::new(self.runtime(), id)
    }

    /// Asks whether an IP address exists.
    ///
    /// `HEAD /ip_address/{id}/`
    pub fn ip_address_head(&self, id: i64) -> IpAddressHead {
        IpAddressHead::new(self.runtime(), id)
    }

    /// Lists IP addresses.
    ///
    /// `GET /ip_address/`
    pub fn ip_address_list(&self) -> IpAddressList {
        IpAddressList::new(self.runtime())
    }

    /// Asks whether IP addresses can be listed.
    ///
    /// `HEAD /ip_address/`
    pub fn ip_address_list_head(&self) -> IpAddressListHead {
        IpAddressListHead::new(self.runtime())
    }

    /// Changes some members of an IP address.
    ///
    /// `PATCH /ip_address/{id}/`
    pub fn ip_address_partial_update(
        &self,
        id: i64,
        body: &types::IpAddressPartialUpdate,
    ) -> IpAddressPartialUpdate {
        IpAddressPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an IP address as a whole.
    ///
    /// `PUT /ip_address/{id}/`
    pub fn ip_address_update(
        &self,
        id: i64,
        body: &types::IpAddressUpdate,
    ) -> IpAddressUpdate {
        IpAddressUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an IP address.
///
/// Codes: members `iaas_ip_address_create_101-110`; 403 `iaas_ip_address_create_201`.
///
/// * `POST /ip_address/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpAddressEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::IpAddressCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_CREATE);
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
        runtime::Response<types::IpAddressEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an IP address.
///
/// Codes: 403 `iaas_ip_address_delete_201-203`; 404 `iaas_ip_address_delete_001`.
///
/// * `DELETE /ip_address/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_DELETE);
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

/// Gets an IP address.
///
/// Codes: 403 `iaas_ip_address_read_201-205`; 404 `iaas_ip_address_read_001`.
///
/// * `GET /ip_address/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpAddressEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_GET);
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
        runtime::Response<types::IpAddressEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether an IP address exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /ip_address/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl IpAddressHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_HEAD);
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

/// Lists IP addresses.
///
/// Codes: 400 `iaas_ip_address_list_001`.
///
/// * `GET /ip_address/`
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
pub struct IpAddressList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::IpAddressList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::IP_ADDRESS_LIST);
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
    pub fn order(mut self, order: impl Into<types::IpAddressOrder>) -> Self {
        self.request.parameter::<types::IpAddressOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::IpAddressFilter>) -> Self {
        self.request.parameter::<types::IpAddressFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::IpAddressFilter>) -> Self {
        self.request.parameter::<types::IpAddressFilter>(4, &exclude.into());
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
        runtime::Response<types::IpAddressList>,
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

impl runtime::List for IpAddressList {
    type Answer = runtime::Reported<
        runtime::Json<types::IpAddressList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::IpAddress;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::IpAddressList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::IpAddressList) -> Option<String> {
        None
    }

    fn take_items(page: types::IpAddressList) -> Vec<types::IpAddress> {
        page.content
    }
}

/// Asks whether IP addresses can be listed.
///
/// * `HEAD /ip_address/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl IpAddressListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::IP_ADDRESS_LIST_HEAD);
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

/// Changes some members of an IP address.
///
/// Codes: members `iaas_ip_address_update_101-106`; 403 `iaas_ip_address_update_201-203`; 404 `iaas_ip_address_update_001`.
///
/// * `PATCH /ip_address/{id}/`
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
pub struct IpAddressPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpAddressEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::IpAddressPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::IP_ADDRESS_PARTIAL_UPDATE,
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
        runtime::Response<types::IpAddressEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an IP address as a whole.
///
/// Codes: members `iaas_ip_address_update_101-106`; 403 `iaas_ip_address_update_201-203`; 404 `iaas_ip_address_update_001`.
///
/// * `PUT /ip_address/{id}/`
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
pub struct IpAddressUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpAddressEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::IpAddressUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_UPDATE);
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
        runtime::Response<types::IpAddressEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
