// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The largest machine that a server can hold.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Capacity {
    /// The memory in gigabytes.
    pub ram: i64,
    /// The storage in gigabytes, 2000 at most.
    pub storage: i64,
    /// The number of virtual CPUs.
    pub cpu: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How large machines can be.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CapacityEnvelope {
    /// By server type, then by storage type.
    pub content: std::collections::BTreeMap<
        String,
        std::collections::BTreeMap<String, Vec<Capacity>>,
    >,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
