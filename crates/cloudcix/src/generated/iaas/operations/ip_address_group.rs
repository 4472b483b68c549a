// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Named groups of address ranges.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates an address group.
    ///
    /// `POST /ip_address_group/`
    pub fn ip_address_group_create(
        &self,
        body: &types::IpAddressGroupCreate,
    ) -> IpAddressGroupCreate {
        IpAddressGroupCreate::new(self.runtime(), body)
    }

    /// Deletes an address group.
    ///
    /// `DELETE /ip_address_group/{id}/`
    pub fn ip_address_group_delete(&self, id: i64) -> IpAddressGroupDelete {
        IpAddressGroupDelete::new(self.runtime(), id)
    }

    /// Gets an address group.
    ///
    /// `GET /ip_address_group/{id}/`
    pub fn ip_address_group_get(&self, id: i64) -> IpAddressGroupGet {
        IpAddressGroupGet::new(self.runtime(), id)
    }

    /// Asks whether an address group exists.
    ///
    /// `HEAD /ip_address_group/{id}/`
    pub fn ip_address_group_head(&self, id: i64) -> IpAddressGroupHead {
        IpAddressGroupHead::new(self.runtime(), id)
    }

    /// Lists address groups.
    ///
    /// `GET /ip_address_group/`
    pub fn ip_address_group_list(&self) -> IpAddressGroupList {
        IpAddressGroupList::new(self.runtime())
    }

    /// Asks whether address groups can be listed.
    ///
    /// `HEAD /ip_address_group/`
    pub fn ip_address_group_list_head(&self) -> IpAddressGroupListHead {
        IpAddressGroupListHead::new(self.runtime())
    }

    /// Changes some members of an address group.
    ///
    /// `PATCH /ip_address_group/{id}/`
    pub fn ip_address_group_partial_update(
        &self,
        id: i64,
        body: &types::IpAddressGroupPartialUpdate,
    ) -> IpAddressGroupPartialUpdate {
        IpAddressGroupPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an address group as a whole.
    ///
    /// `PUT /ip_address_group/{id}/`
    pub fn ip_address_group_update(
        &self,
        id: i64,
        body: &types::IpAddressGroupUpdate,
    ) -> IpAddressGroupUpdate {
        IpAddressGroupUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an address group.
///
/// Codes: members `iaas_ip_address_group_create_101-109`; 403 `iaas_ip_address_group_create_201-202`.
///
/// * `POST /ip_address_group/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressGroupCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpAddressGroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressGroupCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::IpAddressGroupCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_GROUP_CREATE);
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
        runtime::Response<types::IpAddressGroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an address group.
///
/// Codes: 403 `iaas_ip_address_group_delete_201`; 404 `iaas_ip_address_group_delete_001`.
///
/// * `DELETE /ip_address_group/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressGroupDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressGroupDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_GROUP_DELETE);
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

/// Gets an address group.
///
/// Codes: 404 `iaas_ip_address_group_read_001`.
///
/// * `GET /ip_address_group/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressGroupGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpAddressGroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressGroupGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_GROUP_GET);
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
        runtime::Response<types::IpAddressGroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether an address group exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /ip_address_group/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressGroupHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl IpAddressGroupHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_GROUP_HEAD);
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

/// Lists address groups.
///
/// Codes: 400 `iaas_ip_address_group_list_001`.
///
/// * `GET /ip_address_group/`
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
pub struct IpAddressGroupList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::IpAddressGroupList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressGroupList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::IP_ADDRESS_GROUP_LIST);
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
    pub fn order(mut self, order: impl Into<types::IpAddressGroupOrder>) -> Self {
        self.request.parameter::<types::IpAddressGroupOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::IpAddressGroupFilter>) -> Self {
        self.request.parameter::<types::IpAddressGroupFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::IpAddressGroupFilter>) -> Self {
        self.request.parameter::<types::IpAddressGroupFilter>(4, &exclude.into());
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
        runtime::Response<types::IpAddressGroupList>,
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

impl runtime::List for IpAddressGroupList {
    type Answer = runtime::Reported<
        runtime::Json<types::IpAddressGroupList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::IpAddressGroup;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::IpAddressGroupList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::IpAddressGroupList) -> Option<String> {
        None
    }

    fn take_items(page: types::IpAddressGroupList) -> Vec<types::IpAddressGroup> {
        page.content
    }
}

/// Asks whether address groups can be listed.
///
/// * `HEAD /ip_address_group/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpAddressGroupListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl IpAddressGroupListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::IP_ADDRESS_GROUP_LIST_HEAD);
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

/// Changes some members of an address group.
///
/// Codes: members `iaas_ip_address_group_update_101-108`; 403 `iaas_ip_address_group_update_201`; 404 `iaas_ip_address_group_update_001`.
///
/// * `PATCH /ip_address_group/{id}/`
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
pub struct IpAddressGroupPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpAddressGroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressGroupPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::IpAddressGroupPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::IP_ADDRESS_GROUP_PARTIAL_UPDATE,
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
        runtime::Response<types::IpAddressGroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an address group as a whole.
///
/// Codes: members `iaas_ip_address_group_update_101-108`; 403 `iaas_ip_address_group_update_201`; 404 `iaas_ip_address_group_update_001`.
///
/// * `PUT /ip_address_group/{id}/`
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
pub struct IpAddressGroupUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpAddressGroupEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpAddressGroupUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::IpAddressGroupUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::IP_ADDRESS_GROUP_UPDATE);
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
        runtime::Response<types::IpAddressGroupEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
