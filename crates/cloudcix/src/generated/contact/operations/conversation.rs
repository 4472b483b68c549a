// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What was said.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Creates a conversation.
    ///
    /// `POST /conversation/{chatbot_name}/`
    pub fn conversation_create(
        &self,
        chatbot_name: impl Into<String>,
        body: &types::ConversationCreate,
    ) -> ConversationCreate {
        ConversationCreate::new(self.runtime(), chatbot_name, body)
    }

    /// Deletes a conversation.
    ///
    /// `DELETE /conversation/{chatbot_name}/{id}/`
    pub fn conversation_delete(
        &self,
        chatbot_name: impl Into<String>,
        id: i64,
    ) -> ConversationDelete {
        ConversationDelete::new(self.runtime(), chatbot_name, id)
    }

    /// Gets a conversation.
    ///
    /// `GET /conversation/{chatbot_name}/{id}/`
    pub fn conversation_get(
        &self,
        chatbot_name: impl Into<String>,
        id: i64,
    ) -> ConversationGet {
        ConversationGet::new(self.runtime(), chatbot_name, id)
    }

    /// Checks that a conversation exists.
    ///
    /// `HEAD /conversation/{chatbot_name}/{id}/`
    pub fn conversation_head(
        &self,
        chatbot_name: impl Into<String>,
        id: i64,
    ) -> ConversationHead {
        ConversationHead::new(self.runtime(), chatbot_name, id)
    }

    /// Lists conversations.
    ///
    /// `GET /conversation/{chatbot_name}/`
    pub fn conversation_list(
        &self,
        chatbot_name: impl Into<String>,
    ) -> ConversationList {
        ConversationList::new(self.runtime(), chatbot_name)
    }

    /// Checks that conversations may be listed.
    ///
    /// `HEAD /conversation/{chatbot_name}/`
    pub fn conversation_list_head(
        &self,
        chatbot_name: impl Into<String>,
    ) -> ConversationListHead {
        ConversationListHead::new(self.runtime(), chatbot_name)
    }
}

/// Creates a conversation.
///
/// * `POST /conversation/{chatbot_name}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConversationCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ConversationEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ConversationCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        body: &types::ConversationCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CONVERSATION_CREATE);
        request.parameter::<String>(0, &chatbot_name.into());
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
        runtime::Response<types::ConversationEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a conversation.
///
/// * `DELETE /conversation/{chatbot_name}/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConversationDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ConversationDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CONVERSATION_DELETE);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &id);
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

/// Gets a conversation.
///
/// * `GET /conversation/{chatbot_name}/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConversationGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ConversationEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ConversationGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CONVERSATION_GET);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &id);
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
        runtime::Response<types::ConversationEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a conversation exists.
///
/// * `HEAD /conversation/{chatbot_name}/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConversationHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ConversationHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CONVERSATION_HEAD);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &id);
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

/// Lists conversations.
///
/// Those of one contact or guest are found with `contact_id` or `cookie` in `search`.
///
/// * `GET /conversation/{chatbot_name}/`
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
pub struct ConversationList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ConversationList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ConversationList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CONVERSATION_LIST);
        request.parameter::<String>(0, &chatbot_name.into());
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(1, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(2, &limit);
        self
    }

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::ConversationOrder>) -> Self {
        self.request.parameter::<types::ConversationOrder>(3, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::ConversationFilter>) -> Self {
        self.request.parameter::<types::ConversationFilter>(4, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::ConversationFilter>) -> Self {
        self.request.parameter::<types::ConversationFilter>(5, &exclude.into());
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
        runtime::Response<types::ConversationList>,
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

impl runtime::List for ConversationList {
    type Answer = runtime::Reported<
        runtime::Json<types::ConversationList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Conversation;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ConversationList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ConversationList) -> Option<String> {
        None
    }

    fn take_items(page: types::ConversationList) -> Vec<types::Conversation> {
        page.content
    }
}

/// Checks that conversations may be listed.
///
/// * `HEAD /conversation/{chatbot_name}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConversationListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ConversationListHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CONVERSATION_LIST_HEAD);
        request.parameter::<String>(0, &chatbot_name.into());
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
