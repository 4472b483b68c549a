// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The link in the mail that confirms an e-mail address.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Confirms an e-mail address.
    ///
    /// `GET /email_confirmation/{email_token}/`
    pub fn email_confirmation_get(
        &self,
        email_token: impl Into<String>,
    ) -> EmailConfirmationGet {
        EmailConfirmationGet::new(self.runtime(), email_token)
    }

    /// Asks whether an e-mail confirmation exists.
    ///
    /// `HEAD /email_confirmation/{email_token}/`
    pub fn email_confirmation_head(
        &self,
        email_token: impl Into<String>,
    ) -> EmailConfirmationHead {
        EmailConfirmationHead::new(self.runtime(), email_token)
    }
}

/// Confirms an e-mail address.
///
/// It changes the user and can be done once: the token is gone afterwards. A token is good for 24
/// hours.
///
/// Codes: 400 `membership_email_confirmation_read_001-003`.
///
/// * `GET /email_confirmation/{email_token}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EmailConfirmationGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl EmailConfirmationGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        email_token: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::EMAIL_CONFIRMATION_GET);
        request.parameter::<String>(0, &email_token.into());
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

/// Asks whether an e-mail confirmation exists.
///
/// Careful: the server does the same as for GET and uses the token up.
///
/// * `HEAD /email_confirmation/{email_token}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EmailConfirmationHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl EmailConfirmationHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        email_token: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::EMAIL_CONFIRMATION_HEAD);
        request.parameter::<String>(0, &email_token.into());
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
