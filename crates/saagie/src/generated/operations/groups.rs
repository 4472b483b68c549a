// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The groups of a realm, and what they may do. For administrators.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a group.
    ///
    /// `POST /auth/api/groups`
    pub fn group_create(&self, body: &types::GroupInput) -> GroupCreate {
        GroupCreate::new(self.runtime(), body)
    }

    /// Deletes a group.
    ///
    /// `DELETE /auth/api/groups/{name}`
    pub fn group_delete(&self, name: impl Into<String>) -> GroupDelete {
        GroupDelete::new(self.runtime(), name)
    }

    /// Gets a group and its users.
    ///
    /// `GET /auth/api/groups/{name}`
    pub fn group_get(&self, name: impl Into<String>) -> GroupGet {
        GroupGet::new(self.runtime(), name)
    }

    /// Gets what a group may do.
    ///
    /// `GET /security/api/groups/{name}`
    pub fn group_permissions_get(&self, name: impl Into<String>) -> GroupPermissionsGet {
        GroupPermissionsGet::new(self.runtime(), name)
    }

    /// Replaces what a group may do.
    ///
    /// `PUT /security/api/groups/{name}`
    pub fn group_permissions_update(
        &self,
        name: impl Into<String>,
        body: &types::GroupPermissionsInput,
    ) -> GroupPermissionsUpdate {
        GroupPermissionsUpdate::new(self.runtime(), name, body)
    }

    /// Lists the groups of the realm.
    ///
    /// `GET /auth/api/groups`
    pub fn groups_list(&self) -> GroupsList {
        GroupsList::new(self.runtime())
    }
}

/// Creates a group.
///
/// * `POST /auth/api/groups`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: request recorded; nothing is known of the answer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl GroupCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::GroupInput,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_CREATE);
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

/// Deletes a group.
///
/// * `DELETE /auth/api/groups/{name}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: request recorded; nothing is known of the answer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl GroupDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        name: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_DELETE);
        request.parameter::<String>(0, &name.into());
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

/// Gets a group and its users.
///
/// A group that does not exist is a 500, if the Python client is right.
///
/// * `GET /auth/api/groups/{name}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: requests recorded; answers as the Python client describes them
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GroupUsers>,
        runtime::Json<serde_json::Value>,
    >,
}

impl GroupGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        name: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_GET);
        request.parameter::<String>(0, &name.into());
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
        runtime::Response<types::GroupUsers>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Gets what a group may do.
///
/// * `GET /security/api/groups/{name}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: requests recorded; answers as the Python client describes them
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupPermissionsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::GroupPermissions>,
        runtime::Json<serde_json::Value>,
    >,
}

impl GroupPermissionsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        name: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::GROUP_PERMISSIONS_GET);
        request.parameter::<String>(0, &name.into());
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
        runtime::Response<types::GroupPermissions>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Replaces what a group may do.
///
/// All of it is replaced, so read it first.
///
/// * `PUT /security/api/groups/{name}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: request recorded; nothing is known of the answer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupPermissionsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl GroupPermissionsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        name: impl Into<String>,
        body: &types::GroupPermissionsInput,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::GROUP_PERMISSIONS_UPDATE,
        );
        request.parameter::<String>(0, &name.into());
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

/// Lists the groups of the realm.
///
/// * `GET /auth/api/groups`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: requests recorded; answers as the Python client describes them
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::Group>>,
        runtime::Json<serde_json::Value>,
    >,
}

impl GroupsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::GROUPS_LIST);
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
        runtime::Response<Vec<types::Group>>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}
