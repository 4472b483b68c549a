// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The log-in.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Logs in.
    ///
    /// `POST /auth/login/`
    pub fn token_create(&self, body: &types::TokenCreate) -> TokenCreate {
        TokenCreate::new(self.runtime(), body)
    }

    /// Renews a token that is still good.
    ///
    /// `PUT /auth/login/`
    pub fn token_update(&self) -> TokenUpdate {
        TokenUpdate::new(self.runtime())
    }
}

/// Logs in.
///
/// The token is good for two hours. Two log-ins within a second get the same token. Nothing is asked of
/// a user who has expired: the log-in works, and every call with its token is a 403.
///
/// Without `api_key` the answer is a 200 without a token. Codes: 001 e-mail or password missing, 002
/// wrong, 003 a key of another member, 004 to 006 `first_otp` missing, wrong or not a number, 007 `otp`
/// missing, 008 `otp` wrong.
///
/// Codes: 400 `membership_token_create_001-008`.
///
/// * `POST /auth/login/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TokenCreate {
    pub(in crate::generated) request: runtime::Request<
        TokenCreateAnswer,
        runtime::Json<types::ApiError>,
    >,
}

impl TokenCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::TokenCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TOKEN_CREATE);
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
    ) -> Result<runtime::Response<TokenCreateAnswer>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// What `token_create` answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum TokenCreateAnswer {
    /// 200: The credentials are right, and there was no key.
    Ok(serde_json::Map<String, serde_json::Value>),
    /// 201: The token.
    Created(types::Token),
    /// A status that the document does not describe, with the JSON of its body.
    Other(serde_json::Value),
}

impl runtime::Decode for TokenCreateAnswer {
    type Output = Self;
    const ACCEPT: Option<&'static str> = Some("application/json");
    fn decode(received: &runtime::Received) -> Result<Self, runtime::DecodeError> {
        match received.status().as_u16() {
            200 => {
                <runtime::Json<
                    serde_json::Map<String, serde_json::Value>,
                > as runtime::Decode>::decode(received)
                    .map(Self::Ok)
            }
            201 => {
                <runtime::Json<types::Token> as runtime::Decode>::decode(received)
                    .map(Self::Created)
            }
            _ => {
                Ok(
                    Self::Other(
                        <runtime::Json<
                            serde_json::Value,
                        > as runtime::Decode>::decode(received)
                            .unwrap_or_default(),
                    ),
                )
            }
        }
    }

    fn to_json(output: &Self) -> serde_json::Value {
        match output {
            Self::Ok(value) => {
                <runtime::Json<
                    serde_json::Map<String, serde_json::Value>,
                > as runtime::Decode>::to_json(value)
            }
            Self::Created(value) => {
                <runtime::Json<types::Token> as runtime::Decode>::to_json(value)
            }
            Self::Other(value) => value.clone(),
        }
    }
}

/// Renews a token that is still good.
///
/// The new token is good for one hour, less than that of a log-in. The old one stays good. There is no
/// body.
///
/// Codes: 400 `membership_token_update_001`.
///
/// * `PUT /auth/login/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TokenUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Token>,
        runtime::Json<types::ApiError>,
    >,
}

impl TokenUpdate {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TOKEN_UPDATE);
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
    ) -> Result<runtime::Response<types::Token>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
