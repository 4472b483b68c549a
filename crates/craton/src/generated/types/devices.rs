// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of devices of both kinds.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceList {
    /// Devices by kind.
    pub devices: DeviceGroups,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Devices by kind.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceGroups {
    /// `hosts`
    pub hosts: Vec<Host>,
    /// `network-devices`
    #[serde(rename = "network-devices")]
    pub network_devices: Vec<NetworkDevice>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
