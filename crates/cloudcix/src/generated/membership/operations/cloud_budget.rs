// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What addresses may spend with a reseller.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Gets what addresses may spend with a reseller.
    ///
    /// `GET /cloud_budget/{address_id}/`
    pub fn cloud_budget_get(&self, address_id: i64) -> CloudBudgetGet {
        CloudBudgetGet::new(self.runtime(), address_id)
    }

    /// Asks whether the cloud budgets exists.
    ///
    /// `HEAD /cloud_budget/{address_id}/`
    pub fn cloud_budget_head(&self, address_id: i64) -> CloudBudgetHead {
        CloudBudgetHead::new(self.runtime(), address_id)
    }
}

/// Gets what addresses may spend with a reseller.
///
/// For a global user all addresses of the member, else only the user's own.
///
/// Codes: 404 `membership_cloud_budget_read_001`.
///
/// * `GET /cloud_budget/{address_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudBudgetGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CloudBudgetEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudBudgetGet {
    pub(in crate::generated) fn new(client: &runtime::Client, address_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUD_BUDGET_GET);
        request.parameter(0, &address_id);
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
        runtime::Response<types::CloudBudgetEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether the cloud budgets exists.
///
/// * `HEAD /cloud_budget/{address_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudBudgetHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CloudBudgetHead {
    pub(in crate::generated) fn new(client: &runtime::Client, address_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUD_BUDGET_HEAD);
        request.parameter(0, &address_id);
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
