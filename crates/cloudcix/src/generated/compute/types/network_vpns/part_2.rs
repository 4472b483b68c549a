// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl VpnMetadataInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            child_sas: None,
            ike_authentication: None,
            ike_dh_groups: None,
            ike_encryption: None,
            ike_gateway_type: None,
            ike_gateway_value: None,
            ike_lifetime: None,
            ike_pre_shared_key: None,
            ipsec_authentication: None,
            ipsec_encryption: None,
            ipsec_establish_time: None,
            ipsec_lifetime: None,
            ipsec_pfs_groups: None,
            traffic_selector: None,
            ike_version: None,
        }
    }

    /// The pairs of ranges that the tunnel joins.
    #[must_use]
    pub fn child_sas(
        mut self,
        child_sas: impl IntoIterator<Item = impl Into<VpnChildInput>>,
    ) -> Self {
        self.child_sas = Some(child_sas.into_iter().map(Into::into).collect());
        self
    }

    /// The IKE authentication, with commas between: SHA1, SHA256, SHA384; `SHA384` unless said.
    #[must_use]
    pub fn ike_authentication(mut self, ike_authentication: impl Into<String>) -> Self {
        self.ike_authentication = Some(ike_authentication.into());
        self
    }

    /// The IKE groups, with commas between: Group 1, 2, 5, 19, 20, 24; `Group 24` unless said.
    #[must_use]
    pub fn ike_dh_groups(mut self, ike_dh_groups: impl Into<String>) -> Self {
        self.ike_dh_groups = Some(ike_dh_groups.into());
        self
    }

    /// The IKE encryption, with commas between: 128, 192 or 256 bit AES-CBC; 256 unless said.
    #[must_use]
    pub fn ike_encryption(mut self, ike_encryption: impl Into<String>) -> Self {
        self.ike_encryption = Some(ike_encryption.into());
        self
    }

    /// What the other end is named by; `public_ip` unless said.
    #[must_use]
    pub fn ike_gateway_type(
        mut self,
        ike_gateway_type: impl Into<VpnMetadataInputIkeGatewayType>,
    ) -> Self {
        self.ike_gateway_type = Some(ike_gateway_type.into());
        self
    }

    /// The address or the name of the other end.
    #[must_use]
    pub fn ike_gateway_value(mut self, ike_gateway_value: impl Into<String>) -> Self {
        self.ike_gateway_value = Some(ike_gateway_value.into());
        self
    }

    /// The lifetime of IKE keys in seconds, from 180 to 86400; 28800 unless said.
    #[must_use]
    pub fn ike_lifetime(mut self, ike_lifetime: i32) -> Self {
        self.ike_lifetime = Some(ike_lifetime);
        self
    }

    /// The key that both ends know, without any of `" ' @ + - / \ | =`.
    #[must_use]
    pub fn ike_pre_shared_key(mut self, ike_pre_shared_key: impl Into<String>) -> Self {
        self.ike_pre_shared_key = Some(
            runtime::Sensitive::new(ike_pre_shared_key.into()),
        );
        self
    }

    /// The IPsec authentication, with commas between: SHA1, SHA256; `SHA256` unless said.
    #[must_use]
    pub fn ipsec_authentication(
        mut self,
        ipsec_authentication: impl Into<String>,
    ) -> Self {
        self.ipsec_authentication = Some(ipsec_authentication.into());
        self
    }

    /// The IPsec encryption, with commas between: AES 128, 192 or 256, each also as GCM; `AES 256` unless said.
    #[must_use]
    pub fn ipsec_encryption(mut self, ipsec_encryption: impl Into<String>) -> Self {
        self.ipsec_encryption = Some(ipsec_encryption.into());
        self
    }

    /// When the tunnel is built; `Immediately` unless said.
    #[must_use]
    pub fn ipsec_establish_time(
        mut self,
        ipsec_establish_time: impl Into<VpnMetadataInputIpsecEstablishTime>,
    ) -> Self {
        self.ipsec_establish_time = Some(ipsec_establish_time.into());
        self
    }

    /// The lifetime of IPsec keys in seconds, from 180 to 86400; 3600 unless said.
    #[must_use]
    pub fn ipsec_lifetime(mut self, ipsec_lifetime: i32) -> Self {
        self.ipsec_lifetime = Some(ipsec_lifetime);
        self
    }

    /// The IPsec groups, with commas between: Group 1, 2, 5, 14, 19, 20, 24; `Group 20` unless said.
    #[must_use]
    pub fn ipsec_pfs_groups(mut self, ipsec_pfs_groups: impl Into<String>) -> Self {
        self.ipsec_pfs_groups = Some(ipsec_pfs_groups.into());
        self
    }

    /// Whether the two ends agree on each pair of subnets; not unless said.
    #[must_use]
    pub fn traffic_selector(mut self, traffic_selector: bool) -> Self {
        self.traffic_selector = Some(traffic_selector);
        self
    }

    /// The version of IKE; `v2-only` unless said.
    #[must_use]
    pub fn ike_version(
        mut self,
        ike_version: impl Into<VpnMetadataInputIkeVersion>,
    ) -> Self {
        self.ike_version = Some(ike_version.into());
        self
    }
}

/// Two ranges that a tunnel joins.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnChild {
    /// The range at this end.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub local_ts: Option<Option<String>>,
    /// The range at the other end.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub remote_ts: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Two ranges that a tunnel joins.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnChildInput {
    /// The range at this end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_ts: Option<String>,
    /// The range at the other end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_ts: Option<String>,
}

impl VpnChildInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            local_ts: None,
            remote_ts: None,
        }
    }

    /// The range at this end.
    #[must_use]
    pub fn local_ts(mut self, local_ts: impl Into<String>) -> Self {
        self.local_ts = Some(local_ts.into());
        self
    }

    /// The range at the other end.
    #[must_use]
    pub fn remote_ts(mut self, remote_ts: impl Into<String>) -> Self {
        self.remote_ts = Some(remote_ts.into());
        self
    }
}

/// The type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NetworkVpnType {
    /// `site-to-site`
    SiteToSite,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NetworkVpnType { SiteToSite = "site-to-site" }
}

/// The type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NetworkVpnCreateType {
    /// `site-to-site`
    SiteToSite,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NetworkVpnCreateType { SiteToSite = "site-to-site" }
}

/// What the other end is named by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnMetadataIkeGatewayType {
    /// `public_ip`
    PublicIp,
    /// `hostname`
    Hostname,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnMetadataIkeGatewayType { PublicIp = "public_ip", Hostname = "hostname" }
}

/// When the tunnel is built.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnMetadataIpsecEstablishTime {
    /// `Immediately`
    Immediately,
    /// `On Traffic`
    OnTraffic,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnMetadataIpsecEstablishTime { Immediately = "Immediately", OnTraffic = "On Traffic"
    }
}

/// The version of IKE. Documented as a number here and as a text in requests.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum VpnMetadataIkeVersion {
    /// As `Text`.
    Text(String),
    /// As `Integer`.
    Integer(i32),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for VpnMetadataIkeVersion {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Integer),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<String> for VpnMetadataIkeVersion {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for VpnMetadataIkeVersion {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i32> for VpnMetadataIkeVersion {
    fn from(value: i32) -> Self {
        Self::Integer(value)
    }
}

/// What the other end is named by; `public_ip` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnMetadataInputIkeGatewayType {
    /// `public_ip`
    PublicIp,
    /// `hostname`
    Hostname,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnMetadataInputIkeGatewayType { PublicIp = "public_ip", Hostname = "hostname" }
}

/// When the tunnel is built; `Immediately` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnMetadataInputIpsecEstablishTime {
    /// `Immediately`
    Immediately,
    /// `On Traffic`
    OnTraffic,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnMetadataInputIpsecEstablishTime { Immediately = "Immediately", OnTraffic =
    "On Traffic" }
}

/// The version of IKE; `v2-only` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnMetadataInputIkeVersion {
    /// `v1-only`
    V1Only,
    /// `v2-only`
    V2Only,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnMetadataInputIkeVersion { V1Only = "v1-only", V2Only = "v2-only" }
}
