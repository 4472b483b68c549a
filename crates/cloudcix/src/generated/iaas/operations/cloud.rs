// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! A project with everything in it, in one request.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a project with everything in it.
    ///
    /// `POST /cloud/`
    pub fn cloud_create(&self, body: &types::CloudCreate) -> CloudCreate {
        CloudCreate::new(self.runtime(), body)
    }

    /// Gets a project with everything in it.
    ///
    /// `GET /cloud/{id}/`
    pub fn cloud_get(&self, id: i64) -> CloudGet {
        CloudGet::new(self.runtime(), id)
    }

    /// Asks whether a whole project exists.
    ///
    /// `HEAD /cloud/{id}/`
    pub fn cloud_head(&self, id: i64) -> CloudHead {
        CloudHead::new(self.runtime(), id)
    }

    /// Changes a project with everything in it.
    ///
    /// `PUT /cloud/{id}/`
    pub fn cloud_update(&self, id: i64, body: &types::CloudUpdate) -> CloudUpdate {
        CloudUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a project with everything in it.
///
/// It is made as a whole or not at all. Errors may be lists, one entry for each item that was sent.
///
/// Codes: members `iaas_cloud_create_101-108`; 403 `iaas_cloud_create_201-203`.
///
/// * `POST /cloud/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CloudEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CloudCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUD_CREATE);
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
        runtime::Response<types::CloudEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a project with everything in it.
///
/// Codes: 403 `iaas_cloud_read_201-202`; 404 `iaas_cloud_read_001`.
///
/// * `GET /cloud/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CloudEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUD_GET);
        request.parameter(0, &id);
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
        runtime::Response<types::CloudEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a whole project exists.
///
/// * `HEAD /cloud/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CloudHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUD_HEAD);
        request.parameter(0, &id);
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

/// Changes a project with everything in it.
///
/// All that exists must be sent with its id; what has no id is new. The answer has no body.
///
/// Codes: members `iaas_cloud_update_101-108`; 400 `iaas_cloud_update_002-003`; 403
/// `iaas_cloud_update_201-203`; 404 `iaas_cloud_update_001`.
///
/// * `PUT /cloud/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CloudUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUD_UPDATE);
        request.parameter(0, &id);
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
