// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The check of a one-time password.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::otp::{client::Client, table, types};

impl Client {
    /// Checks a one-time password.
    ///
    /// `POST /otp_auth/{email}/`
    pub fn otp_auth_create(
        &self,
        email: impl Into<String>,
        body: &types::OtpAuthCreate,
    ) -> OtpAuthCreate {
        OtpAuthCreate::new(self.runtime(), email, body)
    }
}

/// Checks a one-time password.
///
/// No token is needed: membership asks this during a log-in.
///
/// Codes: 400 `otp_otp_auth_create_001`.
///
/// * `POST /otp_auth/{email}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-08-06 (version 3.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OtpAuthCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::OtpAuth>,
        runtime::Json<types::ApiError>,
    >,
}

impl OtpAuthCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        email: impl Into<String>,
        body: &types::OtpAuthCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::OTP_AUTH_CREATE);
        request.parameter::<String>(0, &email.into());
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
    ) -> Result<runtime::Response<types::OtpAuth>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
