// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod filters;
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

#[allow(unused_imports)]
pub use filters::*;
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

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "cloudcix-iaas",
    title: "CloudCIX iaas",
    version: "3.3.2",
    server: Some("https://iaas.api.cloudcix.com"),
    schemes: &[
        runtime::Scheme {
            name: "token",
            carries: &["header:X-Auth-Token"],
            environment: &[
                "CLOUDCIX_API_KEY",
                "CLOUDCIX_API_USERNAME",
                "CLOUDCIX_API_PASSWORD",
            ],
            description: "A JWT with two claims, `uid` and `exp`. It is good for two hours after a log-in and for one hour\nafter a renewal. It cannot be revoked. `Authorization` is not read.",
        },
    ],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &ALLOCATION_CREATE,
    &ALLOCATION_DELETE,
    &ALLOCATION_GET,
    &ALLOCATION_HEAD,
    &ALLOCATION_LIST,
    &ALLOCATION_LIST_HEAD,
    &ALLOCATION_PARTIAL_UPDATE,
    &ALLOCATION_UPDATE,
    &APP_SETTINGS_CREATE,
    &APP_SETTINGS_DELETE,
    &APP_SETTINGS_GET,
    &APP_SETTINGS_HEAD,
    &APP_SETTINGS_PARTIAL_UPDATE,
    &APP_SETTINGS_UPDATE,
    &ASN_CREATE,
    &ASN_DELETE,
    &ASN_GET,
    &ASN_HEAD,
    &ASN_LIST,
    &ASN_LIST_HEAD,
    &ASN_PARTIAL_UPDATE,
    &ASN_UPDATE,
    &ATTACH_UPDATE,
    &BACKUP_CREATE,
    &BACKUP_GET,
    &BACKUP_HEAD,
    &BACKUP_HISTORY_LIST,
    &BACKUP_HISTORY_LIST_HEAD,
    &BACKUP_LIST,
    &BACKUP_LIST_HEAD,
    &BACKUP_PARTIAL_UPDATE,
    &BACKUP_UPDATE,
    &BLACKLIST_CREATE,
    &BLACKLIST_DELETE,
    &BLACKLIST_GET,
    &BLACKLIST_HEAD,
    &BLACKLIST_LIST,
    &BLACKLIST_LIST_HEAD,
    &BLACKLIST_PARTIAL_UPDATE,
    &BLACKLIST_UPDATE,
    &CAPACITY_LIST,
    &CAPACITY_LIST_HEAD,
    &CEPH_CREATE,
    &CEPH_GET,
    &CEPH_HEAD,
    &CEPH_LIST,
    &CEPH_LIST_HEAD,
    &CEPH_PARTIAL_UPDATE,
    &CEPH_UPDATE,
    &CLOUD_BILL_GET,
    &CLOUD_BILL_HEAD,
    &CLOUD_BILL_LIST,
    &CLOUD_BILL_LIST_HEAD,
    &CLOUD_CREATE,
    &CLOUD_GET,
    &CLOUD_HEAD,
    &CLOUD_UPDATE,
    &DETACH_UPDATE,
    &DEVICE_CREATE,
    &DEVICE_GET,
    &DEVICE_HEAD,
    &DEVICE_LIST,
    &DEVICE_LIST_HEAD,
    &DEVICE_PARTIAL_UPDATE,
    &DEVICE_TYPE_LIST,
    &DEVICE_TYPE_LIST_HEAD,
    &DEVICE_UPDATE,
    &DOMAIN_CREATE,
    &DOMAIN_DELETE,
    &DOMAIN_GET,
    &DOMAIN_HEAD,
    &DOMAIN_LIST,
    &DOMAIN_LIST_HEAD,
    &DYNAMIC_REMOTE_SUBNET_GET,
    &DYNAMIC_REMOTE_SUBNET_HEAD,
    &IMAGE_GET,
    &IMAGE_HEAD,
    &IMAGE_LIST,
    &IMAGE_LIST_HEAD,
    &IMAGE_PARTIAL_UPDATE,
    &IMAGE_UPDATE,
    &INTERFACE_CREATE,
    &INTERFACE_DELETE,
    &INTERFACE_GET,
    &INTERFACE_HEAD,
    &INTERFACE_LIST,
    &INTERFACE_LIST_HEAD,
    &INTERFACE_PARTIAL_UPDATE,
    &INTERFACE_UPDATE,
    &IP_ADDRESS_CREATE,
    &IP_ADDRESS_DELETE,
    &IP_ADDRESS_GET,
    &IP_ADDRESS_GROUP_CREATE,
    &IP_ADDRESS_GROUP_DELETE,
    &IP_ADDRESS_GROUP_GET,
    &IP_ADDRESS_GROUP_HEAD,
    &IP_ADDRESS_GROUP_LIST,
    &IP_ADDRESS_GROUP_LIST_HEAD,
    &IP_ADDRESS_GROUP_PARTIAL_UPDATE,
    &IP_ADDRESS_GROUP_UPDATE,
    &IP_ADDRESS_HEAD,
    &IP_ADDRESS_LIST,
    &IP_ADDRESS_LIST_HEAD,
    &IP_ADDRESS_PARTIAL_UPDATE,
    &IP_ADDRESS_UPDATE,
    &IP_VALIDATOR_GET,
    &IP_VALIDATOR_HEAD,
    &IPMI_CREATE,
    &IPMI_DELETE,
    &IPMI_GET,
    &IPMI_HEAD,
    &IPMI_LIST,
    &IPMI_LIST_HEAD,
    &METRICS_GET,
    &METRICS_HEAD,
    &POLICY_LOG_LIST,
    &POLICY_LOG_LIST_HEAD,
    &POOL_IP_CREATE,
    &POOL_IP_DELETE,
    &POOL_IP_GET,
    &POOL_IP_HEAD,
    &POOL_IP_LIST,
    &POOL_IP_LIST_HEAD,
    &POOL_IP_PARTIAL_UPDATE,
    &POOL_IP_UPDATE,
    &PROJECT_CREATE,
    &PROJECT_GET,
    &PROJECT_HEAD,
    &PROJECT_LIST,
    &PROJECT_LIST_HEAD,
    &PROJECT_PARTIAL_UPDATE,
    &PROJECT_UPDATE,
    &PTR_RECORD_CREATE,
    &PTR_RECORD_DELETE,
    &PTR_RECORD_GET,
    &PTR_RECORD_HEAD,
    &PTR_RECORD_LIST,
    &PTR_RECORD_LIST_HEAD,
    &PTR_RECORD_PARTIAL_UPDATE,
    &PTR_RECORD_UPDATE,
    &RECORD_CREATE,
    &RECORD_DELETE,
    &RECORD_GET,
    &RECORD_HEAD,
    &RECORD_LIST,
    &RECORD_LIST_HEAD,
    &RECORD_PARTIAL_UPDATE,
    &RECORD_UPDATE,
    &REGION_IMAGE_CREATE,
    &REGION_IMAGE_DELETE,
    &REGION_STORAGE_TYPE_CREATE,
    &REGION_STORAGE_TYPE_DELETE,
    &ROUTER_CREATE,
    &ROUTER_GET,
    &ROUTER_HEAD,
    &ROUTER_LIST,
    &ROUTER_LIST_HEAD,
    &ROUTER_PARTIAL_UPDATE,
    &ROUTER_UPDATE,
    &RUN_ROBOT_CREATE,
    &RUN_ROBOT_LIST,
    &RUN_ROBOT_LIST_HEAD,
    &SERVER_CREATE,
    &SERVER_GET,
    &SERVER_HEAD,
    &SERVER_LIST,
    &SERVER_LIST_HEAD,
    &SERVER_PARTIAL_UPDATE,
    &SERVER_TYPE_GET,
    &SERVER_TYPE_HEAD,
    &SERVER_TYPE_LIST,
    &SERVER_TYPE_LIST_HEAD,
    &SERVER_UPDATE,
    &SNAPSHOT_CREATE,
    &SNAPSHOT_GET,
    &SNAPSHOT_HEAD,
    &SNAPSHOT_HISTORY_LIST,
    &SNAPSHOT_HISTORY_LIST_HEAD,
    &SNAPSHOT_LIST,
    &SNAPSHOT_LIST_HEAD,
    &SNAPSHOT_PARTIAL_UPDATE,
    &SNAPSHOT_TREE_GET,
    &SNAPSHOT_TREE_HEAD,
    &SNAPSHOT_UPDATE,
    &STORAGE_CREATE,
    &STORAGE_GET,
    &STORAGE_HEAD,
    &STORAGE_LIST,
    &STORAGE_LIST_HEAD,
    &STORAGE_TYPE_GET,
    &STORAGE_TYPE_HEAD,
    &STORAGE_TYPE_LIST,
    &STORAGE_TYPE_LIST_HEAD,
    &STORAGE_TYPE_PARTIAL_UPDATE,
    &STORAGE_TYPE_UPDATE,
    &SUBNET_CREATE,
    &SUBNET_DELETE,
    &SUBNET_GET,
    &SUBNET_HEAD,
    &SUBNET_LIST,
    &SUBNET_LIST_HEAD,
    &SUBNET_PARTIAL_UPDATE,
    &SUBNET_SPACE_LIST,
    &SUBNET_SPACE_LIST_HEAD,
    &SUBNET_UPDATE,
    &VIRTUAL_ROUTER_GET,
    &VIRTUAL_ROUTER_HEAD,
    &VIRTUAL_ROUTER_LIST,
    &VIRTUAL_ROUTER_LIST_HEAD,
    &VIRTUAL_ROUTER_PARTIAL_UPDATE,
    &VIRTUAL_ROUTER_UPDATE,
    &VM_CREATE,
    &VM_GET,
    &VM_HEAD,
    &VM_HISTORY_LIST,
    &VM_HISTORY_LIST_HEAD,
    &VM_LIST,
    &VM_LIST_HEAD,
    &VM_PARTIAL_UPDATE,
    &VM_UPDATE,
    &VPN_CREATE,
    &VPN_DELETE,
    &VPN_GET,
    &VPN_HEAD,
    &VPN_HISTORY_LIST,
    &VPN_HISTORY_LIST_HEAD,
    &VPN_LIST,
    &VPN_LIST_HEAD,
    &VPN_PARTIAL_UPDATE,
    &VPN_STATUS_GET,
    &VPN_STATUS_HEAD,
    &VPN_UPDATE,
    &WHITELIST_CREATE,
    &WHITELIST_DELETE,
    &WHITELIST_GET,
    &WHITELIST_HEAD,
    &WHITELIST_LIST,
    &WHITELIST_LIST_HEAD,
    &WHITELIST_PARTIAL_UPDATE,
    &WHITELIST_UPDATE,
];

/// How any answer reports a failure inside a success.
#[derive(Debug)]
pub struct AnswerReport;
impl runtime::FailureRule for AnswerReport {
    const WHEN: &'static str = "/_metadata/warnings";
    const EQUALS: &'static [&'static str] = &[];
    const BEGINS: &'static [&'static str] = &[
        "SearchFilterWarning",
        "ExcludeFilterWarning",
    ];
    const MESSAGE: &'static str = "";
}
