// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors, ListMetadata,
};

mod allocation;
mod app_settings;
mod asn;
mod backup;
mod backup_history;
mod blacklist;
mod capacity;
mod ceph;
mod cloud;
mod cloud_bill;
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
mod shared;
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
pub use allocation::*;
#[allow(unused_imports)]
pub use app_settings::*;
#[allow(unused_imports)]
pub use asn::*;
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
pub use shared::*;
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
