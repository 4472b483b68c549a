// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is taught.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::training::{client::Client, table, types};

impl Client {
    /// Creates a syllabus.
    ///
    /// `POST /syllabus/`
    pub fn syllabus_create(&self, body: &types::SyllabusCreate) -> SyllabusCreate {
        SyllabusCreate::new(self.runtime(), body)
    }

    /// Deletes a syllabus.
    ///
    /// `DELETE /syllabus/{id}/`
    pub fn syllabus_delete(&self, id: i64) -> SyllabusDelete {
        SyllabusDelete::new(self.runtime(), id)
    }

    /// Gets a syllabus.
    ///
    /// `GET /syllabus/{id}/`
    pub fn syllabus_get(&self, id: i64) -> SyllabusGet {
        SyllabusGet::new(self.runtime(), id)
    }

    /// Checks that a syllabus exists.
    ///
    /// `HEAD /syllabus/{id}/`
    pub fn syllabus_head(&self, id: i64) -> SyllabusHead {
        SyllabusHead::new(self.runtime(), id)
    }

    /// Lists syllabuses.
    ///
    /// `GET /syllabus/`
    pub fn syllabus_list(&self) -> SyllabusList {
        SyllabusList::new(self.runtime())
    }

    /// Checks that syllabuses may be listed.
    ///
    /// `HEAD /syllabus/`
    pub fn syllabus_list_head(&self) -> SyllabusListHead {
        SyllabusListHead::new(self.runtime())
    }

    /// Changes some members of a syllabus.
    ///
    /// `PATCH /syllabus/{id}/`
    pub fn syllabus_partial_update(
        &self,
        id: i64,
        body: &types::SyllabusPartialUpdate,
    ) -> SyllabusPartialUpdate {
        SyllabusPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a syllabus.
    ///
    /// `PUT /syllabus/{id}/`
    pub fn syllabus_update(
        &self,
        id: i64,
        body: &types::SyllabusUpdate,
    ) -> SyllabusUpdate {
        SyllabusUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a syllabus.
///
/// * `POST /syllabus/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyllabusCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SyllabusEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SyllabusCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::SyllabusCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SYLLABUS_CREATE);
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
        runtime::Response<types::SyllabusEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a syllabus.
///
/// A syllabus that is taught in a class with students cannot be deleted; that is a 403.
///
/// * `DELETE /syllabus/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyllabusDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl SyllabusDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SYLLABUS_DELETE);
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

/// Gets a syllabus.
///
/// * `GET /syllabus/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyllabusGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SyllabusEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SyllabusGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SYLLABUS_GET);
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
        runtime::Response<types::SyllabusEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a syllabus exists.
///
/// * `HEAD /syllabus/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyllabusHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SyllabusHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SYLLABUS_HEAD);
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

/// Lists syllabuses.
///
/// * `GET /syllabus/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyllabusList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::SyllabusList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl SyllabusList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SYLLABUS_LIST);
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
    pub fn order(mut self, order: impl Into<types::SyllabusOrder>) -> Self {
        self.request.parameter::<types::SyllabusOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::SyllabusFilter>) -> Self {
        self.request.parameter::<types::SyllabusFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::SyllabusFilter>) -> Self {
        self.request.parameter::<types::SyllabusFilter>(4, &exclude.into());
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
        runtime::Response<types::SyllabusList>,
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

impl runtime::List for SyllabusList {
    type Answer = runtime::Reported<
        runtime::Json<types::SyllabusList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Syllabus;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::SyllabusList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::SyllabusList) -> Option<String> {
        None
    }

    fn take_items(page: types::SyllabusList) -> Vec<types::Syllabus> {
        page.content
    }
}

/// Checks that syllabuses may be listed.
///
/// * `HEAD /syllabus/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyllabusListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SyllabusListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SYLLABUS_LIST_HEAD);
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

/// Changes some members of a syllabus.
///
/// * `PATCH /syllabus/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyllabusPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SyllabusEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SyllabusPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::SyllabusPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SYLLABUS_PARTIAL_UPDATE);
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
        runtime::Response<types::SyllabusEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a syllabus.
///
/// * `PUT /syllabus/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyllabusUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SyllabusEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SyllabusUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::SyllabusUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SYLLABUS_UPDATE);
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
        runtime::Response<types::SyllabusEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
