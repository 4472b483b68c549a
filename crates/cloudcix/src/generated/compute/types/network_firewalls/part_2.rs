// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// The type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NetworkFirewallType {
    /// `project`
    Project,
    /// `geo`
    Geo,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NetworkFirewallType { Project = "project", Geo = "geo" }
}

/// The type. A project has one of each at most.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NetworkFirewallCreateType {
    /// `project`
    Project,
    /// `geo`
    Geo,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NetworkFirewallCreateType { Project = "project", Geo = "geo" }
}

/// The protocol.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FirewallRuleProtocol {
    /// `any`
    Any,
    /// `icmp`
    Icmp,
    /// `tcp`
    Tcp,
    /// `udp`
    Udp,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    FirewallRuleProtocol { Any = "any", Icmp = "icmp", Tcp = "tcp", Udp = "udp" }
}

/// The zone; `Public` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FirewallRuleZone {
    /// `Public`
    Public,
    /// `Private`
    Private,
    /// `VPNS2S`
    Vpns2s,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    FirewallRuleZone { Public = "Public", Private = "Private", Vpns2s = "VPNS2S" }
}

/// The protocol.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FirewallRuleInputProtocol {
    /// `any`
    Any,
    /// `icmp`
    Icmp,
    /// `tcp`
    Tcp,
    /// `udp`
    Udp,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    FirewallRuleInputProtocol { Any = "any", Icmp = "icmp", Tcp = "tcp", Udp = "udp" }
}

/// The zone; `Public` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FirewallRuleInputZone {
    /// `Public`
    Public,
    /// `Private`
    Private,
    /// `VPNS2S`
    Vpns2s,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    FirewallRuleInputZone { Public = "Public", Private = "Private", Vpns2s = "VPNS2S" }
}
