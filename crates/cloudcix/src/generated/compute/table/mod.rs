// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod filters;
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

#[allow(unused_imports)]
pub use filters::*;
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

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "cloudcix-compute",
    title: "CloudCIX compute",
    version: "5.0",
    server: Some("https://compute.api.cloudcix.com"),
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
    &COMPUTE_BACKUPS_CREATE,
    &COMPUTE_BACKUPS_DELETE,
    &COMPUTE_BACKUPS_GET,
    &COMPUTE_BACKUPS_HEAD,
    &COMPUTE_BACKUPS_LIST,
    &COMPUTE_BACKUPS_LIST_HEAD,
    &COMPUTE_BACKUPS_PARTIAL_UPDATE,
    &COMPUTE_BACKUPS_UPDATE,
    &COMPUTE_GPUS_CREATE,
    &COMPUTE_GPUS_DELETE,
    &COMPUTE_GPUS_GET,
    &COMPUTE_GPUS_HEAD,
    &COMPUTE_GPUS_LIST,
    &COMPUTE_GPUS_LIST_HEAD,
    &COMPUTE_GPUS_PARTIAL_UPDATE,
    &COMPUTE_GPUS_UPDATE,
    &COMPUTE_IMAGES_GET,
    &COMPUTE_IMAGES_HEAD,
    &COMPUTE_IMAGES_LIST,
    &COMPUTE_IMAGES_LIST_HEAD,
    &COMPUTE_INSTANCES_CREATE,
    &COMPUTE_INSTANCES_DELETE,
    &COMPUTE_INSTANCES_GET,
    &COMPUTE_INSTANCES_HEAD,
    &COMPUTE_INSTANCES_LIST,
    &COMPUTE_INSTANCES_LIST_HEAD,
    &COMPUTE_INSTANCES_PARTIAL_UPDATE,
    &COMPUTE_INSTANCES_UPDATE,
    &COMPUTE_SNAPSHOTS_CREATE,
    &COMPUTE_SNAPSHOTS_DELETE,
    &COMPUTE_SNAPSHOTS_GET,
    &COMPUTE_SNAPSHOTS_HEAD,
    &COMPUTE_SNAPSHOTS_LIST,
    &COMPUTE_SNAPSHOTS_LIST_HEAD,
    &COMPUTE_SNAPSHOTS_PARTIAL_UPDATE,
    &COMPUTE_SNAPSHOTS_UPDATE,
    &COMPUTE_SSH_KEYS_CREATE,
    &COMPUTE_SSH_KEYS_DELETE,
    &COMPUTE_SSH_KEYS_GET,
    &COMPUTE_SSH_KEYS_HEAD,
    &COMPUTE_SSH_KEYS_LIST,
    &COMPUTE_SSH_KEYS_LIST_HEAD,
    &NETWORK_FIREWALLS_CREATE,
    &NETWORK_FIREWALLS_DELETE,
    &NETWORK_FIREWALLS_GET,
    &NETWORK_FIREWALLS_HEAD,
    &NETWORK_FIREWALLS_LIST,
    &NETWORK_FIREWALLS_LIST_HEAD,
    &NETWORK_FIREWALLS_PARTIAL_UPDATE,
    &NETWORK_FIREWALLS_UPDATE,
    &NETWORK_IP_GROUPS_CREATE,
    &NETWORK_IP_GROUPS_DELETE,
    &NETWORK_IP_GROUPS_GET,
    &NETWORK_IP_GROUPS_HEAD,
    &NETWORK_IP_GROUPS_LIST,
    &NETWORK_IP_GROUPS_LIST_HEAD,
    &NETWORK_IP_GROUPS_PARTIAL_UPDATE,
    &NETWORK_IP_GROUPS_UPDATE,
    &NETWORK_ROUTERS_CREATE,
    &NETWORK_ROUTERS_DELETE,
    &NETWORK_ROUTERS_GET,
    &NETWORK_ROUTERS_HEAD,
    &NETWORK_ROUTERS_LIST,
    &NETWORK_ROUTERS_LIST_HEAD,
    &NETWORK_ROUTERS_PARTIAL_UPDATE,
    &NETWORK_ROUTERS_UPDATE,
    &NETWORK_VPNS_CREATE,
    &NETWORK_VPNS_DELETE,
    &NETWORK_VPNS_GET,
    &NETWORK_VPNS_HEAD,
    &NETWORK_VPNS_LIST,
    &NETWORK_VPNS_LIST_HEAD,
    &NETWORK_VPNS_PARTIAL_UPDATE,
    &NETWORK_VPNS_UPDATE,
    &PROJECT_CREATE,
    &PROJECT_DELETE,
    &PROJECT_GET,
    &PROJECT_HEAD,
    &PROJECT_LIST,
    &PROJECT_LIST_HEAD,
    &PROJECT_PARTIAL_UPDATE,
    &PROJECT_UPDATE,
    &STORAGE_VOLUMES_CREATE,
    &STORAGE_VOLUMES_DELETE,
    &STORAGE_VOLUMES_GET,
    &STORAGE_VOLUMES_HEAD,
    &STORAGE_VOLUMES_LIST,
    &STORAGE_VOLUMES_LIST_HEAD,
    &STORAGE_VOLUMES_PARTIAL_UPDATE,
    &STORAGE_VOLUMES_UPDATE,
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
