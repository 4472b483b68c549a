// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What was found. There is no envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpValidator {
    /// What each range is.
    pub address_ranges: std::collections::BTreeMap<String, AddressRangeCheck>,
    /// What each address is.
    pub ip_addresses: std::collections::BTreeMap<String, IpAddressCheck>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a range is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressRangeCheck {
    /// Whether it is a range.
    pub valid: bool,
    /// What is wrong.
    pub error: Option<CodedError>,
    /// What it is.
    pub details: Option<AddressRangeDetails>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a range is in detail.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressRangeDetails {
    /// Whether it is of IP version 4.
    pub ipv4: bool,
    /// Whether it is of IP version 6.
    pub ipv6: bool,
    /// The address of the network.
    pub network_address: String,
    /// The mask.
    pub netmask_address: String,
    /// The mask the other way round.
    pub hostmask_address: String,
    /// The address of all; the text `None` where there is none.
    pub broadcast_address: String,
    /// The range in CIDR notation.
    pub cidr: String,
    /// Where its use is laid down, such as `RFC 1918`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// What it is used for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub present_use: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What an address is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddressCheck {
    /// Whether it is an address.
    pub valid: bool,
    /// What is wrong.
    pub error: Option<CodedError>,
    /// What it is.
    pub details: Option<IpAddressDetails>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What an address is in detail.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddressDetails {
    /// Whether it is of IP version 4.
    pub ipv4: bool,
    /// Whether it is of IP version 6.
    pub ipv6: bool,
    /// Whether it is private.
    pub is_private: bool,
    /// Whether it is reserved.
    pub is_reserved: bool,
    /// Whether it is a loopback address.
    pub is_loopback: bool,
    /// The range that it is in. The server may know ranges of earlier requests too.
    pub parent_network: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
