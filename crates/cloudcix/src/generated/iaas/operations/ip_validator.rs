// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What addresses and ranges are.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Says what addresses and address ranges are.
    ///
    /// `GET /ip_validator/`
    pub fn ip_validator_get(&self) -> IpValidatorGet {
        IpValidatorGet::new(self.runtime())
    }

    /// Asks whether addresses can be checked.
    ///
    /// `HEAD /ip_validator/`
    pub fn ip_validator_head(&self) -> IpValidatorHead {
        IpValidatorHead::new(self.runtime())
    }
}

/// Says what addresses and address ranges are.
///
/// Codes: 400 `iaas_ip_validator_001`.
///
/// * `GET /ip_validator/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpValidatorGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpValidator>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpValidatorGet {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::IP_VALIDATOR_GET);
        Self { request }
    }

    /// Ranges in CIDR notation, with commas between.
    pub fn address_ranges(mut self, address_ranges: impl Into<String>) -> Self {
        self.request.parameter::<String>(0, &address_ranges.into());
        self
    }

    /// Addresses, with commas between.
    pub fn ip_addresses(mut self, ip_addresses: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &ip_addresses.into());
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
    ) -> Result<runtime::Response<types::IpValidator>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Asks whether addresses can be checked.
///
/// * `HEAD /ip_validator/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpValidatorHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl IpValidatorHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::IP_VALIDATOR_HEAD);
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
