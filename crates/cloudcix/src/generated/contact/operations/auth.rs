// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The passwords of contacts.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Checks the password of a contact.
    ///
    /// `POST /auth/{chatbot_name}/`
    pub fn auth_create(
        &self,
        chatbot_name: impl Into<String>,
        body: &types::AuthCreate,
    ) -> AuthCreate {
        AuthCreate::new(self.runtime(), chatbot_name, body)
    }
}

/// Checks the password of a contact.
///
/// It logs nobody in and gives no token. Only the robot may. Wrong words are a 400.
///
/// * `POST /auth/{chatbot_name}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AuthCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AuthEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AuthCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        body: &types::AuthCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AUTH_CREATE);
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
        runtime::Response<types::AuthEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
