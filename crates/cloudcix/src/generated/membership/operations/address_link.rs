// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What another address is to that of the user.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Links an address to that of the user.
    ///
    /// `POST /address/{address_id}/link/`
    pub fn address_link_create(
        &self,
        address_id: i64,
        body: &types::AddressLinkCreate,
    ) -> AddressLinkCreate {
        AddressLinkCreate::new(self.runtime(), address_id, body)
    }

    /// Gets an address link.
    ///
    /// `GET /address/{address_id}/link/`
    pub fn address_link_get(&self, address_id: i64) -> AddressLinkGet {
        AddressLinkGet::new(self.runtime(), address_id)
    }

    /// Asks whether an address link exists.
    ///
    /// `HEAD /address/{address_id}/link/`
    pub fn address_link_head(&self, address_id: i64) -> AddressLinkHead {
        AddressLinkHead::new(self.runtime(), address_id)
    }

    /// Changes some members of an address link.
    ///
    /// `PATCH /address/{address_id}/link/`
    pub fn address_link_partial_update(
        &self,
        address_id: i64,
        body: &types::AddressLinkPartialUpdate,
    ) -> AddressLinkPartialUpdate {
        AddressLinkPartialUpdate::new(self.runtime(), address_id, body)
    }

    /// Changes an address link as a whole.
    ///
    /// `PUT /address/{address_id}/link/`
    pub fn address_link_update(
        &self,
        address_id: i64,
        body: &types::AddressLinkUpdate,
    ) -> AddressLinkUpdate {
        AddressLinkUpdate::new(self.runtime(), address_id, body)
    }
}

/// Links an address to that of the user.
///
/// Codes: members `membership_address_link_create_101-113`; 403 `membership_address_link_create_201-202`; 404 `membership_address_link_create_001`.
///
/// * `POST /address/{address_id}/link/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressLinkCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AddressLinkEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AddressLinkCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        address_id: i64,
        body: &types::AddressLinkCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ADDRESS_LINK_CREATE);
        request.parameter(0, &address_id);
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
        runtime::Response<types::AddressLinkEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets an address link.
///
/// Codes: 404 `membership_address_link_read_001`.
///
/// * `GET /address/{address_id}/link/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressLinkGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AddressLinkEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AddressLinkGet {
    pub(in crate::generated) fn new(client: &runtime::Client, address_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ADDRESS_LINK_GET);
        request.parameter(0, &address_id);
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
        runtime::Response<types::AddressLinkEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether an address link exists.
///
/// * `HEAD /address/{address_id}/link/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddressLinkHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AddressLinkHead {
    pub(in crate::generated) fn new(client: &runtime::Client, address_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ADDRESS_LINK_HEAD);
        request.parameter(0, &address_id);
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

/// Changes some members of an address link.
///
/// Codes: members `membership_address_link_update_101-113`; 403 `membership_address_link_update_201`; 404 `membership_address_link_update_001`.
///
/// * `PATCH /address/{address_id}/link/`
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
pub struct AddressLinkPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AddressLinkEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AddressLinkPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        address_id: i64,
        body: &types::AddressLinkPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ADDRESS_LINK_PARTIAL_UPDATE,
        );
        request.parameter(0, &address_id);
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
        runtime::Response<types::AddressLinkEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an address link as a whole.
///
/// Codes: members `membership_address_link_update_101-113`; 403 `membership_address_link_update_201`; 404 `membership_address_link_update_001`.
///
/// * `PUT /address/{address_id}/link/`
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
pub struct AddressLinkUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AddressLinkEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AddressLinkUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        address_id: i64,
        body: &types::AddressLinkUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ADDRESS_LINK_UPDATE);
        request.parameter(0, &address_id);
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
        runtime::Response<types::AddressLinkEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
