// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// How full a router is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouterMetrics {
    /// The id.
    pub id: Option<i64>,
    /// The number on the sticker.
    pub asset_tag: Option<i64>,
    /// How many virtual routers it can have.
    pub capacity: Option<i64>,
    /// Whether it is in use.
    pub enabled: bool,
    /// The address for its management.
    pub management_ip: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The id of the region, an address.
    pub region_id: Option<i64>,
    /// How many virtual routers it has.
    pub virtual_router_count: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How full a region is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Metrics {
    /// How many machines are in which state.
    pub vms: Vec<VmMetrics>,
    /// The servers.
    pub servers: Vec<ServerMetrics>,
    /// The routers.
    pub routers: Vec<RouterMetrics>,
    /// The subnets of the routers.
    pub subnets: Vec<SubnetMetrics>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The metrics in their envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricsEnvelope {
    /// How full a region is.
    pub content: Metrics,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How many machines of a server are in a state.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmMetrics {
    /// Where a machine, a router, a snapshot, a backup or a drive is.
    ///
    /// |number|name|the robot of the region goes on to|
    /// |------|----|----------------------------------|
    /// |-1|in the API||
    /// |0|ignored||
    /// |1|requested|2, 3|
    /// |2|building|3, 4|
    /// |3|unresourced: it cannot be built or served|only the robot leads out|
    /// |4|**running**|users may go to 5, 8, 10|
    /// |5|quiesce is asked for|12|
    /// |6|**quiesced**, shut down|users may go to 7, 8, 15|
    /// |7|restart is asked for|13|
    /// |8|scrub is asked for|14, 17|
    /// |9|**in the scrub queue** for the grace period|17; users may go to 7|
    /// |10|update is asked for while running|11|
    /// |11|updating while running|3, 4|
    /// |12|quiescing|3, 6|
    /// |13|restarting|3, 4|
    /// |14|getting ready for the scrub queue|3, 9|
    /// |15|update is asked for while quiesced|16|
    /// |16|updating while quiesced|3, 6|
    /// |17|scrubbing|3, 99|
    /// |99|**closed**: it is gone||
    ///
    /// Those in bold stay until a user or the robot acts.
    pub state: i32,
    /// The id of the server.
    pub server_id: i64,
    /// How many.
    pub count: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How full a server is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerMetrics {
    /// The id.
    pub id: i64,
    /// The number on the sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub asset_tag: Option<Option<i64>>,
    /// The storage in gigabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub gb: Option<Option<i64>>,
    /// How much of it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub gb_in_use: Option<Option<i64>>,
    /// The memory in gigabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ram: Option<Option<i64>>,
    /// How much of it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ram_in_use: Option<Option<i64>>,
    /// The id of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub region_id: Option<Option<i64>>,
    /// The number of virtual CPUs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vcpus: Option<Option<i64>>,
    /// How many of them are in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vcpus_in_use: Option<Option<i64>>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub enabled: Option<Option<bool>>,
    /// The name of the host.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub hostname: Option<Option<String>>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub model: Option<Option<String>>,
    /// The name of the storage type.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub storage_type: Option<Option<String>>,
    /// The name of the server type.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub r#type: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How full a subnet is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetMetrics {
    /// The id.
    pub id: i64,
    /// The range in CIDR notation.
    pub address_range: String,
    /// The name.
    pub name: String,
    /// How many addresses there are.
    pub capacity: u64,
    /// How many of them are in use.
    pub ips_in_use: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
