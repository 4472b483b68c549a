// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

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

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "craton",
    title: "Craton",
    version: "1",
    server: Some("http://localhost:7780/v1"),
    schemes: &[
        runtime::Scheme {
            name: "keystone",
            carries: &["header:X-Auth-Token"],
            environment: &[
                "OS_AUTH_URL",
                "OS_PASSWORD",
                "OS_PROJECT_DOMAIN_NAME",
                "OS_PROJECT_ID",
                "OS_PROJECT_NAME",
                "OS_USER_DOMAIN_NAME",
                "OS_USERNAME",
            ],
            description: "A token of the identity service, for a project and with the role `admin`. User and project are\nread from the token; the headers of the other scheme are not looked at.",
        },
        runtime::Scheme {
            name: "local",
            carries: &[
                "header:X-Auth-Project",
                "header:X-Auth-Token",
                "header:X-Auth-User",
            ],
            environment: &["OS_PROJECT_ID", "OS_PASSWORD", "OS_USERNAME"],
            description: "Craton's own users. Three headers go with every request: the user's name, the id of its\nproject and its API key. There is no session and no expiry. The project id may be spelled with\nor without dashes, in either case.",
        },
    ],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &ANSIBLE_INVENTORY_GET,
    &CELLS_CREATE,
    &CELLS_DELETE,
    &CELLS_GET,
    &CELLS_LIST,
    &CELLS_UPDATE,
    &CELLS_VARIABLES_DELETE,
    &CELLS_VARIABLES_GET,
    &CELLS_VARIABLES_UPDATE,
    &CLOUDS_CREATE,
    &CLOUDS_DELETE,
    &CLOUDS_GET,
    &CLOUDS_LIST,
    &CLOUDS_UPDATE,
    &CLOUDS_VARIABLES_DELETE,
    &CLOUDS_VARIABLES_GET,
    &CLOUDS_VARIABLES_UPDATE,
    &DEVICES_LIST,
    &HOSTS_CREATE,
    &HOSTS_DELETE,
    &HOSTS_GET,
    &HOSTS_LABELS_ADD,
    &HOSTS_LABELS_GET,
    &HOSTS_LABELS_REMOVE,
    &HOSTS_LIST,
    &HOSTS_UPDATE,
    &HOSTS_VARIABLES_DELETE,
    &HOSTS_VARIABLES_GET,
    &HOSTS_VARIABLES_UPDATE,
    &KEYSTONE_DISCOVER,
    &KEYSTONE_TOKENS_CREATE,
    &NETWORK_DEVICES_CREATE,
    &NETWORK_DEVICES_DELETE,
    &NETWORK_DEVICES_GET,
    &NETWORK_DEVICES_LABELS_ADD,
    &NETWORK_DEVICES_LABELS_GET,
    &NETWORK_DEVICES_LABELS_REMOVE,
    &NETWORK_DEVICES_LIST,
    &NETWORK_DEVICES_UPDATE,
    &NETWORK_DEVICES_VARIABLES_DELETE,
    &NETWORK_DEVICES_VARIABLES_GET,
    &NETWORK_DEVICES_VARIABLES_UPDATE,
    &NETWORK_INTERFACES_CREATE,
    &NETWORK_INTERFACES_DELETE,
    &NETWORK_INTERFACES_GET,
    &NETWORK_INTERFACES_LIST,
    &NETWORK_INTERFACES_UPDATE,
    &NETWORKS_CREATE,
    &NETWORKS_DELETE,
    &NETWORKS_GET,
    &NETWORKS_LIST,
    &NETWORKS_UPDATE,
    &NETWORKS_VARIABLES_DELETE,
    &NETWORKS_VARIABLES_GET,
    &NETWORKS_VARIABLES_UPDATE,
    &PROJECTS_CREATE,
    &PROJECTS_DELETE,
    &PROJECTS_GET,
    &PROJECTS_LIST,
    &PROJECTS_VARIABLES_DELETE,
    &PROJECTS_VARIABLES_GET,
    &PROJECTS_VARIABLES_UPDATE,
    &REGIONS_CREATE,
    &REGIONS_DELETE,
    &REGIONS_GET,
    &REGIONS_LIST,
    &REGIONS_UPDATE,
    &REGIONS_VARIABLES_DELETE,
    &REGIONS_VARIABLES_GET,
    &REGIONS_VARIABLES_UPDATE,
    &USERS_CREATE,
    &USERS_DELETE,
    &USERS_GET,
    &USERS_LIST,
];
