// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What projects are billed for.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Gets the hours of a project that are billed already.
    ///
    /// `GET /cloud_bill/{project_id}/`
    pub fn cloud_bill_get(&self, project_id: i64) -> CloudBillGet {
        CloudBillGet::new(self.runtime(), project_id)
    }

    /// Checks that the hours may be read.
    ///
    /// `HEAD /cloud_bill/{project_id}/`
    pub fn cloud_bill_head(&self, project_id: i64) -> CloudBillHead {
        CloudBillHead::new(self.runtime(), project_id)
    }
}

/// Gets the hours of a project that are billed already.
///
/// A project that nobody was billed for is an empty object, and so is one that does not exist.
///
/// * `GET /cloud_bill/{project_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudBillGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CloudBillEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudBillGet {
    pub(in crate::generated) fn new(client: &runtime::Client, project_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUD_BILL_GET);
        request.parameter(0, &project_id);
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
        runtime::Response<types::CloudBillEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that the hours may be read.
///
/// * `HEAD /cloud_bill/{project_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudBillHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CloudBillHead {
    pub(in crate::generated) fn new(client: &runtime::Client, project_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUD_BILL_HEAD);
        request.parameter(0, &project_id);
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
