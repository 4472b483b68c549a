// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! How large a virtual machine can be.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Gets how large a virtual machine in a region can be.
    ///
    /// `GET /capacity/{region_id}/`
    pub fn capacity_list(&self, region_id: i64) -> CapacityList {
        CapacityList::new(self.runtime(), region_id)
    }

    /// Asks whether the capacity of a region can be got.
    ///
    /// `HEAD /capacity/{region_id}/`
    pub fn capacity_list_head(&self, region_id: i64) -> CapacityListHead {
        CapacityListHead::new(self.runtime(), region_id)
    }
}

/// Gets how large a virtual machine in a region can be.
///
/// Codes: 400 `iaas_capacity_list_101-102`.
///
/// * `GET /capacity/{region_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in the server's code
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CapacityList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CapacityEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CapacityList {
    pub(in crate::generated) fn new(client: &runtime::Client, region_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CAPACITY_LIST);
        request.parameter(0, &region_id);
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
        runtime::Response<types::CapacityEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether the capacity of a region can be got.
///
/// * `HEAD /capacity/{region_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CapacityListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CapacityListHead {
    pub(in crate::generated) fn new(client: &runtime::Client, region_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CAPACITY_LIST_HEAD);
        request.parameter(0, &region_id);
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
