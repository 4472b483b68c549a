// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// What is special to a static route.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouterMetadataInput {
    /// Where it leads. It cannot be changed later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// Whether it gets a public address; not unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nat: Option<bool>,
    /// The next hop. It cannot be changed later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nexthop: Option<String>,
}

impl RouterMetadataInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            destination: None,
            nat: None,
            nexthop: None,
        }
    }

    /// Where it leads. It cannot be changed later.
    #[must_use]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Whether it gets a public address; not unless said.
    #[must_use]
    pub fn nat(mut self, nat: bool) -> Self {
        self.nat = Some(nat);
        self
    }

    /// The next hop. It cannot be changed later.
    #[must_use]
    pub fn nexthop(mut self, nexthop: impl Into<String>) -> Self {
        self.nexthop = Some(nexthop.into());
        self
    }
}

/// An IP address.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddress {
    /// The id.
    pub id: i64,
    /// The address.
    pub address: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Notes.
    pub notes: Option<String>,
    /// The public address that it is reached by.
    pub public_ip: Option<PublicIpAddress>,
    /// The id of the public address.
    pub public_ip_id: Option<i64>,
    /// The id of the subnet.
    pub subnet_id: Option<i64>,
    /// When it was created, UTC.
    pub created: Option<runtime::value::LocalDateTime>,
    /// When it was last changed, UTC.
    pub updated: Option<runtime::value::LocalDateTime>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A public IP address.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicIpAddress {
    /// The id.
    pub id: Option<i64>,
    /// The address.
    pub address: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NetworkRouterType {
    /// `router`
    Router,
    /// `static_route`
    StaticRoute,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NetworkRouterType { Router = "router", StaticRoute = "static_route" }
}

/// The type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NetworkRouterCreateType {
    /// `router`
    Router,
    /// `static_route`
    StaticRoute,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NetworkRouterCreateType { Router = "router", StaticRoute = "static_route" }
}
