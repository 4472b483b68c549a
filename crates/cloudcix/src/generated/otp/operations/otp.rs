// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The secret of the user.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::otp::{client::Client, table, types};

impl Client {
    /// Stores the secret of the user, in place of an older one.
    ///
    /// `POST /otp/`
    pub fn otp_create(&self, body: &types::OtpCreate) -> OtpCreate {
        OtpCreate::new(self.runtime(), body)
    }
}

/// Stores the secret of the user, in place of an older one.
///
/// Codes: members `otp_create_101-103`; 403 `otp_create_201`.
///
/// * `POST /otp/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-08-06 (version 3.0.0)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OtpCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Otp>,
        runtime::Json<types::ApiError>,
    >,
}

impl OtpCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::OtpCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::OTP_CREATE);
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
    ) -> Result<runtime::Response<types::Otp>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
