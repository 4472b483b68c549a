// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Names for conversations.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Begins a conversation and names it after a question.
    ///
    /// `POST /summary/{chatbot_name}/`
    pub fn summary_create(
        &self,
        chatbot_name: impl Into<String>,
        body: &types::SummaryCreate,
    ) -> SummaryCreate {
        SummaryCreate::new(self.runtime(), chatbot_name, body)
    }
}

/// Begins a conversation and names it after a question.
///
/// The language model makes the name. When it cannot, that is a 503.
///
/// * `POST /summary/{chatbot_name}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 503: A system behind this application failed, such as the name servers.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SummaryCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ConversationEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SummaryCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        body: &types::SummaryCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SUMMARY_CREATE);
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
