// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! The inventory in the form that Ansible reads. It has never worked.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gets the inventory in the form that Ansible reads.
    ///
    /// `GET /ansible-inventory`
    pub fn ansible_inventory_get(&self) -> AnsibleInventoryGet {
        AnsibleInventoryGet::new(self.runtime())
    }
}

/// Gets the inventory in the form that Ansible reads.
///
/// The last version of the server answers 500 whatever is asked. The 200 answer described here is
/// what its source meant to send; nobody has seen one.
///
/// * `GET /ansible-inventory`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: reconstructed from the server's source; of its answers only 400, 401 and 500 were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnsibleInventoryGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AnsibleInventory>,
        runtime::Json<types::ApiError>,
    >,
}

impl AnsibleInventoryGet {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::ANSIBLE_INVENTORY_GET);
        Self { request }
    }

    /// Only this region.
    pub fn region_id(mut self, region_id: impl Into<types::Id>) -> Self {
        self.request.parameter::<types::Id>(0, &region_id.into());
        self
    }

    /// Only this cell.
    pub fn cell_id(mut self, cell_id: impl Into<types::Id>) -> Self {
        self.request.parameter::<types::Id>(1, &cell_id.into());
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
        runtime::Response<types::AnsibleInventory>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
