// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What the firewall let through and blocked.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Gets the latest messages of the firewall of a project.
    ///
    /// `GET /policy_log/{project_id}/`
    pub fn policy_log_list(&self, project_id: i64) -> PolicyLogList {
        PolicyLogList::new(self.runtime(), project_id)
    }

    /// Asks whether the firewall of a project can be asked.
    ///
    /// `HEAD /policy_log/{project_id}/`
    pub fn policy_log_list_head(&self, project_id: i64) -> PolicyLogListHead {
        PolicyLogListHead::new(self.runtime(), project_id)
    }
}

/// Gets the latest messages of the firewall of a project.
///
/// Codes: 403 `iaas_policy_log_list_201`; 404 `iaas_policy_log_list_001-003`; 503 `iaas_policy_log_list_004`.
///
/// * `GET /policy_log/{project_id}/`
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
pub struct PolicyLogList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PolicyLogList>,
        runtime::Json<types::ApiError>,
    >,
}

impl PolicyLogList {
    pub(in crate::generated) fn new(client: &runtime::Client, project_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::POLICY_LOG_LIST);
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
        runtime::Response<types::PolicyLogList>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether the firewall of a project can be asked.
///
/// * `HEAD /policy_log/{project_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PolicyLogListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PolicyLogListHead {
    pub(in crate::generated) fn new(client: &runtime::Client, project_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::POLICY_LOG_LIST_HEAD);
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
