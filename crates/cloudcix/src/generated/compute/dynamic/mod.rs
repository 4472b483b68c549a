// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

mod compute_backups;
mod compute_gpus;
mod compute_images;
mod compute_instances;
mod compute_snapshots;
mod compute_ssh_keys;
mod network_firewalls;
mod network_ip_groups;
mod network_routers;
mod network_vpns;
mod project;
mod storage_volumes;
mod fields;

#[allow(unused_imports)]
pub use compute_backups::*;
#[allow(unused_imports)]
pub use compute_gpus::*;
#[allow(unused_imports)]
pub use compute_images::*;
#[allow(unused_imports)]
pub use compute_instances::*;
#[allow(unused_imports)]
pub use compute_snapshots::*;
#[allow(unused_imports)]
pub use compute_ssh_keys::*;
#[allow(unused_imports)]
pub use network_firewalls::*;
#[allow(unused_imports)]
pub use network_ip_groups::*;
#[allow(unused_imports)]
pub use network_routers::*;
#[allow(unused_imports)]
pub use network_vpns::*;
#[allow(unused_imports)]
pub use project::*;
#[allow(unused_imports)]
pub use storage_volumes::*;
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    COMPUTE_BACKUPS_CALLS_1,
    COMPUTE_GPUS_CALLS_1,
    COMPUTE_IMAGES_CALLS_1,
    COMPUTE_INSTANCES_CALLS_1,
    COMPUTE_SNAPSHOTS_CALLS_1,
    COMPUTE_SSH_KEYS_CALLS_1,
    NETWORK_FIREWALLS_CALLS_1,
    NETWORK_IP_GROUPS_CALLS_1,
    NETWORK_ROUTERS_CALLS_1,
    NETWORK_VPNS_CALLS_1,
    PROJECT_CALLS_1,
    STORAGE_VOLUMES_CALLS_1,
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
