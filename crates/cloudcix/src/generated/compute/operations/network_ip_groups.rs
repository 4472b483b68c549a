// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Named groups of address ranges, for firewall rules.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Creates an IP group.
    ///
    /// `POST /network/ip_groups/`
    pub fn network_ip_groups_create(
        &self,
        body: &types::NetworkIpGroupCreate,
    ) -> NetworkIpGroupsCreate {
        NetworkIpGroupsCreate::new(self.runtime(), body)
    }

    /// Deletes an IP group.
    ///
    /// `DELETE /network/ip_groups/{id}/`
    pub fn network_ip_groups_delete(&self, id: i64) -> NetworkIpGroupsDelete {
        NetworkIpGroupsDelete::new(self.runtime(), id)
    }

    /// Gets an IP group.
    ///
    /// `GET /network/ip_groups/{id}/`
    pub fn network_ip_groups_get(&self, id: i64) -> NetworkIpGroupsGet {
        NetworkIpGroupsGet::new(self.runtime(), id)
    }

    /// Asks whether an IP group exists.
    ///
    /// `HEAD /network/ip_groups/{id}/`
    pub fn network_ip_groups_head(&self, id: i64) -> NetworkIpGroupsHead {
        NetworkIpGroupsHead::new(self.runtime(), id)
    }

    /// Lists IP groups.
    ///
    /// `GET /network/ip_groups/`
    pub fn network_ip_groups_list(&self) -> NetworkIpGroupsList {
        NetworkIpGroupsList::new(self.runtime())
    }

    /// Asks whether IP groups can be listed.
    ///
    /// `HEAD /network/ip_groups/`
    pub fn network_ip_groups_list_head(&self) -> NetworkIpGroupsListHead {
        NetworkIpGroupsListHead::new(self.runtime())
    }

    /// Changes some members of an IP group.
    ///
    /// `PATCH /network/ip_groups/{id}/`
    pub fn network_ip_groups_partial_update(
        &self,
        id: i64,
        body: &types::NetworkIpGroupPartialUpdate,
    ) -> NetworkIpGroupsPartialUpdate {
        NetworkIpGroupsPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an IP group as a whole.
    ///
    /// `PUT /network/ip_groups/{id}/`
    pub fn network_ip_groups_update(
        &self,
        id: i64,
        body: &types::NetworkIpGroupUpdate,
    ) -> NetworkIpGroupsUpdate {
        NetworkIpGroupsUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an IP group.
///
/// * `POST /network/ip_groups/`
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
pub struct NetworkIpGroupsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkIpGroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkIpGroupsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::NetworkIpGroupCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_IP_GROUPS_CREATE,
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
        runtime::Response<types::NetworkIpGroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an IP group.
///
/// * `DELETE /network/ip_groups/{id}/`
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
pub struct NetworkIpGroupsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkIpGroupsDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_IP_GROUPS_DELETE,
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

/// Gets an IP group.
///
/// * `GET /network/ip_groups/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkIpGroupsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkIpGroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkIpGroupsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_IP_GROUPS_GET);
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
        runtime::Response<types::NetworkIpGroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether an IP group exists.
///
/// * `HEAD /network/ip_groups/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkIpGroupsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NetworkIpGroupsHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_IP_GROUPS_HEAD);
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

/// Lists IP groups.
///
/// * `GET /network/ip_groups/`
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
pub struct NetworkIpGroupsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::NetworkIpGroupList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkIpGroupsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_IP_GROUPS_LIST);
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
    pub fn order(mut self, order: impl Into<types::NetworkIpGroupOrder>) -> Self {
        self.request.parameter::<types::NetworkIpGroupOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::NetworkIpGroupFilter>) -> Self {
        self.request.parameter::<types::NetworkIpGroupFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::NetworkIpGroupFilter>) -> Self {
        self.request.parameter::<types::NetworkIpGroupFilter>(4, &exclude.into());
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
        runtime::Response<types::NetworkIpGroupList>,
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

impl runtime::List for NetworkIpGroupsList {
    type Answer = runtime::Reported<
        runtime::Json<types::NetworkIpGroupList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::NetworkIpGroup;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::NetworkIpGroupList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::NetworkIpGroupList) -> Option<String> {
        None
    }

    fn take_items(page: types::NetworkIpGroupList) -> Vec<types::NetworkIpGroup> {
        page.content
    }
}

/// Asks whether IP groups can be listed.
///
/// * `HEAD /network/ip_groups/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkIpGroupsListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl NetworkIpGroupsListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_IP_GROUPS_LIST_HEAD);
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

/// Changes some members of an IP group.
///
/// * `PATCH /network/ip_groups/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: reconstructed from the other applications
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkIpGroupsPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkIpGroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkIpGroupsPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NetworkIpGroupPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_IP_GROUPS_PARTIAL_UPDATE,
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
        runtime::Response<types::NetworkIpGroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an IP group as a whole.
///
/// * `PUT /network/ip_groups/{id}/`
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
pub struct NetworkIpGroupsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkIpGroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkIpGroupsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::NetworkIpGroupUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_IP_GROUPS_UPDATE,
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
        runtime::Response<types::NetworkIpGroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
