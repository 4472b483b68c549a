// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Putting a resource on another one.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Puts a resource on another one.
    ///
    /// `PUT /attach/{resource_id}/parent/{parent_resource_id}/`
    pub fn attach_update(
        &self,
        resource_id: i64,
        parent_resource_id: i64,
    ) -> AttachUpdate {
        AttachUpdate::new(self.runtime(), resource_id, parent_resource_id)
    }
}

/// Puts a resource on another one.
///
/// There is no body, neither in the request nor in the answer.
///
/// Codes: 400 `iaas_attach_update_002-004,006-007`; 403 `iaas_attach_update_201-202`; 404
/// `iaas_attach_update_001,005`.
///
/// * `PUT /attach/{resource_id}/parent/{parent_resource_id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AttachUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AttachUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        resource_id: i64,
        parent_resource_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ATTACH_UPDATE);
        request.parameter(0, &resource_id);
        request.parameter(1, &parent_resource_id);
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
