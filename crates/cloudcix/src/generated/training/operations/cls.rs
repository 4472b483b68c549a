// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Classes.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::training::{client::Client, table, types};

impl Client {
    /// Creates a class.
    ///
    /// `POST /class/`
    pub fn cls_create(&self, body: &types::ClsCreate) -> ClsCreate {
        ClsCreate::new(self.runtime(), body)
    }

    /// Deletes a class.
    ///
    /// `DELETE /class/{id}/`
    pub fn cls_delete(&self, id: i64) -> ClsDelete {
        ClsDelete::new(self.runtime(), id)
    }

    /// Gets a class.
    ///
    /// `GET /class/{id}/`
    pub fn cls_get(&self, id: i64) -> ClsGet {
        ClsGet::new(self.runtime(), id)
    }

    /// Checks that a class exists.
    ///
    /// `HEAD /class/{id}/`
    pub fn cls_head(&self, id: i64) -> ClsHead {
        ClsHead::new(self.runtime(), id)
    }

    /// Lists classes.
    ///
    /// `GET /class/`
    pub fn cls_list(&self) -> ClsList {
        ClsList::new(self.runtime())
    }

    /// Checks that classes may be listed.
    ///
    /// `HEAD /class/`
    pub fn cls_list_head(&self) -> ClsListHead {
        ClsListHead::new(self.runtime())
    }

    /// Changes some members of a class.
    ///
    /// `PATCH /class/{id}/`
    pub fn cls_partial_update(
        &self,
        id: i64,
        body: &types::ClsPartialUpdate,
    ) -> ClsPartialUpdate {
        ClsPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a class.
    ///
    /// `PUT /class/{id}/`
    pub fn cls_update(&self, id: i64, body: &types::ClsUpdate) -> ClsUpdate {
        ClsUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a class.
///
/// * `POST /class/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ClsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ClsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ClsCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLS_CREATE);
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
    ) -> Result<runtime::Response<types::ClsEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a class.
///
/// A class with students cannot be deleted; that is a 403.
///
/// * `DELETE /class/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ClsDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLS_DELETE);
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

/// Gets a class.
///
/// * `GET /class/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ClsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ClsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLS_GET);
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
    ) -> Result<runtime::Response<types::ClsEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Checks that a class exists.
///
/// * `HEAD /class/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ClsHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLS_HEAD);
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

/// Lists classes.
///
/// * `GET /class/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ClsList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ClsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CLS_LIST);
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
    pub fn order(mut self, order: impl Into<types::ClsOrder>) -> Self {
        self.request.parameter::<types::ClsOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::ClsFilter>) -> Self {
        self.request.parameter::<types::ClsFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::ClsFilter>) -> Self {
        self.request.parameter::<types::ClsFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::ClsList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for ClsList {
    type Answer = runtime::Reported<runtime::Json<types::ClsList>, table::AnswerReport>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Cls;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ClsList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ClsList) -> Option<String> {
        None
    }

    fn take_items(page: types::ClsList) -> Vec<types::Cls> {
        page.content
    }
}

/// Checks that classes may be listed.
///
/// * `HEAD /class/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClsListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ClsListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CLS_LIST_HEAD);
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

/// Changes some members of a class.
///
/// * `PATCH /class/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClsPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ClsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ClsPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ClsPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLS_PARTIAL_UPDATE);
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
    ) -> Result<runtime::Response<types::ClsEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Changes a class.
///
/// * `PUT /class/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ClsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ClsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ClsUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLS_UPDATE);
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
    ) -> Result<runtime::Response<types::ClsEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
