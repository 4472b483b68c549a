// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What a storage type of the region is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegionStorageTypeCreate {
    /// The id of the storage type.
    pub storage_type_id: i64,
}

impl RegionStorageTypeCreate {
    /// With everything that is required.
    pub fn new(storage_type_id: i64) -> Self {
        Self {
            storage_type_id: storage_type_id,
        }
    }
}
