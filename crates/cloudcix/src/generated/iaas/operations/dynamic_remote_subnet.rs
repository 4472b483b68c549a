// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Subnets that a VPN for single clients can use.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Gets the subnets that a VPN for single clients can use.
    ///
    /// `GET /dynamic_remote_subnet/{region_id}/`
    pub fn dynamic_remote_subnet_get(&self, region_id: i64) -> DynamicRemoteSubnetGet {
        DynamicRemoteSubnetGet::new(self.runtime(), region_id)
    }

    /// Asks whether a region has subnets for VPNs.
    ///
    /// `HEAD /dynamic_remote_subnet/{region_id}/`
    pub fn dynamic_remote_subnet_head(&self, region_id: i64) -> DynamicRemoteSubnetHead {
        DynamicRemoteSubnetHead::new(self.runtime(), region_id)
    }
}

/// Gets the subnets that a VPN for single clients can use.
///
/// Codes: 404 `iaas_dynamic_remote_subnet_read_001`.
///
/// * `GET /dynamic_remote_subnet/{region_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in the server's code
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DynamicRemoteSubnetGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DynamicRemoteSubnetsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl DynamicRemoteSubnetGet {
    pub(in crate::generated) fn new(client: &runtime::Client, region_id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::DYNAMIC_REMOTE_SUBNET_GET,
        );
        request.parameter(0, &region_id);
        Self { request }
    }

    /// What is searched for.
    pub fn dynamic_remote_subnet(
        mut self,
        dynamic_remote_subnet: impl Into<String>,
    ) -> Self {
        self.request.parameter::<String>(1, &dynamic_remote_subnet.into());
        self
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
        runtime::Response<types::DynamicRemoteSubnetsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a region has subnets for VPNs.
///
/// * `HEAD /dynamic_remote_subnet/{region_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DynamicRemoteSubnetHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl DynamicRemoteSubnetHead {
    pub(in crate::generated) fn new(client: &runtime::Client, region_id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::DYNAMIC_REMOTE_SUBNET_HEAD,
        );
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
