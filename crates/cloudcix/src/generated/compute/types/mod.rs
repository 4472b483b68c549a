// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors, ListMetadata,
};

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
mod shared;
mod storage_volumes;

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
pub use shared::*;
#[allow(unused_imports)]
pub use storage_volumes::*;
