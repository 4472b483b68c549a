// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! The two calls of the identity service that a log-in needs, for servers that authenticate with Keystone. They live on another server.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Tells the version of the identity service.
    ///
    /// `GET /v3`
    pub fn keystone_discover(&self) -> KeystoneDiscover {
        KeystoneDiscover::new(self.runtime())
    }

    /// Exchanges a password for a token.
    ///
    /// `POST /v3/auth/tokens`
    pub fn keystone_tokens_create(
        &self,
        body: &types::KeystoneTokenCreate,
    ) -> KeystoneTokensCreate {
        KeystoneTokensCreate::new(self.runtime(), body)
    }
}

/// Tells the version of the identity service.
///
/// * `GET /v3`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: The identity service refused.
/// * Source: measured against Keystone 30.0.0
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct KeystoneDiscover {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::KeystoneVersionAnswer>,
        runtime::Json<types::KeystoneError>,
    >,
}

impl KeystoneDiscover {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::KEYSTONE_DISCOVER);
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
        runtime::Response<types::KeystoneVersionAnswer>,
        runtime::Error<types::KeystoneError>,
    > {
        self.request.send().await
    }
}

/// Exchanges a password for a token.
///
/// The token is in the header `X-Subject-Token`; the body says whose it is and when it ends. Ask
/// for a token of a project: Craton answers 500 to one without. The user needs the role `admin` in
/// that project, and is then treated as root; without it every call is a 401.
///
/// * `POST /v3/auth/tokens`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: The name or the password is wrong.
/// * Any other status: The identity service refused.
/// * Source: measured against Keystone 30.0.0
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct KeystoneTokensCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::KeystoneTokenAnswer>,
        runtime::Json<types::KeystoneError>,
    >,
}

impl KeystoneTokensCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::KeystoneTokenCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::KEYSTONE_TOKENS_CREATE);
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
        runtime::Response<types::KeystoneTokenAnswer>,
        runtime::Error<types::KeystoneError>,
    > {
        self.request.send().await
    }
}
