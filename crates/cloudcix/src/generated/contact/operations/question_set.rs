// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Sets of questions for tests.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Creates a set of questions.
    ///
    /// `POST /question_set/`
    pub fn question_set_create(
        &self,
        body: &types::QuestionSetCreate,
    ) -> QuestionSetCreate {
        QuestionSetCreate::new(self.runtime(), body)
    }

    /// Deletes a set of questions.
    ///
    /// `DELETE /question_set/{id}/`
    pub fn question_set_delete(&self, id: i64) -> QuestionSetDelete {
        QuestionSetDelete::new(self.runtime(), id)
    }

    /// Gets a set of questions.
    ///
    /// `GET /question_set/{id}/`
    pub fn question_set_get(&self, id: i64) -> QuestionSetGet {
        QuestionSetGet::new(self.runtime(), id)
    }

    /// Checks that a set of questions exists.
    ///
    /// `HEAD /question_set/{id}/`
    pub fn question_set_head(&self, id: i64) -> QuestionSetHead {
        QuestionSetHead::new(self.runtime(), id)
    }

    /// Lists sets of questions.
    ///
    /// `GET /question_set/`
    pub fn question_set_list(&self) -> QuestionSetList {
        QuestionSetList::new(self.runtime())
    }

    /// Checks that sets of questions may be listed.
    ///
    /// `HEAD /question_set/`
    pub fn question_set_list_head(&self) -> QuestionSetListHead {
        QuestionSetListHead::new(self.runtime())
    }

    /// Changes some members of a set of questions.
    ///
    /// `PATCH /question_set/{id}/`
    pub fn question_set_partial_update(
        &self,
        id: i64,
        body: &types::QuestionSetPartialUpdate,
    ) -> QuestionSetPartialUpdate {
        QuestionSetPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a set of questions.
    ///
    /// `PUT /question_set/{id}/`
    pub fn question_set_update(
        &self,
        id: i64,
        body: &types::QuestionSetUpdate,
    ) -> QuestionSetUpdate {
        QuestionSetUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a set of questions.
///
/// * `POST /question_set/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuestionSetCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::QuestionSetEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl QuestionSetCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::QuestionSetCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::QUESTION_SET_CREATE);
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
        runtime::Response<types::QuestionSetEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a set of questions.
///
/// * `DELETE /question_set/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuestionSetDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl QuestionSetDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::QUESTION_SET_DELETE);
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

/// Gets a set of questions.
///
/// * `GET /question_set/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuestionSetGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::QuestionSetEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl QuestionSetGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::QUESTION_SET_GET);
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
        runtime::Response<types::QuestionSetEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a set of questions exists.
///
/// * `HEAD /question_set/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuestionSetHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl QuestionSetHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::QUESTION_SET_HEAD);
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

/// Lists sets of questions.
///
/// * `GET /question_set/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuestionSetList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::QuestionSetList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl QuestionSetList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::QUESTION_SET_LIST);
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
    pub fn order(mut self, order: impl Into<types::QuestionSetOrder>) -> Self {
        self.request.parameter::<types::QuestionSetOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::QuestionSetFilter>) -> Self {
        self.request.parameter::<types::QuestionSetFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::QuestionSetFilter>) -> Self {
        self.request.parameter::<types::QuestionSetFilter>(4, &exclude.into());
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
        runtime::Response<types::QuestionSetList>,
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

impl runtime::List for QuestionSetList {
    type Answer = runtime::Reported<
        runtime::Json<types::QuestionSetList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::QuestionSet;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::QuestionSetList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::QuestionSetList) -> Option<String> {
        None
    }

    fn take_items(page: types::QuestionSetList) -> Vec<types::QuestionSet> {
        page.content
    }
}

/// Checks that sets of questions may be listed.
///
/// * `HEAD /question_set/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuestionSetListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl QuestionSetListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::QUESTION_SET_LIST_HEAD);
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

/// Changes some members of a set of questions.
///
/// * `PATCH /question_set/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuestionSetPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::QuestionSetEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl QuestionSetPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::QuestionSetPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::QUESTION_SET_PARTIAL_UPDATE,
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
        runtime::Response<types::QuestionSetEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a set of questions.
///
/// * `PUT /question_set/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuestionSetUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::QuestionSetEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl QuestionSetUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::QuestionSetUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::QUESTION_SET_UPDATE);
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
        runtime::Response<types::QuestionSetEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
