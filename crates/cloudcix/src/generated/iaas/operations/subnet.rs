// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Parts of allocations.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a subnet.
    ///
    /// `POST /subnet/`
    pub fn subnet_create(&self, body: &types::SubnetCreate) -> SubnetCreate {
        SubnetCreate::new(self.runtime(), body)
    }

    /// Deletes a subnet.
    ///
    /// `DELETE /subnet/{id}/`
    pub fn subnet_delete(&self, id: i64) -> SubnetDelete {
        SubnetDelete::new(self.runtime(), id)
    }

    /// Gets a subnet.
    ///
    /// `GET /subnet/{id}/`
    pub fn subnet_get(&self, id: i64) -> SubnetGet {
        SubnetGet::new(self.runtime(), id)
    }

    /// Asks whether a subnet exists.
    ///
    /// `HEAD /subnet/{id}/`
    pub fn subnet_head(&self, id: i64) -> SubnetHead {
        SubnetHead::new(self.runtime(), id)
    }

    /// Lists subnets.
    ///
    /// `GET /subnet/`
    pub fn subnet_list(&self) -> SubnetList {
        SubnetList::new(self.runtime())
    }

    /// Asks whether subnets can be listed.
    ///
    /// `HEAD /subnet/`
    pub fn subnet_list_head(&self) -> SubnetListHead {
        SubnetListHead::new(self.runtime())
    }

    /// Changes some members of a subnet.
    ///
    /// `PATCH /subnet/{id}/`
    pub fn subnet_partial_update(
        &self,
        id: i64,
        body: &types::SubnetPartialUpdate,
    ) -> SubnetPartialUpdate {
        SubnetPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a subnet as a whole.
    ///
    /// `PUT /subnet/{id}/`
    pub fn subnet_update(&self, id: i64, body: &types::SubnetUpdate) -> SubnetUpdate {
        SubnetUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a subnet.
///
/// Codes: members `iaas_subnet_create_101-126`; 403 `iaas_subnet_create_201`.
///
/// * `POST /subnet/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubnetCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SubnetEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SubnetCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::SubnetCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SUBNET_CREATE);
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
        runtime::Response<types::SubnetEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a subnet.
///
/// Codes: 403 `iaas_subnet_delete_201-205`; 404 `iaas_subnet_delete_001`.
///
/// * `DELETE /subnet/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubnetDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl SubnetDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SUBNET_DELETE);
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

/// Gets a subnet.
///
/// Codes: 403 `iaas_subnet_read_201-205`; 404 `iaas_subnet_read_001`.
///
/// * `GET /subnet/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubnetGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SubnetEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SubnetGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SUBNET_GET);
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
        runtime::Response<types::SubnetEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a subnet exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /subnet/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubnetHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SubnetHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SUBNET_HEAD);
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

/// Lists subnets.
///
/// Without access to any subnet the answer is a 403 with `iaas_subnet_list_001`.
///
/// Codes: 400 `iaas_subnet_list_002`; 403 `iaas_subnet_list_001`.
///
/// * `GET /subnet/`
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
pub struct SubnetList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::SubnetList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl SubnetList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SUBNET_LIST);
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
    pub fn order(mut self, order: impl Into<types::SubnetOrder>) -> Self {
        self.request.parameter::<types::SubnetOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::SubnetFilter>) -> Self {
        self.request.parameter::<types::SubnetFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::SubnetFilter>) -> Self {
        self.request.parameter::<types::SubnetFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::SubnetList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for SubnetList {
    type Answer = runtime::Reported<
        runtime::Json<types::SubnetList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Subnet;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::SubnetList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::SubnetList) -> Option<String> {
        None
    }

    fn take_items(page: types::SubnetList) -> Vec<types::Subnet> {
        page.content
    }
}

/// Asks whether subnets can be listed.
///
/// * `HEAD /subnet/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubnetListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SubnetListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SUBNET_LIST_HEAD);
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

/// Changes some members of a subnet.
///
/// Codes: members `iaas_subnet_update_101-125`; 403 `iaas_subnet_update_201-204`; 404 `iaas_subnet_update_001`.
///
/// * `PATCH /subnet/{id}/`
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
pub struct SubnetPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SubnetEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SubnetPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::SubnetPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SUBNET_PARTIAL_UPDATE);
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
        runtime::Response<types::SubnetEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a subnet as a whole.
///
/// Codes: members `iaas_subnet_update_101-125`; 403 `iaas_subnet_update_201-204`; 404 `iaas_subnet_update_001`.
///
/// * `PUT /subnet/{id}/`
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
pub struct SubnetUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SubnetEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SubnetUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::SubnetUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SUBNET_UPDATE);
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
        runtime::Response<types::SubnetEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
