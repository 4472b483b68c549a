// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

mod allocation;
mod app_settings;
mod asn;
mod attach;
mod backup;
mod backup_history;
mod blacklist;
mod capacity;
mod ceph;
mod cloud;
mod cloud_bill;
mod detach;
mod device;
mod device_type;
mod domain;
mod dynamic_remote_subnet;
mod image;
mod interface;
mod ip_address;
mod ip_address_group;
mod ip_validator;
mod ipmi;
mod metrics;
mod policy_log;
mod pool_ip;
mod project;
mod ptr_record;
mod record;
mod region_image;
mod region_storage_type;
mod router;
mod run_robot;
mod server;
mod server_type;
mod snapshot;
mod snapshot_history;
mod snapshot_tree;
mod storage;
mod storage_type;
mod subnet;
mod subnet_space;
mod virtual_router;
mod vm;
mod vm_history;
mod vpn;
mod vpn_history;
mod vpn_status;
mod whitelist;
mod fields;

#[allow(unused_imports)]
pub use allocation::*;
#[allow(unused_imports)]
pub use app_settings::*;
#[allow(unused_imports)]
pub use asn::*;
#[allow(unused_imports)]
pub use attach::*;
#[allow(unused_imports)]
pub use backup::*;
#[allow(unused_imports)]
pub use backup_history::*;
#[allow(unused_imports)]
pub use blacklist::*;
#[allow(unused_imports)]
pub use capacity::*;
#[allow(unused_imports)]
pub use ceph::*;
#[allow(unused_imports)]
pub use cloud::*;
#[allow(unused_imports)]
pub use cloud_bill::*;
#[allow(unused_imports)]
pub use detach::*;
#[allow(unused_imports)]
pub use device::*;
#[allow(unused_imports)]
pub use device_type::*;
#[allow(unused_imports)]
pub use domain::*;
#[allow(unused_imports)]
pub use dynamic_remote_subnet::*;
#[allow(unused_imports)]
pub use image::*;
#[allow(unused_imports)]
pub use interface::*;
#[allow(unused_imports)]
pub use ip_address::*;
#[allow(unused_imports)]
pub use ip_address_group::*;
#[allow(unused_imports)]
pub use ip_validator::*;
#[allow(unused_imports)]
pub use ipmi::*;
#[allow(unused_imports)]
pub use metrics::*;
#[allow(unused_imports)]
pub use policy_log::*;
#[allow(unused_imports)]
pub use pool_ip::*;
#[allow(unused_imports)]
pub use project::*;
#[allow(unused_imports)]
pub use ptr_record::*;
#[allow(unused_imports)]
pub use record::*;
#[allow(unused_imports)]
pub use region_image::*;
#[allow(unused_imports)]
pub use region_storage_type::*;
#[allow(unused_imports)]
pub use router::*;
#[allow(unused_imports)]
pub use run_robot::*;
#[allow(unused_imports)]
pub use server::*;
#[allow(unused_imports)]
pub use server_type::*;
#[allow(unused_imports)]
pub use snapshot::*;
#[allow(unused_imports)]
pub use snapshot_history::*;
#[allow(unused_imports)]
pub use snapshot_tree::*;
#[allow(unused_imports)]
pub use storage::*;
#[allow(unused_imports)]
pub use storage_type::*;
#[allow(unused_imports)]
pub use subnet::*;
#[allow(unused_imports)]
pub use subnet_space::*;
#[allow(unused_imports)]
pub use virtual_router::*;
#[allow(unused_imports)]
pub use vm::*;
#[allow(unused_imports)]
pub use vm_history::*;
#[allow(unused_imports)]
pub use vpn::*;
#[allow(unused_imports)]
pub use vpn_history::*;
#[allow(unused_imports)]
pub use vpn_status::*;
#[allow(unused_imports)]
pub use whitelist::*;
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    ALLOCATION_CALLS_1,
    APP_SETTINGS_CALLS_1,
    ASN_CALLS_1,
    ATTACH_CALLS_1,
    BACKUP_CALLS_1,
    BACKUP_HISTORY_CALLS_1,
    BLACKLIST_CALLS_1,
    CAPACITY_CALLS_1,
    CEPH_CALLS_1,
    CLOUD_CALLS_1,
    CLOUD_BILL_CALLS_1,
    DETACH_CALLS_1,
    DEVICE_CALLS_1,
    DEVICE_TYPE_CALLS_1,
    DOMAIN_CALLS_1,
    DYNAMIC_REMOTE_SUBNET_CALLS_1,
    IMAGE_CALLS_1,
    INTERFACE_CALLS_1,
    IP_ADDRESS_CALLS_1,
    IP_ADDRESS_GROUP_CALLS_1,
    IP_VALIDATOR_CALLS_1,
    IPMI_CALLS_1,
    METRICS_CALLS_1,
    POLICY_LOG_CALLS_1,
    POOL_IP_CALLS_1,
    PROJECT_CALLS_1,
    PTR_RECORD_CALLS_1,
    RECORD_CALLS_1,
    REGION_IMAGE_CALLS_1,
    REGION_STORAGE_TYPE_CALLS_1,
    ROUTER_CALLS_1,
    RUN_ROBOT_CALLS_1,
    SERVER_CALLS_1,
    SERVER_TYPE_CALLS_1,
    SNAPSHOT_CALLS_1,
    SNAPSHOT_HISTORY_CALLS_1,
    SNAPSHOT_TREE_CALLS_1,
    STORAGE_CALLS_1,
    STORAGE_TYPE_CALLS_1,
    SUBNET_CALLS_1,
    SUBNET_SPACE_CALLS_1,
    VIRTUAL_ROUTER_CALLS_1,
    VM_CALLS_1,
    VM_HISTORY_CALLS_1,
    VPN_CALLS_1,
    VPN_HISTORY_CALLS_1,
    VPN_STATUS_CALLS_1,
    WHITELIST_CALLS_1,
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
