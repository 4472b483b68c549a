// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The log-in, and what the user may do.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Exchanges a password for a token.
    ///
    /// `POST /authentication/api/open/authenticate`
    pub fn log_in(
        &self,
        saagie_realm: impl Into<String>,
        body: &types::LogInCredentials,
    ) -> LogIn {
        LogIn::new(self.runtime(), saagie_realm, body)
    }

    /// Gets what the user may do in the projects of a platform.
    ///
    /// `GET /security/api/groups/authorizations/{platformId}/permissions/projects`
    pub fn own_permissions_get(&self, platform_id: i32) -> OwnPermissionsGet {
        OwnPermissionsGet::new(self.runtime(), platform_id)
    }

    /// Changes the password of a user.
    ///
    /// `PUT /authentication/api/open/password/change`
    pub fn password_change(&self, body: &types::PasswordChangeInput) -> PasswordChange {
        PasswordChange::new(self.runtime(), body)
    }
}

/// Exchanges a password for a token.
///
/// The answer is the token itself, as text. It is a JWT; how long it lasts is not known, so it is
/// renewed when a call is a 401.
///
/// * `POST /authentication/api/open/authenticate`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: The name or the password is wrong.
/// * Source: request recorded; the answer as in fixtures of the Gradle plugin
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LogIn {
    pub(in crate::generated) request: runtime::Request<
        runtime::Text,
        runtime::Json<serde_json::Value>,
    >,
}

impl LogIn {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        saagie_realm: impl Into<String>,
        body: &types::LogInCredentials,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::LOG_IN);
        request.parameter::<String>(0, &saagie_realm.into());
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
    ) -> Result<runtime::Response<String>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// Gets what the user may do in the projects of a platform.
///
/// * `GET /security/api/groups/authorizations/{platformId}/permissions/projects`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: reconstructed from the source of the Gradle plugin, which sends a cookie and not a token
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OwnPermissionsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::OwnPermissions>,
        runtime::Json<serde_json::Value>,
    >,
}

impl OwnPermissionsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, platform_id: i32) -> Self {
        let mut request = runtime::Request::new(client, &table::OWN_PERMISSIONS_GET);
        request.parameter(0, &platform_id);
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
        runtime::Response<types::OwnPermissions>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Changes the password of a user.
///
/// * `PUT /authentication/api/open/password/change`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: request recorded; nothing is known of the answer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PasswordChange {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PasswordChange {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::PasswordChangeInput,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PASSWORD_CHANGE);
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}
