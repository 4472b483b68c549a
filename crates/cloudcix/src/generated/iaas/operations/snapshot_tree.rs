// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! How the snapshots of a virtual machine follow each other.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Gets the snapshots of a virtual machine as a tree.
    ///
    /// `GET /snapshot_tree/{vm_id}/`
    pub fn snapshot_tree_get(&self, vm_id: i64) -> SnapshotTreeGet {
        SnapshotTreeGet::new(self.runtime(), vm_id)
    }

    /// Asks whether the snapshots of a virtual machine as a tree exists.
    ///
    /// `HEAD /snapshot_tree/{vm_id}/`
    pub fn snapshot_tree_head(&self, vm_id: i64) -> SnapshotTreeHead {
        SnapshotTreeHead::new(self.runtime(), vm_id)
    }
}

/// Gets the snapshots of a virtual machine as a tree.
///
/// Codes: 403 `iaas_snapshot_tree_read_201-202`; 404 `iaas_snapshot_tree_read_001`.
///
/// * `GET /snapshot_tree/{vm_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: reconstructed from the server's code
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SnapshotTreeGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SnapshotTreeEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl SnapshotTreeGet {
    pub(in crate::generated) fn new(client: &runtime::Client, vm_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SNAPSHOT_TREE_GET);
        request.parameter(0, &vm_id);
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
        runtime::Response<types::SnapshotTreeEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether the snapshots of a virtual machine as a tree exists.
///
/// * `HEAD /snapshot_tree/{vm_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SnapshotTreeHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SnapshotTreeHead {
    pub(in crate::generated) fn new(client: &runtime::Client, vm_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::SNAPSHOT_TREE_HEAD);
        request.parameter(0, &vm_id);
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
