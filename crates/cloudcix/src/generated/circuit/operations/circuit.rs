// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Lines.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::circuit::{client::Client, table, types};

impl Client {
    /// Creates a circuit.
    ///
    /// `POST /circuit/`
    pub fn circuit_create(&self, body: &types::CircuitCreate) -> CircuitCreate {
        CircuitCreate::new(self.runtime(), body)
    }

    /// Deletes a circuit.
    ///
    /// `DELETE /circuit/{id}/`
    pub fn circuit_delete(&self, id: i64) -> CircuitDelete {
        CircuitDelete::new(self.runtime(), id)
    }

    /// Gets a circuit.
    ///
    /// `GET /circuit/{id}/`
    pub fn circuit_get(&self, id: i64) -> CircuitGet {
        CircuitGet::new(self.runtime(), id)
    }

    /// Checks that a circuit exists.
    ///
    /// `HEAD /circuit/{id}/`
    pub fn circuit_head(&self, id: i64) -> CircuitHead {
        CircuitHead::new(self.runtime(), id)
    }

    /// Lists circuits.
    ///
    /// `GET /circuit/`
    pub fn circuit_list(&self) -> CircuitList {
        CircuitList::new(self.runtime())
    }

    /// Checks that circuits may be listed.
    ///
    /// `HEAD /circuit/`
    pub fn circuit_list_head(&self) -> CircuitListHead {
        CircuitListHead::new(self.runtime())
    }

    /// Changes some members of a circuit.
    ///
    /// `PATCH /circuit/{id}/`
    pub fn circuit_partial_update(
        &self,
        id: i64,
        body: &types::CircuitPartialUpdate,
    ) -> CircuitPartialUpdate {
        CircuitPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a circuit.
    ///
    /// `PUT /circuit/{id}/`
    pub fn circuit_update(&self, id: i64, body: &types::CircuitUpdate) -> CircuitUpdate {
        CircuitUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a circuit.
///
/// * `POST /circuit/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CircuitEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CircuitCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_CREATE);
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
        runtime::Response<types::CircuitEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a circuit.
///
/// * `DELETE /circuit/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_DELETE);
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

/// Gets a circuit.
///
/// A circuit of others is a 403.
///
/// * `GET /circuit/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CircuitEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_GET);
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
        runtime::Response<types::CircuitEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a circuit exists.
///
/// * `HEAD /circuit/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CircuitHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_HEAD);
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

/// Lists circuits.
///
/// * `GET /circuit/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::CircuitList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CIRCUIT_LIST);
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

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::CircuitOrder>) -> Self {
        self.request.parameter::<types::CircuitOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::CircuitFilter>) -> Self {
        self.request.parameter::<types::CircuitFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::CircuitFilter>) -> Self {
        self.request.parameter::<types::CircuitFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::CircuitList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for CircuitList {
    type Answer = runtime::Reported<
        runtime::Json<types::CircuitList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Circuit;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CircuitList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CircuitList) -> Option<String> {
        None
    }

    fn take_items(page: types::CircuitList) -> Vec<types::Circuit> {
        page.content
    }
}

/// Checks that circuits may be listed.
///
/// * `HEAD /circuit/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CircuitListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CIRCUIT_LIST_HEAD);
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

/// Changes some members of a circuit.
///
/// * `PATCH /circuit/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CircuitEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CircuitPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_PARTIAL_UPDATE);
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
        runtime::Response<types::CircuitEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a circuit.
///
/// * `PUT /circuit/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CircuitEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CircuitUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_UPDATE);
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
        runtime::Response<types::CircuitEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
