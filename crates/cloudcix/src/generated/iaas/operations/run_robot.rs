// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What the robot of a region has to do.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Tells that projects are done.
    ///
    /// `POST /run_robot/`
    pub fn run_robot_create(&self, body: &types::RunRobotCreate) -> RunRobotCreate {
        RunRobotCreate::new(self.runtime(), body)
    }

    /// Gets what the robot of the region has to do.
    ///
    /// `GET /run_robot/`
    pub fn run_robot_list(&self) -> RunRobotList {
        RunRobotList::new(self.runtime())
    }

    /// Asks whether the user is the robot of a region.
    ///
    /// `HEAD /run_robot/`
    pub fn run_robot_list_head(&self) -> RunRobotListHead {
        RunRobotListHead::new(self.runtime())
    }
}

/// Tells that projects are done.
///
/// Codes: 403 `iaas_run_robot_turn_off_201`.
///
/// * `POST /run_robot/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunRobotCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RunRobotCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RunRobotCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::RUN_ROBOT_CREATE);
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

/// Gets what the robot of the region has to do.
///
/// Only the robot of a region may ask. **Asking is not without effect**: what was told once may not be
/// told again until something changes.
///
/// Codes: 403 `iaas_run_robot_list_201`.
///
/// * `GET /run_robot/`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunRobotList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RunRobotEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl RunRobotList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::RUN_ROBOT_LIST);
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
        runtime::Response<types::RunRobotEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether the user is the robot of a region.
///
/// Careful: the server does the same as for GET, and the work counts as told.
///
/// * `HEAD /run_robot/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunRobotListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl RunRobotListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::RUN_ROBOT_LIST_HEAD);
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
