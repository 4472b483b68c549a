// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Network interfaces of servers.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates an interface.
    ///
    /// `POST /interface/`
    pub fn interface_create(&self, body: &types::InterfaceCreate) -> InterfaceCreate {
        InterfaceCreate::new(self.runtime(), body)
    }

    /// Deletes an interface.
    ///
    /// `DELETE /interface/{id}/`
    pub fn interface_delete(&self, id: i64) -> InterfaceDelete {
        InterfaceDelete::new(self.runtime(), id)
    }

    /// Gets an interface.
    ///
    /// `GET /interface/{id}/`
    pub fn interface_get(&self, id: i64) -> InterfaceGet {
        InterfaceGet::new(self.runtime(), id)
    }

    /// Asks whether an interface exists.
    ///
    /// `HEAD /interface/{id}/`
    pub fn interface_head(&self, id: i64) -> InterfaceHead {
        InterfaceHead::new(self.runtime(), id)
    }

    /// Lists interfaces.
    ///
    /// `GET /interface/`
    pub fn interface_list(&self) -> InterfaceList {
        InterfaceList::new(self.runtime())
    }

    /// Asks whether interfaces can be listed.
    ///
    /// `HEAD /interface/`
    pub fn interface_list_head(&self) -> InterfaceListHead {
        InterfaceListHead::new(self.runtime())
    }

    /// Changes some members of an interface.
    ///
    /// `PATCH /interface/{id}/`
    pub fn interface_partial_update(
        &self,
        id: i64,
        body: &types::InterfacePartialUpdate,
    ) -> InterfacePartialUpdate {
        InterfacePartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an interface as a whole.
    ///
    /// `PUT /interface/{id}/`
    pub fn interface_update(
        &self,
        id: i64,
        body: &types::InterfaceUpdate,
    ) -> InterfaceUpdate {
        InterfaceUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an interface.
///
/// Codes: members `iaas_interface_create_101-110`; 403 `iaas_interface_create_201`.
///
/// * `POST /interface/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InterfaceCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::InterfaceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl InterfaceCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::InterfaceCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::INTERFACE_CREATE);
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
        runtime::Response<types::InterfaceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an interface.
///
/// Codes: 403 `iaas_interface_delete_201`; 404 `iaas_interface_delete_001`.
///
/// * `DELETE /interface/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InterfaceDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl InterfaceDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::INTERFACE_DELETE);
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

/// Gets an interface.
///
/// Codes: 403 `iaas_interface_read_201`; 404 `iaas_interface_read_001`.
///
/// * `GET /interface/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InterfaceGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::InterfaceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl InterfaceGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::INTERFACE_GET);
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
        runtime::Response<types::InterfaceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether an interface exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /interface/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InterfaceHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl InterfaceHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::INTERFACE_HEAD);
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

/// Lists interfaces.
///
/// Codes: 400 `iaas_interface_list_001`; 403 `iaas_interface_list_201`.
///
/// * `GET /interface/`
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
pub struct InterfaceList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::InterfaceList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl InterfaceList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::INTERFACE_LIST);
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
    pub fn order(mut self, order: impl Into<types::InterfaceOrder>) -> Self {
        self.request.parameter::<types::InterfaceOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::InterfaceFilter>) -> Self {
        self.request.parameter::<types::InterfaceFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::InterfaceFilter>) -> Self {
        self.request.parameter::<types::InterfaceFilter>(4, &exclude.into());
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
        runtime::Response<types::InterfaceList>,
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

impl runtime::List for InterfaceList {
    type Answer = runtime::Reported<
        runtime::Json<types::InterfaceList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Interface;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::InterfaceList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::InterfaceList) -> Option<String> {
        None
    }

    fn take_items(page: types::InterfaceList) -> Vec<types::Interface> {
        page.content
    }
}

/// Asks whether interfaces can be listed.
///
/// * `HEAD /interface/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InterfaceListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl InterfaceListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::INTERFACE_LIST_HEAD);
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

/// Changes some members of an interface.
///
/// Codes: members `iaas_interface_update_101-105`; 403 `iaas_interface_update_201`; 404 `iaas_interface_update_001`.
///
/// * `PATCH /interface/{id}/`
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
pub struct InterfacePartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::InterfaceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl InterfacePartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::InterfacePartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::INTERFACE_PARTIAL_UPDATE,
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
        runtime::Response<types::InterfaceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an interface as a whole.
///
/// Codes: members `iaas_interface_update_101-105`; 403 `iaas_interface_update_201`; 404 `iaas_interface_update_001`.
///
/// * `PUT /interface/{id}/`
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
pub struct InterfaceUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::InterfaceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl InterfaceUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::InterfaceUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::INTERFACE_UPDATE);
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
        runtime::Response<types::InterfaceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
