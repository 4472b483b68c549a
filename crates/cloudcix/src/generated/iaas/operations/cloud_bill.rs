// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is billed.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Gets the SKUs of a project.
    ///
    /// `GET /cloud/pricing/{project_id}/`
    pub fn cloud_bill_get(&self, project_id: i64) -> CloudBillGet {
        CloudBillGet::new(self.runtime(), project_id)
    }

    /// Asks whether the SKUs of a project can be got.
    ///
    /// `HEAD /cloud/pricing/{project_id}/`
    pub fn cloud_bill_head(&self, project_id: i64) -> CloudBillHead {
        CloudBillHead::new(self.runtime(), project_id)
    }

    /// Gets the SKUs of all projects.
    ///
    /// `GET /cloud/pricing/`
    pub fn cloud_bill_list(&self) -> CloudBillList {
        CloudBillList::new(self.runtime())
    }

    /// Asks whether SKUs can be got.
    ///
    /// `HEAD /cloud/pricing/`
    pub fn cloud_bill_list_head(&self) -> CloudBillListHead {
        CloudBillListHead::new(self.runtime())
    }
}

/// Gets the SKUs of a project.
///
/// Codes: 400 `iaas_cloud_bill_read_002`; 403 `iaas_cloud_bill_read_201`; 404 `iaas_cloud_bill_read_001`.
///
/// * `GET /cloud/pricing/{project_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in the server's code
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

    /// The hours are counted up to this time, in ISO 8601; now unless said.
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &timestamp.into());
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
        runtime::Response<types::CloudBillEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether the SKUs of a project can be got.
///
/// * `HEAD /cloud/pricing/{project_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
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

/// Gets the SKUs of all projects.
///
/// For a global user those of all addresses of the member, else only those of the user's own.
///
/// Codes: 400 `iaas_cloud_bill_list_001`.
///
/// * `GET /cloud/pricing/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in the server's code
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudBillList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CloudBillsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudBillList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CLOUD_BILL_LIST);
        Self { request }
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::CloudBillFilter>) -> Self {
        self.request.parameter::<types::CloudBillFilter>(0, &search.into());
        self
    }

    /// The hours are counted up to this time, in ISO 8601; now unless said.
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &timestamp.into());
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
        runtime::Response<types::CloudBillsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether SKUs can be got.
///
/// * `HEAD /cloud/pricing/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudBillListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CloudBillListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CLOUD_BILL_LIST_HEAD);
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
