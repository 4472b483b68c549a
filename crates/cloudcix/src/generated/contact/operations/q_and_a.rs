// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The questions and answers of a conversation.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Creates a question and answer.
    ///
    /// `POST /conversation/{chatbot_name}/{conversation_id}/q_and_a/`
    pub fn q_and_a_create(
        &self,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
        body: &types::QAndACreate,
    ) -> QAndACreate {
        QAndACreate::new(self.runtime(), chatbot_name, conversation_id, body)
    }

    /// Gets a question and answer.
    ///
    /// `GET /conversation/{chatbot_name}/{conversation_id}/q_and_a/{id}/`
    pub fn q_and_a_get(
        &self,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
        id: i64,
    ) -> QAndAGet {
        QAndAGet::new(self.runtime(), chatbot_name, conversation_id, id)
    }

    /// Checks that a question and answer exists.
    ///
    /// `HEAD /conversation/{chatbot_name}/{conversation_id}/q_and_a/{id}/`
    pub fn q_and_a_head(
        &self,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
        id: i64,
    ) -> QAndAHead {
        QAndAHead::new(self.runtime(), chatbot_name, conversation_id, id)
    }

    /// Lists questions and answers.
    ///
    /// `GET /conversation/{chatbot_name}/{conversation_id}/q_and_a/`
    pub fn q_and_a_list(
        &self,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
    ) -> QAndAList {
        QAndAList::new(self.runtime(), chatbot_name, conversation_id)
    }

    /// Checks that questions and answers may be listed.
    ///
    /// `HEAD /conversation/{chatbot_name}/{conversation_id}/q_and_a/`
    pub fn q_and_a_list_head(
        &self,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
    ) -> QAndAListHead {
        QAndAListHead::new(self.runtime(), chatbot_name, conversation_id)
    }
}

/// Creates a question and answer.
///
/// * `POST /conversation/{chatbot_name}/{conversation_id}/q_and_a/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QAndACreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::QAndAEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl QAndACreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
        body: &types::QAndACreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::Q_AND_A_CREATE);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &conversation_id);
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
        runtime::Response<types::QAndAEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a question and answer.
///
/// * `GET /conversation/{chatbot_name}/{conversation_id}/q_and_a/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QAndAGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::QAndAEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl QAndAGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::Q_AND_A_GET);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &conversation_id);
        request.parameter(2, &id);
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
        runtime::Response<types::QAndAEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a question and answer exists.
///
/// * `HEAD /conversation/{chatbot_name}/{conversation_id}/q_and_a/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QAndAHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl QAndAHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::Q_AND_A_HEAD);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &conversation_id);
        request.parameter(2, &id);
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

/// Lists questions and answers.
///
/// * `GET /conversation/{chatbot_name}/{conversation_id}/q_and_a/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QAndAList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::QAndAList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl QAndAList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::Q_AND_A_LIST);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &conversation_id);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(2, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(3, &limit);
        self
    }

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::QAndAOrder>) -> Self {
        self.request.parameter::<types::QAndAOrder>(4, &order.into());
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
    ) -> Result<runtime::Response<types::QAndAList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for QAndAList {
    type Answer = runtime::Reported<
        runtime::Json<types::QAndAList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::QAndA;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::QAndAList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::QAndAList) -> Option<String> {
        None
    }

    fn take_items(page: types::QAndAList) -> Vec<types::QAndA> {
        page.content
    }
}

/// Checks that questions and answers may be listed.
///
/// * `HEAD /conversation/{chatbot_name}/{conversation_id}/q_and_a/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QAndAListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl QAndAListHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        conversation_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::Q_AND_A_LIST_HEAD);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &conversation_id);
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
