// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Programs that answer questions.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Creates a chatbot.
    ///
    /// `POST /chatbot/`
    pub fn chatbot_create(&self, body: &types::ChatbotCreate) -> ChatbotCreate {
        ChatbotCreate::new(self.runtime(), body)
    }

    /// Deletes a chatbot.
    ///
    /// `DELETE /chatbot/{id}/`
    pub fn chatbot_delete(&self, id: i64) -> ChatbotDelete {
        ChatbotDelete::new(self.runtime(), id)
    }

    /// Gets a chatbot.
    ///
    /// `GET /chatbot/{id}/`
    pub fn chatbot_get(&self, id: i64) -> ChatbotGet {
        ChatbotGet::new(self.runtime(), id)
    }

    /// Checks that a chatbot exists.
    ///
    /// `HEAD /chatbot/{id}/`
    pub fn chatbot_head(&self, id: i64) -> ChatbotHead {
        ChatbotHead::new(self.runtime(), id)
    }

    /// Lists chatbots.
    ///
    /// `GET /chatbot/`
    pub fn chatbot_list(&self) -> ChatbotList {
        ChatbotList::new(self.runtime())
    }

    /// Checks that chatbots may be listed.
    ///
    /// `HEAD /chatbot/`
    pub fn chatbot_list_head(&self) -> ChatbotListHead {
        ChatbotListHead::new(self.runtime())
    }

    /// Changes some members of a chatbot.
    ///
    /// `PATCH /chatbot/{id}/`
    pub fn chatbot_partial_update(
        &self,
        id: i64,
        body: &types::ChatbotPartialUpdate,
    ) -> ChatbotPartialUpdate {
        ChatbotPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a chatbot.
    ///
    /// `PUT /chatbot/{id}/`
    pub fn chatbot_update(&self, id: i64, body: &types::ChatbotUpdate) -> ChatbotUpdate {
        ChatbotUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a chatbot.
///
/// * `POST /chatbot/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatbotCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ChatbotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ChatbotCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ChatbotCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CHATBOT_CREATE);
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
        runtime::Response<types::ChatbotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a chatbot.
///
/// * `DELETE /chatbot/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatbotDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ChatbotDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CHATBOT_DELETE);
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

/// Gets a chatbot.
///
/// * `GET /chatbot/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatbotGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ChatbotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ChatbotGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CHATBOT_GET);
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
        runtime::Response<types::ChatbotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a chatbot exists.
///
/// * `HEAD /chatbot/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatbotHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ChatbotHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CHATBOT_HEAD);
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

/// Lists chatbots.
///
/// * `GET /chatbot/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatbotList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ChatbotList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ChatbotList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CHATBOT_LIST);
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
    pub fn order(mut self, order: impl Into<types::ChatbotOrder>) -> Self {
        self.request.parameter::<types::ChatbotOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::ChatbotFilter>) -> Self {
        self.request.parameter::<types::ChatbotFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::ChatbotFilter>) -> Self {
        self.request.parameter::<types::ChatbotFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::ChatbotList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for ChatbotList {
    type Answer = runtime::Reported<
        runtime::Json<types::ChatbotList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Chatbot;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ChatbotList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ChatbotList) -> Option<String> {
        None
    }

    fn take_items(page: types::ChatbotList) -> Vec<types::Chatbot> {
        page.content
    }
}

/// Checks that chatbots may be listed.
///
/// * `HEAD /chatbot/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatbotListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ChatbotListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CHATBOT_LIST_HEAD);
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

/// Changes some members of a chatbot.
///
/// * `PATCH /chatbot/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatbotPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ChatbotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ChatbotPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ChatbotPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CHATBOT_PARTIAL_UPDATE);
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
        runtime::Response<types::ChatbotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a chatbot.
///
/// * `PUT /chatbot/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatbotUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ChatbotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ChatbotUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ChatbotUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CHATBOT_UPDATE);
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
        runtime::Response<types::ChatbotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
