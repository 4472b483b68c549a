// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl VpnFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
            virtual_router_id: None,
            virtual_router_id_gt: None,
            virtual_router_id_gte: None,
            virtual_router_id_in: None,
            virtual_router_id_isnull: None,
            virtual_router_id_lt: None,
            virtual_router_id_lte: None,
            virtual_router_id_range: None,
            virtual_router_project_id: None,
            virtual_router_project_id_gt: None,
            virtual_router_project_id_gte: None,
            virtual_router_project_id_in: None,
            virtual_router_project_id_isnull: None,
            virtual_router_project_id_lt: None,
            virtual_router_project_id_lte: None,
            virtual_router_project_id_range: None,
            virtual_router_project_address_id: None,
            virtual_router_project_address_id_gt: None,
            virtual_router_project_address_id_gte: None,
            virtual_router_project_address_id_in: None,
            virtual_router_project_address_id_isnull: None,
            virtual_router_project_address_id_lt: None,
            virtual_router_project_address_id_lte: None,
            virtual_router_project_address_id_range: None,
            virtual_router_project_region_id: None,
            virtual_router_project_region_id_gt: None,
            virtual_router_project_region_id_gte: None,
            virtual_router_project_region_id_in: None,
            virtual_router_project_region_id_isnull: None,
            virtual_router_project_region_id_lt: None,
            virtual_router_project_region_id_lte: None,
            virtual_router_project_region_id_range: None,
        }
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gt(mut self, created_gt: impl Into<String>) -> Self {
        self.created_gt = Some(created_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gte(mut self, created_gte: impl Into<String>) -> Self {
        self.created_gte = Some(created_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created__isnull`.
    #[must_use]
    pub fn created_isnull(mut self, created_isnull: bool) -> Self {
        self.created_isnull = Some(created_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lt(mut self, created_lt: impl Into<String>) -> Self {
        self.created_lt = Some(created_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lte(mut self, created_lte: impl Into<String>) -> Self {
        self.created_lte = Some(created_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn created_range(
        mut self,
        created_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_range = Some(created_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `id__gt`.
    #[must_use]
    pub fn id_gt(mut self, id_gt: i64) -> Self {
        self.id_gt = Some(id_gt);
        self
    }

    /// Sets `id__gte`.
    #[must_use]
    pub fn id_gte(mut self, id_gte: i64) -> Self {
        self.id_gte = Some(id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn id_in(mut self, id_in: impl IntoIterator<Item = i64>) -> Self {
        self.id_in = Some(id_in.into_iter().collect());
        self
    }

    /// Sets `id__isnull`.
    #[must_use]
    pub fn id_isnull(mut self, id_isnull: bool) -> Self {
        self.id_isnull = Some(id_isnull);
        self
    }

    /// Sets `id__lt`.
    #[must_use]
    pub fn id_lt(mut self, id_lt: i64) -> Self {
        self.id_lt = Some(id_lt);
        self
    }

    /// Sets `id__lte`.
    #[must_use]
    pub fn id_lte(mut self, id_lte: i64) -> Self {
        self.id_lte = Some(id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn id_range(mut self, id_range: impl IntoIterator<Item = i64>) -> Self {
        self.id_range = Some(id_range.into_iter().collect());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated(mut self, updated: impl Into<String>) -> Self {
        self.updated = Some(updated.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gt(mut self, updated_gt: impl Into<String>) -> Self {
        self.updated_gt = Some(updated_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gte(mut self, updated_gte: impl Into<String>) -> Self {
        self.updated_gte = Some(updated_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn updated_in(
        mut self,
        updated_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_in = Some(updated_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updated__isnull`.
    #[must_use]
    pub fn updated_isnull(mut self, updated_isnull: bool) -> Self {
        self.updated_isnull = Some(updated_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lt(mut self, updated_lt: impl Into<String>) -> Self {
        self.updated_lt = Some(updated_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lte(mut self, updated_lte: impl Into<String>) -> Self {
        self.updated_lte = Some(updated_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn updated_range(
        mut self,
        updated_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_range = Some(updated_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `virtual_router_id`.
    #[must_use]
    pub fn virtual_router_id(mut self, virtual_router_id: i64) -> Self {
        self.virtual_router_id = Some(virtual_router_id);
        self
    }

    /// Sets `virtual_router_id__gt`.
    #[must_use]
    pub fn virtual_router_id_gt(mut self, virtual_router_id_gt: i64) -> Self {
        self.virtual_router_id_gt = Some(virtual_router_id_gt);
        self
    }

    /// Sets `virtual_router_id__gte`.
    #[must_use]
    pub fn virtual_router_id_gte(mut self, virtual_router_id_gte: i64) -> Self {
        self.virtual_router_id_gte = Some(virtual_router_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn virtual_router_id_in(
        mut self,
        virtual_router_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_id_in = Some(virtual_router_id_in.into_iter().collect());
        self
    }

    /// Sets `virtual_router_id__isnull`.
    #[must_use]
    pub fn virtual_router_id_isnull(mut self, virtual_router_id_isnull: bool) -> Self {
        self.virtual_router_id_isnull = Some(virtual_router_id_isnull);
        self
    }

    /// Sets `virtual_router_id__lt`.
    #[must_use]
    pub fn virtual_router_id_lt(mut self, virtual_router_id_lt: i64) -> Self {
        self.virtual_router_id_lt = Some(virtual_router_id_lt);
        self
    }

    /// Sets `virtual_router_id__lte`.
    #[must_use]
    pub fn virtual_router_id_lte(mut self, virtual_router_id_lte: i64) -> Self {
        self.virtual_router_id_lte = Some(virtual_router_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn virtual_router_id_range(
        mut self,
        virtual_router_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_id_range = Some(
            virtual_router_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `virtual_router__project_id`.
    #[must_use]
    pub fn virtual_router_project_id(mut self, virtual_router_project_id: i64) -> Self {
        self.virtual_router_project_id = Some(virtual_router_project_id);
        self
    }

    /// Sets `virtual_router__project_id__gt`.
    #[must_use]
    pub fn virtual_router_project_id_gt(
        mut self,
        virtual_router_project_id_gt: i64,
    ) -> Self {
        self.virtual_router_project_id_gt = Some(virtual_router_project_id_gt);
        self
    }

    /// Sets `virtual_router__project_id__gte`.
    #[must_use]
    pub fn virtual_router_project_id_gte(
        mut self,
        virtual_router_project_id_gte: i64,
    ) -> Self {
        self.virtual_router_project_id_gte = Some(virtual_router_project_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn virtual_router_project_id_in(
        mut self,
        virtual_router_project_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_project_id_in = Some(
            virtual_router_project_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `virtual_router__project_id__isnull`.
    #[must_use]
    pub fn virtual_router_project_id_isnull(
        mut self,
        virtual_router_project_id_isnull: bool,
    ) -> Self {
        self.virtual_router_project_id_isnull = Some(virtual_router_project_id_isnull);
        self
    }

    /// Sets `virtual_router__project_id__lt`.
    #[must_use]
    pub fn virtual_router_project_id_lt(
        mut self,
        virtual_router_project_id_lt: i64,
    ) -> Self {
        self.virtual_router_project_id_lt = Some(virtual_router_project_id_lt);
        self
    }

    /// Sets `virtual_router__project_id__lte`.
    #[must_use]
    pub fn virtual_router_project_id_lte(
        mut self,
        virtual_router_project_id_lte: i64,
    ) -> Self {
        self.virtual_router_project_id_lte = Some(virtual_router_project_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn virtual_router_project_id_range(
        mut self,
        virtual_router_project_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_project_id_range = Some(
            virtual_router_project_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `virtual_router__project__address_id`.
    #[must_use]
    pub fn virtual_router_project_address_id(
        mut self,
        virtual_router_project_address_id: i64,
    ) -> Self {
        self.virtual_router_project_address_id = Some(virtual_router_project_address_id);
        self
    }

    /// Sets `virtual_router__project__address_id__gt`.
    #[must_use]
    pub fn virtual_router_project_address_id_gt(
        mut self,
        virtual_router_project_address_id_gt: i64,
    ) -> Self {
        self.virtual_router_project_address_id_gt = Some(
            virtual_router_project_address_id_gt,
        );
        self
    }

    /// Sets `virtual_router__project__address_id__gte`.
    #[must_use]
    pub fn virtual_router_project_address_id_gte(
        mut self,
        virtual_router_project_address_id_gte: i64,
    ) -> Self {
        self.virtual_router_project_address_id_gte = Some(
            virtual_router_project_address_id_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn virtual_router_project_address_id_in(
        mut self,
        virtual_router_project_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_project_address_id_in = Some(
            virtual_router_project_address_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `virtual_router__project__address_id__isnull`.
    #[must_use]
    pub fn virtual_router_project_address_id_isnull(
        mut self,
        virtual_router_project_address_id_isnull: bool,
    ) -> Self {
        self.virtual_router_project_address_id_isnull = Some(
            virtual_router_project_address_id_isnull,
        );
        self
    }

    /// Sets `virtual_router__project__address_id__lt`.
    #[must_use]
    pub fn virtual_router_project_address_id_lt(
        mut self,
        virtual_router_project_address_id_lt: i64,
    ) -> Self {
        self.virtual_router_project_address_id_lt = Some(
            virtual_router_project_address_id_lt,
        );
        self
    }

    /// Sets `virtual_router__project__address_id__lte`.
    #[must_use]
    pub fn virtual_router_project_address_id_lte(
        mut self,
        virtual_router_project_address_id_lte: i64,
    ) -> Self {
        self.virtual_router_project_address_id_lte = Some(
            virtual_router_project_address_id_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn virtual_router_project_address_id_range(
        mut self,
        virtual_router_project_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_project_address_id_range = Some(
            virtual_router_project_address_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `virtual_router__project__region_id`.
    #[must_use]
    pub fn virtual_router_project_region_id(
        mut self,
        virtual_router_project_region_id: i64,
    ) -> Self {
        self.virtual_router_project_region_id = Some(virtual_router_project_region_id);
        self
    }

    /// Sets `virtual_router__project__region_id__gt`.
    #[must_use]
    pub fn virtual_router_project_region_id_gt(
        mut self,
        virtual_router_project_region_id_gt: i64,
    ) -> Self {
        self.virtual_router_project_region_id_gt = Some(
            virtual_router_project_region_id_gt,
        );
        self
    }

    /// Sets `virtual_router__project__region_id__gte`.
    #[must_use]
    pub fn virtual_router_project_region_id_gte(
        mut self,
        virtual_router_project_region_id_gte: i64,
    ) -> Self {
        self.virtual_router_project_region_id_gte = Some(
            virtual_router_project_region_id_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn virtual_router_project_region_id_in(
        mut self,
        virtual_router_project_region_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_project_region_id_in = Some(
            virtual_router_project_region_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `virtual_router__project__region_id__isnull`.
    #[must_use]
    pub fn virtual_router_project_region_id_isnull(
        mut self,
        virtual_router_project_region_id_isnull: bool,
    ) -> Self {
        self.virtual_router_project_region_id_isnull = Some(
            virtual_router_project_region_id_isnull,
        );
        self
    }

    /// Sets `virtual_router__project__region_id__lt`.
    #[must_use]
    pub fn virtual_router_project_region_id_lt(
        mut self,
        virtual_router_project_region_id_lt: i64,
    ) -> Self {
        self.virtual_router_project_region_id_lt = Some(
            virtual_router_project_region_id_lt,
        );
        self
    }

    /// Sets `virtual_router__project__region_id__lte`.
    #[must_use]
    pub fn virtual_router_project_region_id_lte(
        mut self,
        virtual_router_project_region_id_lte: i64,
    ) -> Self {
        self.virtual_router_project_region_id_lte = Some(
            virtual_router_project_region_id_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn virtual_router_project_region_id_range(
        mut self,
        virtual_router_project_region_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_project_region_id_range = Some(
            virtual_router_project_region_id_range.into_iter().collect(),
        );
        self
    }
}

/// Two subnets that a tunnel joins.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Route {
    /// The id.
    pub id: i64,
    /// A part of an allocation.
    pub local_subnet: Subnet,
    /// The range at the other end.
    pub remote_subnet: String,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Two subnets that a tunnel joins.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouteInput {
    /// The range at this end.
    pub local_subnet: String,
    /// The range at the other end.
    pub remote_subnet: String,
}

impl RouteInput {
    /// With everything that is required.
    pub fn new(
        local_subnet: impl Into<String>,
        remote_subnet: impl Into<String>,
    ) -> Self {
        Self {
            local_subnet: local_subnet.into(),
            remote_subnet: remote_subnet.into(),
        }
    }
}

/// A user of a VPN.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnClient {
    /// The id.
    pub id: i64,
    /// The user name.
    pub username: String,
    /// The password.
    pub password: runtime::Sensitive<String>,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A user of a VPN.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnClientInput {
    /// The user name.
    pub username: String,
    /// The password.
    pub password: runtime::Sensitive<String>,
}

impl VpnClientInput {
    /// With everything that is required.
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: runtime::Sensitive::new(password.into()),
        }
    }
}

/// What the other end is named by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnIkeGatewayType {
    /// `public_ip`
    PublicIp,
    /// `hostname`
    Hostname,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnIkeGatewayType { PublicIp = "public_ip", Hostname = "hostname" }
}

/// The version of IKE.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnIkeVersion {
    /// `v1-only`
    V1Only,
    /// `v2-only`
    V2Only,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnIkeVersion { V1Only = "v1-only", V2Only = "v2-only" }
}

/// When the tunnel is built.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnIpsecEstablishTime {
    /// `immediately`
    Immediately,
    /// `on-traffic`
    OnTraffic,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnIpsecEstablishTime { Immediately = "immediately", OnTraffic = "on-traffic" }
}

/// The kind of VPN.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnVpnType {
    /// `site_to_site`
    SiteToSite,
    /// `dynamic_secure_connect`
    DynamicSecureConnect,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnVpnType { SiteToSite = "site_to_site", DynamicSecureConnect =
    "dynamic_secure_connect" }
}

/// What the other end is named by; `public_ip` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnCreateIkeGatewayType {
    /// `public_ip`
    PublicIp,
    /// `hostname`
    Hostname,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnCreateIkeGatewayType { PublicIp = "public_ip", Hostname = "hostname" }
}

/// The version of IKE. Needed in some cases.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnCreateIkeVersion {
    /// `v1-only`
    V1Only,
    /// `v2-only`
    V2Only,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnCreateIkeVersion { V1Only = "v1-only", V2Only = "v2-only" }
}

/// When the tunnel is built. Needed in some cases.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnCreateIpsecEstablishTime {
    /// `immediately`
    Immediately,
    /// `on-traffic`
    OnTraffic,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnCreateIpsecEstablishTime { Immediately = "immediately", OnTraffic = "on-traffic" }
}

/// The kind of VPN.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnCreateVpnType {
    /// `site_to_site`
    SiteToSite,
    /// `dynamic_secure_connect`
    DynamicSecureConnect,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnCreateVpnType { SiteToSite = "site_to_site", DynamicSecureConnect =
    "dynamic_secure_connect" }
}

/// What the other end is named by. Needed in some cases.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnUpdateIkeGatewayType {
    /// `public_ip`
    PublicIp,
    /// `hostname`
    Hostname,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnUpdateIkeGatewayType { PublicIp = "public_ip", Hostname = "hostname" }
}

/// The version of IKE. Needed in some cases.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnUpdateIkeVersion {
    /// `v1-only`
    V1Only,
    /// `v2-only`
    V2Only,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnUpdateIkeVersion { V1Only = "v1-only", V2Only = "v2-only" }
}

/// When the tunnel is built. Needed in some cases.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnUpdateIpsecEstablishTime {
    /// `immediately`
    Immediately,
    /// `on-traffic`
    OnTraffic,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnUpdateIpsecEstablishTime { Immediately = "immediately", OnTraffic = "on-traffic" }
}

/// What the other end is named by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnPartialUpdateIkeGatewayType {
    /// `public_ip`
    PublicIp,
    /// `hostname`
    Hostname,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnPartialUpdateIkeGatewayType { PublicIp = "public_ip", Hostname = "hostname" }
}

/// The version of IKE.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnPartialUpdateIkeVersion {
    /// `v1-only`
    V1Only,
    /// `v2-only`
    V2Only,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnPartialUpdateIkeVersion { V1Only = "v1-only", V2Only = "v2-only" }
}

/// When the tunnel is built.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VpnPartialUpdateIpsecEstablishTime {
    /// `immediately`
    Immediately,
    /// `on-traffic`
    OnTraffic,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnPartialUpdateIpsecEstablishTime { Immediately = "immediately", OnTraffic =
    "on-traffic" }
}
