// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

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
