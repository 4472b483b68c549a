// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

mod ansible_inventory;
mod cells;
mod clouds;
mod devices;
mod hosts;
mod keystone;
mod network_devices;
mod network_interfaces;
mod networks;
mod projects;
mod regions;
mod users;
mod fields;

#[allow(unused_imports)]
pub use ansible_inventory::*;
#[allow(unused_imports)]
pub use cells::*;
#[allow(unused_imports)]
pub use clouds::*;
#[allow(unused_imports)]
pub use devices::*;
#[allow(unused_imports)]
pub use hosts::*;
#[allow(unused_imports)]
pub use keystone::*;
#[allow(unused_imports)]
pub use network_devices::*;
#[allow(unused_imports)]
pub use network_interfaces::*;
#[allow(unused_imports)]
pub use networks::*;
#[allow(unused_imports)]
pub use projects::*;
#[allow(unused_imports)]
pub use regions::*;
#[allow(unused_imports)]
pub use users::*;
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    ANSIBLE_INVENTORY_CALLS_1,
    CELLS_CALLS_1,
    CLOUDS_CALLS_1,
    DEVICES_CALLS_1,
    HOSTS_CALLS_1,
    KEYSTONE_CALLS_1,
    NETWORK_DEVICES_CALLS_1,
    NETWORK_INTERFACES_CALLS_1,
    NETWORKS_CALLS_1,
    PROJECTS_CALLS_1,
    REGIONS_CALLS_1,
    USERS_CALLS_1,
];

impl Client {
    /// What [`call`](Self::call) knows of each operation, in tables that are sorted by id.
    pub const CALLS: &'static [&'static [runtime::Row]] = CALLS;
    /// Calls an operation by its id.
    ///
    /// The arguments are an object with a member for each parameter and `body` for the body. The
    /// request is built and the answer read through the same types as in a typed call.
    pub async fn call(
        &self,
        operation: &str,
        arguments: serde_json::Value,
    ) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
        self.call_with(operation, arguments, runtime::RequestOptions::new()).await
    }

    /// The same, with options.
    pub async fn call_with(
        &self,
        operation: &str,
        arguments: serde_json::Value,
        options: runtime::RequestOptions,
    ) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
        runtime::call(self.runtime(), CALLS, operation, arguments, options).await
    }
}
