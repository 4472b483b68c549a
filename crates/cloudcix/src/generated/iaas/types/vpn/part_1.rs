// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// A tunnel into a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Vpn {
    /// The id.
    pub id: i64,
    /// What it is.
    pub description: Option<String>,
    /// The name server that clients get.
    pub dns: Option<String>,
    /// Who is told about changes. Only in the answer to a get.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub emails: Option<Option<Vec<String>>>,
    /// The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`.
    pub ike_authentication: String,
    /// The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`.
    pub ike_dh_groups: String,
    /// What the other end is named by.
    pub ike_gateway_type: VpnIkeGatewayType,
    /// The address or the name of the other end.
    pub ike_gateway_value: String,
    /// The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`.
    pub ike_encryption: String,
    /// The lifetime of IKE keys in seconds.
    pub ike_lifetime: i64,
    /// What this end calls itself.
    pub ike_local_identifier: Option<String>,
    /// The key that both ends know.
    pub ike_pre_shared_key: runtime::Sensitive<String>,
    /// What the other end calls itself.
    pub ike_remote_identifier: Option<String>,
    /// The version of IKE.
    pub ike_version: VpnIkeVersion,
    /// The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`.
    pub ipsec_authentication: String,
    /// The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`.
    pub ipsec_encryption: String,
    /// When the tunnel is built.
    pub ipsec_establish_time: VpnIpsecEstablishTime,
    /// The IPsec groups for forward secrecy, with commas between, such as `group20`.
    pub ipsec_pfs_groups: Option<String>,
    /// The lifetime of IPsec keys in seconds.
    pub ipsec_lifetime: i64,
    /// Whether a mail is sent once the tunnel is built.
    pub send_email: bool,
    /// The number of the tunnel interface.
    pub stif_number: i64,
    /// Whether the two ends agree on each pair of subnets.
    pub traffic_selector: bool,
    /// The id of the virtual router.
    pub virtual_router_id: i64,
    /// The kind of VPN.
    pub vpn_type: VpnVpnType,
    /// The pairs of subnets that the tunnel joins.
    pub routes: Option<Vec<Route>>,
    /// The users of a VPN for single clients.
    pub vpn_clients: Option<Vec<VpnClient>>,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a VPN is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnCreate {
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub description: Option<Option<String>>,
    /// The name server that clients get. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<String>,
    /// The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_authentication: Option<String>,
    /// The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_dh_groups: Option<String>,
    /// What the other end is named by; `public_ip` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_gateway_type: Option<VpnCreateIkeGatewayType>,
    /// The address or the name of the other end. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_gateway_value: Option<String>,
    /// The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_encryption: Option<String>,
    /// The lifetime of IKE keys in seconds; `28800` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_lifetime: Option<i64>,
    /// The key that both ends know. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_pre_shared_key: Option<runtime::Sensitive<String>>,
    /// The version of IKE. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_version: Option<VpnCreateIkeVersion>,
    /// The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_authentication: Option<String>,
    /// The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_encryption: Option<String>,
    /// When the tunnel is built. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_establish_time: Option<VpnCreateIpsecEstablishTime>,
    /// The IPsec groups for forward secrecy, with commas between, such as `group20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipsec_pfs_groups: Option<Option<String>>,
    /// The lifetime of IPsec keys in seconds; `3600` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_lifetime: Option<i64>,
    /// Whether the two ends agree on each pair of subnets; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_selector: Option<bool>,
    /// The id of the virtual router.
    pub virtual_router_id: i64,
    /// The kind of VPN.
    pub vpn_type: VpnCreateVpnType,
    /// The pairs of subnets that the tunnel joins.
    pub routes: Vec<RouteInput>,
    /// The users of a VPN for single clients. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpn_clients: Option<Vec<VpnClientInput>>,
}

impl VpnCreate {
    /// With everything that is required.
    pub fn new(
        virtual_router_id: i64,
        vpn_type: impl Into<VpnCreateVpnType>,
        routes: impl IntoIterator<Item = impl Into<RouteInput>>,
    ) -> Self {
        Self {
            virtual_router_id: virtual_router_id,
            vpn_type: vpn_type.into(),
            routes: routes.into_iter().map(Into::into).collect(),
            description: None,
            dns: None,
            ike_authentication: None,
            ike_dh_groups: None,
            ike_gateway_type: None,
            ike_gateway_value: None,
            ike_encryption: None,
            ike_lifetime: None,
            ike_pre_shared_key: None,
            ike_version: None,
            ipsec_authentication: None,
            ipsec_encryption: None,
            ipsec_establish_time: None,
            ipsec_pfs_groups: None,
            ipsec_lifetime: None,
            traffic_selector: None,
            vpn_clients: None,
        }
    }

    /// What it is.
    #[must_use]
    pub fn description(mut self, description: impl Into<Option<String>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The name server that clients get. Needed in some cases.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`. Needed in some cases.
    #[must_use]
    pub fn ike_authentication(mut self, ike_authentication: impl Into<String>) -> Self {
        self.ike_authentication = Some(ike_authentication.into());
        self
    }

    /// The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`. Needed in some cases.
    #[must_use]
    pub fn ike_dh_groups(mut self, ike_dh_groups: impl Into<String>) -> Self {
        self.ike_dh_groups = Some(ike_dh_groups.into());
        self
    }

    /// What the other end is named by; `public_ip` unless said.
    #[must_use]
    pub fn ike_gateway_type(
        mut self,
        ike_gateway_type: impl Into<VpnCreateIkeGatewayType>,
    ) -> Self {
        self.ike_gateway_type = Some(ike_gateway_type.into());
        self
    }

    /// The address or the name of the other end. Needed in some cases.
    #[must_use]
    pub fn ike_gateway_value(mut self, ike_gateway_value: impl Into<String>) -> Self {
        self.ike_gateway_value = Some(ike_gateway_value.into());
        self
    }

    /// The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`. Needed in some cases.
    #[must_use]
    pub fn ike_encryption(mut self, ike_encryption: impl Into<String>) -> Self {
        self.ike_encryption = Some(ike_encryption.into());
        self
    }

    /// The lifetime of IKE keys in seconds; `28800` unless said.
    #[must_use]
    pub fn ike_lifetime(mut self, ike_lifetime: i64) -> Self {
        self.ike_lifetime = Some(ike_lifetime);
        self
    }

    /// The key that both ends know. Needed in some cases.
    #[must_use]
    pub fn ike_pre_shared_key(mut self, ike_pre_shared_key: impl Into<String>) -> Self {
        self.ike_pre_shared_key = Some(
            runtime::Sensitive::new(ike_pre_shared_key.into()),
        );
        self
    }

    /// The version of IKE. Needed in some cases.
    #[must_use]
    pub fn ike_version(mut self, ike_version: impl Into<VpnCreateIkeVersion>) -> Self {
        self.ike_version = Some(ike_version.into());
        self
    }

    /// The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`. Needed in some cases.
    #[must_use]
    pub fn ipsec_authentication(
        mut self,
        ipsec_authentication: impl Into<String>,
    ) -> Self {
        self.ipsec_authentication = Some(ipsec_authentication.into());
        self
    }

    /// The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`. Needed in some cases.
    #[must_use]
    pub fn ipsec_encryption(mut self, ipsec_encryption: impl Into<String>) -> Self {
        self.ipsec_encryption = Some(ipsec_encryption.into());
        self
    }

    /// When the tunnel is built. Needed in some cases.
    #[must_use]
    pub fn ipsec_establish_time(
        mut self,
        ipsec_establish_time: impl Into<VpnCreateIpsecEstablishTime>,
    ) -> Self {
        self.ipsec_establish_time = Some(ipsec_establish_time.into());
        self
    }

    /// The IPsec groups for forward secrecy, with commas between, such as `group20`.
    #[must_use]
    pub fn ipsec_pfs_groups(
        mut self,
        ipsec_pfs_groups: impl Into<Option<String>>,
    ) -> Self {
        self.ipsec_pfs_groups = Some(ipsec_pfs_groups.into());
        self
    }

    /// The lifetime of IPsec keys in seconds; `3600` unless said.
    #[must_use]
    pub fn ipsec_lifetime(mut self, ipsec_lifetime: i64) -> Self {
        self.ipsec_lifetime = Some(ipsec_lifetime);
        self
    }

    /// Whether the two ends agree on each pair of subnets; `false` unless said.
    #[must_use]
    pub fn traffic_selector(mut self, traffic_selector: bool) -> Self {
        self.traffic_selector = Some(traffic_selector);
        self
    }

    /// The users of a VPN for single clients. Needed in some cases.
    #[must_use]
    pub fn vpn_clients(
        mut self,
        vpn_clients: impl IntoIterator<Item = impl Into<VpnClientInput>>,
    ) -> Self {
        self.vpn_clients = Some(vpn_clients.into_iter().map(Into::into).collect());
        self
    }
}

/// What a VPN is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnUpdate {
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub description: Option<Option<String>>,
    /// The name server that clients get. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<String>,
    /// The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_authentication: Option<String>,
    /// The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_dh_groups: Option<String>,
    /// What the other end is named by. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_gateway_type: Option<VpnUpdateIkeGatewayType>,
    /// The address or the name of the other end. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_gateway_value: Option<String>,
    /// The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_encryption: Option<String>,
    /// The lifetime of IKE keys in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_lifetime: Option<i64>,
    /// The key that both ends know. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_pre_shared_key: Option<runtime::Sensitive<String>>,
    /// What the other end calls itself.
    pub ike_remote_identifier: String,
    /// The version of IKE. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_version: Option<VpnUpdateIkeVersion>,
    /// The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_authentication: Option<String>,
    /// The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_encryption: Option<String>,
    /// When the tunnel is built. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_establish_time: Option<VpnUpdateIpsecEstablishTime>,
    /// The IPsec groups for forward secrecy, with commas between, such as `group20`. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_pfs_groups: Option<String>,
    /// The lifetime of IPsec keys in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_lifetime: Option<i64>,
    /// Whether the two ends agree on each pair of subnets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_selector: Option<bool>,
    /// The pairs of subnets that the tunnel joins.
    pub routes: Vec<RouteInput>,
    /// The users of a VPN for single clients. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpn_clients: Option<Vec<VpnClientInput>>,
}

impl VpnUpdate {
    /// With everything that is required.
    pub fn new(
        ike_remote_identifier: impl Into<String>,
        routes: impl IntoIterator<Item = impl Into<RouteInput>>,
    ) -> Self {
        Self {
            ike_remote_identifier: ike_remote_identifier.into(),
            routes: routes.into_iter().map(Into::into).collect(),
            description: None,
            dns: None,
            ike_authentication: None,
            ike_dh_groups: None,
            ike_gateway_type: None,
            ike_gateway_value: None,
            ike_encryption: None,
            ike_lifetime: None,
            ike_pre_shared_key: None,
            ike_version: None,
            ipsec_authentication: None,
            ipsec_encryption: None,
            ipsec_establish_time: None,
            ipsec_pfs_groups: None,
            ipsec_lifetime: None,
            traffic_selector: None,
            vpn_clients: None,
        }
    }

    /// What it is.
    #[must_use]
    pub fn description(mut self, description: impl Into<Option<String>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The name server that clients get. Needed in some cases.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`. Needed in some cases.
    #[must_use]
    pub fn ike_authentication(mut self, ike_authentication: impl Into<String>) -> Self {
        self.ike_authentication = Some(ike_authentication.into());
        self
    }

    /// The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`. Needed in some cases.
    #[must_use]
    pub fn ike_dh_groups(mut self, ike_dh_groups: impl Into<String>) -> Self {
        self.ike_dh_groups = Some(ike_dh_groups.into());
        self
    }

    /// What the other end is named by. Needed in some cases.
    #[must_use]
    pub fn ike_gateway_type(
        mut self,
        ike_gateway_type: impl Into<VpnUpdateIkeGatewayType>,
    ) -> Self {
        self.ike_gateway_type = Some(ike_gateway_type.into());
        self
    }

    /// The address or the name of the other end. Needed in some cases.
    #[must_use]
    pub fn ike_gateway_value(mut self, ike_gateway_value: impl Into<String>) -> Self {
        self.ike_gateway_value = Some(ike_gateway_value.into());
        self
    }

    /// The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`. Needed in some cases.
    #[must_use]
    pub fn ike_encryption(mut self, ike_encryption: impl Into<String>) -> Self {
        self.ike_encryption = Some(ike_encryption.into());
        self
    }

    /// The lifetime of IKE keys in seconds.
    #[must_use]
    pub fn ike_lifetime(mut self, ike_lifetime: i64) -> Self {
        self.ike_lifetime = Some(ike_lifetime);
        self
    }

    /// The key that both ends know. Needed in some cases.
    #[must_use]
    pub fn ike_pre_shared_key(mut self, ike_pre_shared_key: impl Into<String>) -> Self {
        self.ike_pre_shared_key = Some(
            runtime::Sensitive::new(ike_pre_shared_key.into()),
        );
        self
    }

    /// The version of IKE. Needed in some cases.
    #[must_use]
    pub fn ike_version(mut self, ike_version: impl Into<VpnUpdateIkeVersion>) -> Self {
        self.ike_version = Some(ike_version.into());
        self
    }

    /// The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`. Needed in some cases.
    #[must_use]
    pub fn ipsec_authentication(
        mut self,
        ipsec_authentication: impl Into<String>,
    ) -> Self {
        self.ipsec_authentication = Some(ipsec_authentication.into());
        self
    }

    /// The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`. Needed in some cases.
    #[must_use]
    pub fn ipsec_encryption(mut self, ipsec_encryption: impl Into<String>) -> Self {
        self.ipsec_encryption = Some(ipsec_encryption.into());
        self
    }

    /// When the tunnel is built. Needed in some cases.
    #[must_use]
    pub fn ipsec_establish_time(
        mut self,
        ipsec_establish_time: impl Into<VpnUpdateIpsecEstablishTime>,
    ) -> Self {
        self.ipsec_establish_time = Some(ipsec_establish_time.into());
        self
    }

    /// The IPsec groups for forward secrecy, with commas between, such as `group20`. Needed in some cases.
    #[must_use]
    pub fn ipsec_pfs_groups(mut self, ipsec_pfs_groups: impl Into<String>) -> Self {
        self.ipsec_pfs_groups = Some(ipsec_pfs_groups.into());
        self
    }

    /// The lifetime of IPsec keys in seconds.
    #[must_use]
    pub fn ipsec_lifetime(mut self, ipsec_lifetime: i64) -> Self {
        self.ipsec_lifetime = Some(ipsec_lifetime);
        self
    }

    /// Whether the two ends agree on each pair of subnets.
    #[must_use]
    pub fn traffic_selector(mut self, traffic_selector: bool) -> Self {
        self.traffic_selector = Some(traffic_selector);
        self
    }

    /// The users of a VPN for single clients. Needed in some cases.
    #[must_use]
    pub fn vpn_clients(
        mut self,
        vpn_clients: impl IntoIterator<Item = impl Into<VpnClientInput>>,
    ) -> Self {
        self.vpn_clients = Some(vpn_clients.into_iter().map(Into::into).collect());
        self
    }
}

/// The members of a VPN that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnPartialUpdate {
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub description: Option<Option<String>>,
    /// The name server that clients get.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub dns: Option<Option<String>>,
    /// The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_authentication: Option<String>,
    /// The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_dh_groups: Option<String>,
    /// What the other end is named by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_gateway_type: Option<VpnPartialUpdateIkeGatewayType>,
    /// The address or the name of the other end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_gateway_value: Option<String>,
    /// The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_encryption: Option<String>,
    /// The lifetime of IKE keys in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_lifetime: Option<i64>,
    /// The key that both ends know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_pre_shared_key: Option<runtime::Sensitive<String>>,
    /// What the other end calls itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_remote_identifier: Option<Option<String>>,
    /// The version of IKE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_version: Option<VpnPartialUpdateIkeVersion>,
    /// The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_authentication: Option<String>,
    /// The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_encryption: Option<String>,
    /// When the tunnel is built.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_establish_time: Option<VpnPartialUpdateIpsecEstablishTime>,
    /// The IPsec groups for forward secrecy, with commas between, such as `group20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipsec_pfs_groups: Option<Option<String>>,
    /// The lifetime of IPsec keys in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_lifetime: Option<i64>,
    /// Whether the two ends agree on each pair of subnets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_selector: Option<bool>,
    /// The pairs of subnets that the tunnel joins.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub routes: Option<Option<Vec<RouteInput>>>,
    /// The users of a VPN for single clients.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vpn_clients: Option<Option<Vec<VpnClientInput>>>,
}

impl VpnPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            description: None,
            dns: None,
            ike_authentication: None,
            ike_dh_groups: None,
            ike_gateway_type: None,
            ike_gateway_value: None,
            ike_encryption: None,
            ike_lifetime: None,
            ike_pre_shared_key: None,
            ike_remote_identifier: None,
            ike_version: None,
            ipsec_authentication: None,
            ipsec_encryption: None,
            ipsec_establish_time: None,
            ipsec_pfs_groups: None,
            ipsec_lifetime: None,
            traffic_selector: None,
            routes: None,
            vpn_clients: None,
        }
    }

    /// What it is.
    #[must_use]
    pub fn description(mut self, description: impl Into<Option<String>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The name server that clients get.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<Option<String>>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// The IKE authentication algorithms, with commas between: `sha1`, `sha-256`, `sha-384`.
    #[must_use]
    pub fn ike_authentication(mut self, ike_authentication: impl Into<String>) -> Self {
        self.ike_authentication = Some(ike_authentication.into());
        self
    }

    /// The IKE Diffie-Hellman groups, with commas between: `group1`, `2`, `5`, `19`, `20`, `24`.
    #[must_use]
    pub fn ike_dh_groups(mut self, ike_dh_groups: impl Into<String>) -> Self {
        self.ike_dh_groups = Some(ike_dh_groups.into());
        self
    }

    /// What the other end is named by.
    #[must_use]
    pub fn ike_gateway_type(
        mut self,
        ike_gateway_type: impl Into<VpnPartialUpdateIkeGatewayType>,
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

    /// The IKE encryption algorithms, with commas between: `aes-128-cbc`, `aes-192-cbc`, `aes-256-cbc`.
    #[must_use]
    pub fn ike_encryption(mut self, ike_encryption: impl Into<String>) -> Self {
        self.ike_encryption = Some(ike_encryption.into());
        self
    }

    /// The lifetime of IKE keys in seconds.
    #[must_use]
    pub fn ike_lifetime(mut self, ike_lifetime: i64) -> Self {
        self.ike_lifetime = Some(ike_lifetime);
        self
    }

    /// The key that both ends know.
    #[must_use]
    pub fn ike_pre_shared_key(mut self, ike_pre_shared_key: impl Into<String>) -> Self {
        self.ike_pre_shared_key = Some(
            runtime::Sensitive::new(ike_pre_shared_key.into()),
        );
        self
    }

    /// What the other end calls itself.
    #[must_use]
    pub fn ike_remote_identifier(
        mut self,
        ike_remote_identifier: impl Into<Option<String>>,
    ) -> Self {
        self.ike_remote_identifier = Some(ike_remote_identifier.into());
        self
    }

    /// The version of IKE.
    #[must_use]
    pub fn ike_version(
        mut self,
        ike_version: impl Into<VpnPartialUpdateIkeVersion>,
    ) -> Self {
        self.ike_version = Some(ike_version.into());
        self
    }

    /// The IPsec authentication algorithms, with commas between: `hmac-sha1-96`, `hmac-sha-256-128`.
    #[must_use]
    pub fn ipsec_authentication(
        mut self,
        ipsec_authentication: impl Into<String>,
    ) -> Self {
        self.ipsec_authentication = Some(ipsec_authentication.into());
        self
    }

    /// The IPsec encryption algorithms, with commas between, such as `aes-256-cbc` and `aes-256-gcm`.
    #[must_use]
    pub fn ipsec_encryption(mut self, ipsec_encryption: impl Into<String>) -> Self {
        self.ipsec_encryption = Some(ipsec_encryption.into());
        self
    }

    /// When the tunnel is built.
    #[must_use]
    pub fn ipsec_establish_time(
        mut self,
        ipsec_establish_time: impl Into<VpnPartialUpdateIpsecEstablishTime>,
    ) -> Self {
        self.ipsec_establish_time = Some(ipsec_establish_time.into());
        self
    }

    /// The IPsec groups for forward secrecy, with commas between, such as `group20`.
    #[must_use]
    pub fn ipsec_pfs_groups(
        mut self,
        ipsec_pfs_groups: impl Into<Option<String>>,
    ) -> Self {
        self.ipsec_pfs_groups = Some(ipsec_pfs_groups.into());
        self
    }

    /// The lifetime of IPsec keys in seconds.
    #[must_use]
    pub fn ipsec_lifetime(mut self, ipsec_lifetime: i64) -> Self {
        self.ipsec_lifetime = Some(ipsec_lifetime);
        self
    }

    /// Whether the two ends agree on each pair of subnets.
    #[must_use]
    pub fn traffic_selector(mut self, traffic_selector: bool) -> Self {
        self.traffic_selector = Some(traffic_selector);
        self
    }

    /// The pairs of subnets that the tunnel joins.
    #[must_use]
    pub fn routes(mut self, routes: impl Into<Option<Vec<RouteInput>>>) -> Self {
        self.routes = Some(routes.into());
        self
    }

    /// The users of a VPN for single clients.
    #[must_use]
    pub fn vpn_clients(
        mut self,
        vpn_clients: impl Into<Option<Vec<VpnClientInput>>>,
    ) -> Self {
        self.vpn_clients = Some(vpn_clients.into());
        self
    }
}

/// A VPN in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnEnvelope {
    /// A tunnel into a project.
    pub content: Vpn,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of VPNs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnList {
    /// The VPNs of this page.
    pub content: Vec<Vpn>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `id` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnOrder {
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `updated`
    Updated,
    /// `-updated`
    Updated2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnOrder { Id = "id", Id2 = "-id", Created = "created", Created2 = "-created",
    Updated = "updated", Updated2 = "-updated" }
}

/// What VPNs can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnFilter {
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gt")]
    pub created_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gte")]
    pub created_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__isnull")]
    pub created_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lt")]
    pub created_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lte")]
    pub created_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__range")]
    pub created_range: Option<Vec<String>>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gt")]
    pub id_gt: Option<i64>,
    /// `id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gte")]
    pub id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__in")]
    pub id_in: Option<Vec<i64>>,
    /// `id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__isnull")]
    pub id_isnull: Option<bool>,
    /// `id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lt")]
    pub id_lt: Option<i64>,
    /// `id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lte")]
    pub id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__range")]
    pub id_range: Option<Vec<i64>>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gt")]
    pub updated_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gte")]
    pub updated_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__in")]
    pub updated_in: Option<Vec<String>>,
    /// `updated__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__isnull")]
    pub updated_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lt")]
    pub updated_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lte")]
    pub updated_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__range")]
    pub updated_range: Option<Vec<String>>,
    /// `virtual_router_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virtual_router_id: Option<i64>,
    /// `virtual_router_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router_id__gt")]
    pub virtual_router_id_gt: Option<i64>,
    /// `virtual_router_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router_id__gte")]
    pub virtual_router_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router_id__in")]
    pub virtual_router_id_in: Option<Vec<i64>>,
    /// `virtual_router_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router_id__isnull")]
    pub virtual_router_id_isnull: Option<bool>,
    /// `virtual_router_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router_id__lt")]
    pub virtual_router_id_lt: Option<i64>,
    /// `virtual_router_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router_id__lte")]
    pub virtual_router_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router_id__range")]
    pub virtual_router_id_range: Option<Vec<i64>>,
    /// `virtual_router__project_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project_id")]
    pub virtual_router_project_id: Option<i64>,
    /// `virtual_router__project_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project_id__gt")]
    pub virtual_router_project_id_gt: Option<i64>,
    /// `virtual_router__project_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project_id__gte")]
    pub virtual_router_project_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project_id__in")]
    pub virtual_router_project_id_in: Option<Vec<i64>>,
    /// `virtual_router__project_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project_id__isnull")]
    pub virtual_router_project_id_isnull: Option<bool>,
    /// `virtual_router__project_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project_id__lt")]
    pub virtual_router_project_id_lt: Option<i64>,
    /// `virtual_router__project_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project_id__lte")]
    pub virtual_router_project_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project_id__range")]
    pub virtual_router_project_id_range: Option<Vec<i64>>,
    /// `virtual_router__project__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__address_id")]
    pub virtual_router_project_address_id: Option<i64>,
    /// `virtual_router__project__address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__address_id__gt")]
    pub virtual_router_project_address_id_gt: Option<i64>,
    /// `virtual_router__project__address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__address_id__gte")]
    pub virtual_router_project_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__address_id__in")]
    pub virtual_router_project_address_id_in: Option<Vec<i64>>,
    /// `virtual_router__project__address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__address_id__isnull")]
    pub virtual_router_project_address_id_isnull: Option<bool>,
    /// `virtual_router__project__address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__address_id__lt")]
    pub virtual_router_project_address_id_lt: Option<i64>,
    /// `virtual_router__project__address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__address_id__lte")]
    pub virtual_router_project_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__address_id__range")]
    pub virtual_router_project_address_id_range: Option<Vec<i64>>,
    /// `virtual_router__project__region_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__region_id")]
    pub virtual_router_project_region_id: Option<i64>,
    /// `virtual_router__project__region_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__region_id__gt")]
    pub virtual_router_project_region_id_gt: Option<i64>,
    /// `virtual_router__project__region_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__region_id__gte")]
    pub virtual_router_project_region_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__region_id__in")]
    pub virtual_router_project_region_id_in: Option<Vec<i64>>,
    /// `virtual_router__project__region_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__region_id__isnull")]
    pub virtual_router_project_region_id_isnull: Option<bool>,
    /// `virtual_router__project__region_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__region_id__lt")]
    pub virtual_router_project_region_id_lt: Option<i64>,
    /// `virtual_router__project__region_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__region_id__lte")]
    pub virtual_router_project_region_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "virtual_router__project__region_id__range")]
    pub virtual_router_project_region_id_range: Option<Vec<i64>>,
}
