// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The places of a member. Some are regions of the cloud.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Creates an address.
    ///
    /// `POST /address/`
    pub fn address_create(&self, body: &types::AddressCreate) -> AddressCreate {
        AddressCreate::new(self.runtime(), body)
    }

    /// Gets an address.
    ///
    /// `GET /address/{id}/`
    pub fn address_get(&self, id: i64) -> AddressGet {
        AddressGet::new(self.runtime(), id)
    }

    /// Asks whether an address exists.
    ///
    /// `HEAD /address/{id}/`
    pub fn address_head(&self, id: i64) -> AddressHead {
        AddressHead::new(self.runtime(), id)
    }

    /// Lists addresses.
    ///
    /// `GET /address/`
    pub fn address_list(&self) -> AddressList {
        AddressList::new(self.runtime())
    }

    /// Asks whether addresses can be listed.
    ///
    /// `HEAD /address/`
    pub fn address_list_head(&self) -> AddressListHead {
        AddressListHead::new(self.runtime())
    }

    /// Changes some members of an address.
    ///
    /// `PATCH /address/{id}/`
    pub fn address_partial_update(
        &self,
        id: i64,
        body: &types::AddressPartialUpdate,
    ) -> AddressPartialUpdate {
        AddressPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an address as a whole.
    ///
    /// `PUT /address/{id}/`
    pub fn address_update(&self, id: i64, body: &types::AddressUpdate) -> AddressUpdate {
        AddressUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an address.
///
/// Codes: members `membership_address_create_101-129`; 403 `membership_address_create_201-202`.
///
/// * `POST /address/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AddressEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AddressCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::AddressCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ADDRESS_CREATE);
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
        runtime::Response<types::AddressEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets an address.
///
/// Codes: 403 `membership_address_read_201`; 404 `membership_address_read_001`.
///
/// * `GET /address/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AddressEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AddressGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ADDRESS_GET);
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
        runtime::Response<types::AddressEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether an address exists.
///
/// * `HEAD /address/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AddressHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ADDRESS_HEAD);
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

/// Lists addresses.
///
/// Filters and orders that begin with `address_link__` are about the link to the address of the user.
///
/// Codes: 400 `membership_address_list_001`.
///
/// * `GET /address/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::AddressList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl AddressList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::ADDRESS_LIST);
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
    pub fn order(mut self, order: impl Into<types::AddressOrder>) -> Self {
        self.request.parameter::<types::AddressOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::AddressFilter>) -> Self {
        self.request.parameter::<types::AddressFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::AddressFilter>) -> Self {
        self.request.parameter::<types::AddressFilter>(4, &exclude.into());
        self
    }

    /// Whether only linked addresses are wanted.
    pub fn linked(mut self, linked: bool) -> Self {
        self.request.parameter(5, &linked);
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
    ) -> Result<runtime::Response<types::AddressList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for AddressList {
    type Answer = runtime::Reported<
        runtime::Json<types::AddressList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Address;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::AddressList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::AddressList) -> Option<String> {
        None
    }

    fn take_items(page: types::AddressList) -> Vec<types::Address> {
        page.content
    }
}

/// Asks whether addresses can be listed.
///
/// * `HEAD /address/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AddressListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::ADDRESS_LIST_HEAD);
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

/// Changes some members of an address.
///
/// Codes: members `membership_address_update_101-129`; 403 `membership_address_update_201-204`; 404 `membership_address_update_001`.
///
/// * `PATCH /address/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AddressEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AddressPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AddressPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ADDRESS_PARTIAL_UPDATE);
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
        runtime::Response<types::AddressEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an address as a whole.
///
/// What is left out and is not required goes back to what it is in a new address.
///
/// Codes: members `membership_address_update_101-129`; 403 `membership_address_update_201-204`; 404
/// `membership_address_update_001`.
///
/// * `PUT /address/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AddressEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AddressUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AddressUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ADDRESS_UPDATE);
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
        runtime::Response<types::AddressEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
