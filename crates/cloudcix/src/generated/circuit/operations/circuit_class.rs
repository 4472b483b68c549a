// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The kinds of lines.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::circuit::{client::Client, table, types};

impl Client {
    /// Creates a circuit class.
    ///
    /// `POST /circuit_class/`
    pub fn circuit_class_create(
        &self,
        body: &types::CircuitClassCreate,
    ) -> CircuitClassCreate {
        CircuitClassCreate::new(self.runtime(), body)
    }

    /// Deletes a circuit class.
    ///
    /// `DELETE /circuit_class/{id}/`
    pub fn circuit_class_delete(&self, id: i64) -> CircuitClassDelete {
        CircuitClassDelete::new(self.runtime(), id)
    }

    /// Gets a circuit class.
    ///
    /// `GET /circuit_class/{id}/`
    pub fn circuit_class_get(&self, id: i64) -> CircuitClassGet {
        CircuitClassGet::new(self.runtime(), id)
    }

    /// Checks that a circuit class exists.
    ///
    /// `HEAD /circuit_class/{id}/`
    pub fn circuit_class_head(&self, id: i64) -> CircuitClassHead {
        CircuitClassHead::new(self.runtime(), id)
    }

    /// Lists circuit classes.
    ///
    /// `GET /circuit_class/`
    pub fn circuit_class_list(&self) -> CircuitClassList {
        CircuitClassList::new(self.runtime())
    }

    /// Checks that circuit classes may be listed.
    ///
    /// `HEAD /circuit_class/`
    pub fn circuit_class_list_head(&self) -> CircuitClassListHead {
        CircuitClassListHead::new(self.runtime())
    }

    /// Changes some members of a circuit class.
    ///
    /// `PATCH /circuit_class/{id}/`
    pub fn circuit_class_partial_update(
        &self,
        id: i64,
        body: &types::CircuitClassPartialUpdate,
    ) -> CircuitClassPartialUpdate {
        CircuitClassPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a circuit class.
    ///
    /// `PUT /circuit_class/{id}/`
    pub fn circuit_class_update(
        &self,
        id: i64,
        body: &types::CircuitClassUpdate,
    ) -> CircuitClassUpdate {
        CircuitClassUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a circuit class.
///
/// * `POST /circuit_class/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitClassCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CircuitClassEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitClassCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CircuitClassCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_CLASS_CREATE);
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
        runtime::Response<types::CircuitClassEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a circuit class.
///
/// A class that circuits use cannot be deleted; that is a 403.
///
/// * `DELETE /circuit_class/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitClassDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitClassDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_CLASS_DELETE);
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

/// Gets a circuit class.
///
/// * `GET /circuit_class/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitClassGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CircuitClassEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitClassGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_CLASS_GET);
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
        runtime::Response<types::CircuitClassEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a circuit class exists.
///
/// * `HEAD /circuit_class/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitClassHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CircuitClassHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_CLASS_HEAD);
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

/// Lists circuit classes.
///
/// * `GET /circuit_class/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitClassList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::CircuitClassList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitClassList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CIRCUIT_CLASS_LIST);
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
    pub fn order(mut self, order: impl Into<types::CircuitClassOrder>) -> Self {
        self.request.parameter::<types::CircuitClassOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::CircuitClassFilter>) -> Self {
        self.request.parameter::<types::CircuitClassFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::CircuitClassFilter>) -> Self {
        self.request.parameter::<types::CircuitClassFilter>(4, &exclude.into());
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
        runtime::Response<types::CircuitClassList>,
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

impl runtime::List for CircuitClassList {
    type Answer = runtime::Reported<
        runtime::Json<types::CircuitClassList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::CircuitClass;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CircuitClassList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CircuitClassList) -> Option<String> {
        None
    }

    fn take_items(page: types::CircuitClassList) -> Vec<types::CircuitClass> {
        page.content
    }
}

/// Checks that circuit classes may be listed.
///
/// * `HEAD /circuit_class/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitClassListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CircuitClassListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CIRCUIT_CLASS_LIST_HEAD);
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

/// Changes some members of a circuit class.
///
/// * `PATCH /circuit_class/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitClassPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CircuitClassEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitClassPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CircuitClassPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CIRCUIT_CLASS_PARTIAL_UPDATE,
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
        runtime::Response<types::CircuitClassEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a circuit class.
///
/// * `PUT /circuit_class/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CircuitClassUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CircuitClassEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CircuitClassUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CircuitClassUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CIRCUIT_CLASS_UPDATE);
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
        runtime::Response<types::CircuitClassEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
