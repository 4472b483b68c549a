// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! The account, and whether the credentials are good for it.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Says whether the credentials are good for the account.
    ///
    /// `GET /{account}/authcheck`
    pub fn account_authcheck(&self, account: impl Into<String>) -> AccountAuthcheck {
        AccountAuthcheck::new(self.runtime(), account)
    }

    /// Gets the account.
    ///
    /// `GET /{account}`
    pub fn account_get(&self, account: impl Into<String>) -> AccountGet {
        AccountGet::new(self.runtime(), account)
    }

    /// Changes an e-mail address, perhaps.
    ///
    /// `PUT /{account}`
    pub fn account_update(
        &self,
        account: impl Into<String>,
        body: &types::AccountUpdate,
    ) -> AccountUpdate {
        AccountUpdate::new(self.runtime(), account, body)
    }
}

/// Says whether the credentials are good for the account.
///
/// A 204 is yes. A 403 is no and says why in words; a 401 means that none were sent.
///
/// * `GET /{account}/authcheck`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Testing Credentials"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountAuthcheck {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountAuthcheck {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ACCOUNT_AUTHCHECK);
        request.parameter::<String>(0, &account.into());
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

/// Gets the account.
///
/// * `GET /{account}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Showing Accounts"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Account>,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ACCOUNT_GET);
        request.parameter::<String>(0, &account.into());
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
    ) -> Result<runtime::Response<types::Account>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Changes an e-mail address, perhaps.
///
/// Prefer `users_update`. The only trace of this call is an example for curl, which claims that it
/// changes the address of a *user*. The table of paths does not have it, and the account as it is read
/// has no address.
///
/// * `PUT /{account}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 405: The server does not know this method here.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: reconstructed: one curl example on the operator's REST page of 2012-09-19, which is doubtful
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AccountUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        body: &types::AccountUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ACCOUNT_UPDATE);
        request.parameter::<String>(0, &account.into());
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
