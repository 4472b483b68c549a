// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What chatbots say.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Asks a chatbot, and streams its answer.
    ///
    /// `POST /answer/{chatbot_name}/`
    pub fn answer_create(
        &self,
        chatbot_name: impl Into<String>,
        body: &types::AnswerCreate,
    ) -> AnswerCreate {
        AnswerCreate::new(self.runtime(), chatbot_name, body)
    }
}

/// Asks a chatbot, and streams its answer.
///
/// The answer is plain text that comes piece by piece; it is no JSON and there are no events in it,
/// whatever the content type says. A failure half-way ends in the words "An unknown error has occurred,
/// please try again later." with the status 200. When it invents an address, the answer ends with
/// `[CLOUDCIX_HALLUCINATION_DETECTED]`.
///
/// Question and answer are kept in the conversation, except small talk and refusals.
///
/// * `POST /answer/{chatbot_name}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnswerCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Streamed,
        runtime::Json<types::ApiError>,
    >,
}

impl AnswerCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        body: &types::AnswerCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ANSWER_CREATE);
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
        runtime::Response<runtime::ByteStream>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
