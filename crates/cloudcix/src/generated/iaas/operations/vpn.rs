// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Tunnels into a project.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a VPN.
    ///
    /// `POST /vpn/`
    pub fn vpn_create(&self, body: &types::VpnCreate) -> VpnCreate {
        VpnCreate::new(self.runtime(), body)
    }

    /// Deletes a VPN.
    ///
    /// `DELETE /vpn/{id}/`
    pub fn vpn_delete(&self, id: i64) -> VpnDelete {
        VpnDelete::new(self.runtime(), id)
    }

    /// Gets a VPN.
    ///
    /// `GET /vpn/{id}/`
    pub fn vpn_get(&self, id: i64) -> VpnGet {
        VpnGet::new(self.runtime(), id)
    }

    /// Asks whether a VPN exists.
    ///
    /// `HEAD /vpn/{id}/`
    pub fn vpn_head(&self, id: i64) -> VpnHead {
        VpnHead::new(self.runtime(), id)
    }

    /// Lists VPNs.
    ///
    /// `GET /vpn/`
    pub fn vpn_list(&self) -> VpnList {
        VpnList::new(self.runtime())
    }

    /// Asks whether VPNs can be listed.
    ///
    /// `HEAD /vpn/`
    pub fn vpn_list_head(&self) -> VpnListHead {
        VpnListHead::new(self.runtime())
    }

    /// Changes some members of a VPN.
    ///
    /// `PATCH /vpn/{id}/`
    pub fn vpn_partial_update(
        &self,
        id: i64,
        body: &types::VpnPartialUpdate,
    ) -> VpnPartialUpdate {
        VpnPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a VPN as a whole.
    ///
    /// `PUT /vpn/{id}/`
    pub fn vpn_update(&self, id: i64, body: &types::VpnUpdate) -> VpnUpdate {
        VpnUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a VPN.
///
/// Codes: members `iaas_vpn_create_101-141`; 400 `iaas_vpn_create_001`; 403 `iaas_vpn_create_201`.
///
/// * `POST /vpn/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VpnCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VpnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VpnCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::VpnCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::VPN_CREATE);
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
    ) -> Result<runtime::Response<types::VpnEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a VPN.
///
/// Codes: 400 `iaas_vpn_delete_002`; 403 `iaas_vpn_delete_201-203`; 404 `iaas_vpn_delete_001`.
///
/// * `DELETE /vpn/{id}/`
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
pub struct VpnDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl VpnDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VPN_DELETE);
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

/// Gets a VPN.
///
/// Codes: 403 `iaas_vpn_read_201-203`; 404 `iaas_vpn_read_001`.
///
/// * `GET /vpn/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VpnGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VpnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VpnGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VPN_GET);
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
    ) -> Result<runtime::Response<types::VpnEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Asks whether a VPN exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /vpn/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VpnHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl VpnHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VPN_HEAD);
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

/// Lists VPNs.
///
/// Codes: 400 `iaas_vpn_list_001`.
///
/// * `GET /vpn/`
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
pub struct VpnList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::VpnList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl VpnList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::VPN_LIST);
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
    pub fn order(mut self, order: impl Into<types::VpnOrder>) -> Self {
        self.request.parameter::<types::VpnOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::VpnFilter>) -> Self {
        self.request.parameter::<types::VpnFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::VpnFilter>) -> Self {
        self.request.parameter::<types::VpnFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::VpnList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for VpnList {
    type Answer = runtime::Reported<runtime::Json<types::VpnList>, table::AnswerReport>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Vpn;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::VpnList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::VpnList) -> Option<String> {
        None
    }

    fn take_items(page: types::VpnList) -> Vec<types::Vpn> {
        page.content
    }
}

/// Asks whether VPNs can be listed.
///
/// * `HEAD /vpn/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VpnListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl VpnListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::VPN_LIST_HEAD);
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

/// Changes some members of a VPN.
///
/// Codes: members `iaas_vpn_update_101-141`; 400 `iaas_vpn_update_002`; 403 `iaas_vpn_update_201-203`; 404 `iaas_vpn_update_001`.
///
/// * `PATCH /vpn/{id}/`
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
pub struct VpnPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VpnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VpnPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::VpnPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::VPN_PARTIAL_UPDATE);
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
    ) -> Result<runtime::Response<types::VpnEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Changes a VPN as a whole.
///
/// Codes: members `iaas_vpn_update_101-141`; 400 `iaas_vpn_update_002`; 403 `iaas_vpn_update_201-203`; 404 `iaas_vpn_update_001`.
///
/// * `PUT /vpn/{id}/`
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
pub struct VpnUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VpnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VpnUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::VpnUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::VPN_UPDATE);
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
    ) -> Result<runtime::Response<types::VpnEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
