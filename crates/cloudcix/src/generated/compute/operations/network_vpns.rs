// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Tunnels into a project.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Creates a VPN.
    ///
    /// `POST /network/vpns/`
    pub fn network_vpns_create(
        &self,
        body: &types::NetworkVpnCreate,
    ) -> NetworkVpnsCreate {
        NetworkVpnsCreate::new(self.runtime(), body)
    }

    /// Deletes a VPN.
    ///
    /// `DELETE /network/vpns/{id}/`
    pub fn network_vpns_delete(&self, id: i64) -> NetworkVpnsDelete {
        NetworkVpnsDelete::new(self.runtime(), id)
    }

    /// Gets a VPN.
    ///
    /// `GET /network/vpns/{id}/`
    pub fn network_vpns_get(&self, id: i64) -> NetworkVpnsGet {
        NetworkVpnsGet::new(self.runtime(), id)
    }

    /// Asks whether a VPN exists.
    ///
    /// `HEAD /network/vpns/{id}/`
    pub fn network_vpns_head(&self, id: i64) -> NetworkVpnsHead {
        NetworkVpnsHead::new(self.runtime(), id)
    }

    /// Lists VPNs.
    ///
    /// `GET /network/vpns/`
    pub fn network_vpns_list(&self) -> NetworkVpnsList {
        NetworkVpnsList::new(self.runtime())
    }

    /// Asks whether VPNs can be listed.
    ///
    /// `HEAD /network/vpns/`
    pub fn network_vpns_list_head(&self) -> NetworkVpnsListHead {
        NetworkVpnsListHead::new(self.runtime())
    }

    /// Changes some members of a VPN.
    ///
    /// `PATCH /network/vpns/{id}/`
    pub fn network_vpns_partial_update(
        &self,
        id: i64,
        body: &types::NetworkVpnPartialUpdate,
    ) -> NetworkVpnsPartialUpdate {
        NetworkVpnsPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a VPN as a whole.
    ///
    /// `PUT /network/vpns/{id}/`
    pub fn network_vpns_update(
        &self,
        id: i64,
        body: &types::NetworkVpnUpdate,
    ) -> NetworkVpnsUpdate {
        NetworkVpnsUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a VPN.
///
/// * `POST /network/vpns/`
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
pub struct NetworkVpnsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkVpnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkVpnsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::NetworkVpnCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_VPNS_CREATE);
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
        runtime::Response<types::NetworkVpnEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a VPN.
///
/// * `DELETE /network/vpns/{id}/`
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
pub struct NetworkVpnsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkVpnsDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_VPNS_DELETE);
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
/// * `GET /network/vpns/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkVpnsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkVpnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkVpnsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_VPNS_GET);
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
        runtime::Response<types::NetworkVpnEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: running, 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::NetworkVpnEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::NETWORK_VPNS_GET_UNTIL_RUNNING,
            |thing: &types::NetworkVpnEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: deleted, 99.
    pub fn wait_until_deleted(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::NetworkVpnEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::NETWORK_VPNS_GET_UNTIL_DELETED,
            |thing: &types::NetworkVpnEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a VPN exists.
///
/// * `HEAD /network/vpns/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkVpnsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NetworkVpnsHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_VPNS_HEAD);
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
/// * `GET /network/vpns/`
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
pub struct NetworkVpnsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::NetworkVpnList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkVpnsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_VPNS_LIST);
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
    pub fn order(mut self, order: impl Into<types::NetworkVpnOrder>) -> Self {
        self.request.parameter::<types::NetworkVpnOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::NetworkVpnFilter>) -> Self {
        self.request.parameter::<types::NetworkVpnFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::NetworkVpnFilter>) -> Self {
        self.request.parameter::<types::NetworkVpnFilter>(4, &exclude.into());
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
        runtime::Response<types::NetworkVpnList>,
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

impl runtime::List for NetworkVpnsList {
    type Answer = runtime::Reported<
        runtime::Json<types::NetworkVpnList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::NetworkVpn;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::NetworkVpnList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::NetworkVpnList) -> Option<String> {
        None
    }

    fn take_items(page: types::NetworkVpnList) -> Vec<types::NetworkVpn> {
        page.content
    }
}

/// Asks whether VPNs can be listed.
///
/// * `HEAD /network/vpns/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkVpnsListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NetworkVpnsListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_VPNS_LIST_HEAD);
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
/// * `PATCH /network/vpns/{id}/`
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
pub struct NetworkVpnsPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkVpnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkVpnsPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NetworkVpnPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_VPNS_PARTIAL_UPDATE,
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
        runtime::Response<types::NetworkVpnEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a VPN as a whole.
///
/// From running it goes to update_running or delete.
///
/// * `PUT /network/vpns/{id}/`
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
pub struct NetworkVpnsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkVpnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkVpnsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NetworkVpnUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_VPNS_UPDATE);
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
        runtime::Response<types::NetworkVpnEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
