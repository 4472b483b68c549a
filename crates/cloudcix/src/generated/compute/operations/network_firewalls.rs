// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What traffic is let through.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Creates a firewall.
    ///
    /// `POST /network/firewalls/`
    pub fn network_firewalls_create(
        &self,
        body: &types::NetworkFirewallCreate,
    ) -> NetworkFirewallsCreate {
        NetworkFirewallsCreate::new(self.runtime(), body)
    }

    /// Deletes a firewall.
    ///
    /// `DELETE /network/firewalls/{id}/`
    pub fn network_firewalls_delete(&self, id: i64) -> NetworkFirewallsDelete {
        NetworkFirewallsDelete::new(self.runtime(), id)
    }

    /// Gets a firewall.
    ///
    /// `GET /network/firewalls/{id}/`
    pub fn network_firewalls_get(&self, id: i64) -> NetworkFirewallsGet {
        NetworkFirewallsGet::new(self.runtime(), id)
    }

    /// Asks whether a firewall exists.
    ///
    /// `HEAD /network/firewalls/{id}/`
    pub fn network_firewalls_head(&self, id: i64) -> NetworkFirewallsHead {
        NetworkFirewallsHead::new(self.runtime(), id)
    }

    /// Lists firewalls.
    ///
    /// `GET /network/firewalls/`
    pub fn network_firewalls_list(&self) -> NetworkFirewallsList {
        NetworkFirewallsList::new(self.runtime())
    }

    /// Asks whether firewalls can be listed.
    ///
    /// `HEAD /network/firewalls/`
    pub fn network_firewalls_list_head(&self) -> NetworkFirewallsListHead {
        NetworkFirewallsListHead::new(self.runtime())
    }

    /// Changes some members of a firewall.
    ///
    /// `PATCH /network/firewalls/{id}/`
    pub fn network_firewalls_partial_update(
        &self,
        id: i64,
        body: &types::NetworkFirewallPartialUpdate,
    ) -> NetworkFirewallsPartialUpdate {
        NetworkFirewallsPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a firewall as a whole.
    ///
    /// `PUT /network/firewalls/{id}/`
    pub fn network_firewalls_update(
        &self,
        id: i64,
        body: &types::NetworkFirewallUpdate,
    ) -> NetworkFirewallsUpdate {
        NetworkFirewallsUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a firewall.
///
/// * `POST /network/firewalls/`
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
pub struct NetworkFirewallsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkFirewallEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkFirewallsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::NetworkFirewallCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_FIREWALLS_CREATE,
        );
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
        runtime::Response<types::NetworkFirewallEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a firewall.
///
/// * `DELETE /network/firewalls/{id}/`
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
pub struct NetworkFirewallsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkFirewallsDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_FIREWALLS_DELETE,
        );
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

/// Gets a firewall.
///
/// * `GET /network/firewalls/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkFirewallsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkFirewallEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkFirewallsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_FIREWALLS_GET);
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
        runtime::Response<types::NetworkFirewallEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: running, 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::NetworkFirewallEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::NETWORK_FIREWALLS_GET_UNTIL_RUNNING,
            |thing: &types::NetworkFirewallEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: deleted, 99.
    pub fn wait_until_deleted(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::NetworkFirewallEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::NETWORK_FIREWALLS_GET_UNTIL_DELETED,
            |thing: &types::NetworkFirewallEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a firewall exists.
///
/// * `HEAD /network/firewalls/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkFirewallsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NetworkFirewallsHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_FIREWALLS_HEAD);
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

/// Lists firewalls.
///
/// * `GET /network/firewalls/`
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
pub struct NetworkFirewallsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<
            runtime::Json<types::NetworkFirewallList>,
            table::AnswerReport,
        >,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkFirewallsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_FIREWALLS_LIST);
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
    pub fn order(mut self, order: impl Into<types::NetworkFirewallOrder>) -> Self {
        self.request.parameter::<types::NetworkFirewallOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::NetworkFirewallFilter>) -> Self {
        self.request.parameter::<types::NetworkFirewallFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::NetworkFirewallFilter>) -> Self {
        self.request.parameter::<types::NetworkFirewallFilter>(4, &exclude.into());
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
        runtime::Response<types::NetworkFirewallList>,
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

impl runtime::List for NetworkFirewallsList {
    type Answer = runtime::Reported<
        runtime::Json<types::NetworkFirewallList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::NetworkFirewall;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::NetworkFirewallList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::NetworkFirewallList) -> Option<String> {
        None
    }

    fn take_items(page: types::NetworkFirewallList) -> Vec<types::NetworkFirewall> {
        page.content
    }
}

/// Asks whether firewalls can be listed.
///
/// * `HEAD /network/firewalls/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkFirewallsListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NetworkFirewallsListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_FIREWALLS_LIST_HEAD);
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

/// Changes some members of a firewall.
///
/// * `PATCH /network/firewalls/{id}/`
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
pub struct NetworkFirewallsPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkFirewallEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkFirewallsPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NetworkFirewallPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_FIREWALLS_PARTIAL_UPDATE,
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
        runtime::Response<types::NetworkFirewallEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a firewall as a whole.
///
/// The state is demanded even where only rules change; that is `update_running`.
///
/// * `PUT /network/firewalls/{id}/`
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
pub struct NetworkFirewallsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkFirewallEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkFirewallsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NetworkFirewallUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_FIREWALLS_UPDATE,
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
        runtime::Response<types::NetworkFirewallEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
