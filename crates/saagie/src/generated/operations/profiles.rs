// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The job titles and addresses of users.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gets the profile of a user.
    ///
    /// `GET /profiles/api/{login}`
    pub fn profile_get(&self, login: impl Into<String>) -> ProfileGet {
        ProfileGet::new(self.runtime(), login)
    }

    /// Replaces the profile of a user.
    ///
    /// `PUT /profiles/api/{login}`
    pub fn profile_update(
        &self,
        login: impl Into<String>,
        body: &types::Profile,
    ) -> ProfileUpdate {
        ProfileUpdate::new(self.runtime(), login, body)
    }

    /// Lists the profiles of all users.
    ///
    /// `GET /profiles/api/`
    pub fn profiles_list(&self) -> ProfilesList {
        ProfilesList::new(self.runtime())
    }
}

/// Gets the profile of a user.
///
/// * `GET /profiles/api/{login}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: requests recorded; answers as the Python client describes them
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfileGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Profile>,
        runtime::Json<serde_json::Value>,
    >,
}

impl ProfileGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        login: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROFILE_GET);
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
    ) -> Result<runtime::Response<types::Profile>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// Replaces the profile of a user.
///
/// All of it is replaced, so read it first.
///
/// * `PUT /profiles/api/{login}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: request recorded; nothing is known of the answer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfileUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ProfileUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        login: impl Into<String>,
        body: &types::Profile,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROFILE_UPDATE);
        request.parameter::<String>(0, &login.into());
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

/// Lists the profiles of all users.
///
/// * `GET /profiles/api/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: requests recorded; answers as the Python client describes them
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProfilesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::Profile>>,
        runtime::Json<serde_json::Value>,
    >,
}

impl ProfilesList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PROFILES_LIST);
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
        runtime::Response<Vec<types::Profile>>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}
