// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Whether a tunnel is up.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Gets whether a tunnel is up.
    ///
    /// `GET /vpn_status/{id}/`
    pub fn vpn_status_get(&self, id: i64) -> VpnStatusGet {
        VpnStatusGet::new(self.runtime(), id)
    }

    /// Asks whether the status of a VPN exists.
    ///
    /// `HEAD /vpn_status/{id}/`
    pub fn vpn_status_head(&self, id: i64) -> VpnStatusHead {
        VpnStatusHead::new(self.runtime(), id)
    }
}

/// Gets whether a tunnel is up.
///
/// Codes: 403 `iaas_vpn_status_read_201`; 404 `iaas_vpn_status_read_001-003`; 503 `iaas_vpn_status_read_004`.
///
/// * `GET /vpn_status/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * 503: A system behind this application failed, such as the name servers.
/// * Any other status: Any other error.
/// * Source: reconstructed from the server's code
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VpnStatusGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VpnStatusEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VpnStatusGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VPN_STATUS_GET);
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
        runtime::Response<types::VpnStatusEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether the status of a VPN exists.
///
/// * `HEAD /vpn_status/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VpnStatusHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl VpnStatusHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VPN_STATUS_HEAD);
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
