// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The users of a realm. For administrators.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a user.
    ///
    /// `POST /auth/api/users`
    pub fn user_create(&self, body: &types::UserInput) -> UserCreate {
        UserCreate::new(self.runtime(), body)
    }

    /// Deletes a user.
    ///
    /// `DELETE /auth/api/users/{login}`
    pub fn user_delete(&self, login: impl Into<String>) -> UserDelete {
        UserDelete::new(self.runtime(), login)
    }

    /// Gets a user.
    ///
    /// `GET /auth/api/users/{login}`
    pub fn user_get(&self, login: impl Into<String>) -> UserGet {
        UserGet::new(self.runtime(), login)
    }

    /// Lists the users of the realm.
    ///
    /// `GET /auth/api/users`
    pub fn users_list(&self) -> UsersList {
        UsersList::new(self.runtime())
    }
}

/// Creates a user.
///
/// * `POST /auth/api/users`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: request recorded; nothing is known of the answer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl UserCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::UserInput,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USER_CREATE);
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

/// Deletes a user.
///
/// * `DELETE /auth/api/users/{login}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: request recorded; nothing is known of the answer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl UserDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        login: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USER_DELETE);
        request.parameter::<String>(0, &login.into());
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

/// Gets a user.
///
/// * `GET /auth/api/users/{login}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: requests recorded; answers as the Python client describes them
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::User>,
        runtime::Json<serde_json::Value>,
    >,
}

impl UserGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        login: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::USER_GET);
        request.parameter::<String>(0, &login.into());
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
    ) -> Result<runtime::Response<types::User>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// Lists the users of the realm.
///
/// * `GET /auth/api/users`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: requests recorded; answers as the Python client describes them
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::User>>,
        runtime::Json<serde_json::Value>,
    >,
}

impl UsersList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::USERS_LIST);
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
    ) -> Result<runtime::Response<Vec<types::User>>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}
