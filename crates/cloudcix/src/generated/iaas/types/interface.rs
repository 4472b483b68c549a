// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What an interface is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InterfaceCreate {
    /// What else is to be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// Whether it is in use; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The name of the host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// The IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ip_address: Option<Option<String>>,
    /// The MAC address.
    pub mac_address: String,
    /// The id of the server.
    pub server_id: i64,
}

impl InterfaceCreate {
    /// With everything that is required.
    pub fn new(mac_address: impl Into<String>, server_id: i64) -> Self {
        Self {
            mac_address: mac_address.into(),
            server_id: server_id,
            details: None,
            enabled: None,
            hostname: None,
            ip_address: None,
        }
    }

    /// What else is to be said.
    #[must_use]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Whether it is in use; `false` unless said.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The name of the host.
    #[must_use]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// The IP address.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<Option<String>>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }
}

/// What an interface is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InterfaceUpdate {
    /// What else is to be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The name of the host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// The IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ip_address: Option<Option<String>>,
    /// The MAC address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac_address: Option<String>,
}

impl InterfaceUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            details: None,
            enabled: None,
            hostname: None,
            ip_address: None,
            mac_address: None,
        }
    }

    /// What else is to be said.
    #[must_use]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Whether it is in use.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The name of the host.
    #[must_use]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// The IP address.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<Option<String>>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// The MAC address.
    #[must_use]
    pub fn mac_address(mut self, mac_address: impl Into<String>) -> Self {
        self.mac_address = Some(mac_address.into());
        self
    }
}

/// The members of an interface that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InterfacePartialUpdate {
    /// What else is to be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The name of the host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// The IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ip_address: Option<Option<String>>,
    /// The MAC address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac_address: Option<String>,
}

impl InterfacePartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            details: None,
            enabled: None,
            hostname: None,
            ip_address: None,
            mac_address: None,
        }
    }

    /// What else is to be said.
    #[must_use]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Whether it is in use.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The name of the host.
    #[must_use]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// The IP address.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<Option<String>>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// The MAC address.
    #[must_use]
    pub fn mac_address(mut self, mac_address: impl Into<String>) -> Self {
        self.mac_address = Some(mac_address.into());
        self
    }
}

/// An interface in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InterfaceEnvelope {
    /// A network interface of a server.
    pub content: Interface,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of interfaces.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InterfaceList {
    /// The interfaces of this page.
    pub content: Vec<Interface>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `created` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InterfaceOrder {
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `hostname`
    Hostname,
    /// `-hostname`
    Hostname2,
    /// `ip_address`
    IpAddress,
    /// `-ip_address`
    IpAddress2,
    /// `mac_address`
    MacAddress,
    /// `-mac_address`
    MacAddress2,
    /// `server_id`
    ServerId,
    /// `-server_id`
    ServerId2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    InterfaceOrder { Created = "created", Created2 = "-created", Hostname = "hostname",
    Hostname2 = "-hostname", IpAddress = "ip_address", IpAddress2 = "-ip_address",
    MacAddress = "mac_address", MacAddress2 = "-mac_address", ServerId = "server_id",
    ServerId2 = "-server_id" }
}

/// What interfaces can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InterfaceFilter {
    /// `details`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__in")]
    pub details_in: Option<Vec<String>>,
    /// `details__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__icontains")]
    pub details_icontains: Option<String>,
    /// `details__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__iendswith")]
    pub details_iendswith: Option<String>,
    /// `details__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__iexact")]
    pub details_iexact: Option<String>,
    /// `details__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__istartswith")]
    pub details_istartswith: Option<String>,
    /// `enabled`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `hostname`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hostname__in")]
    pub hostname_in: Option<Vec<String>>,
    /// `hostname__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hostname__icontains")]
    pub hostname_icontains: Option<String>,
    /// `hostname__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hostname__iendswith")]
    pub hostname_iendswith: Option<String>,
    /// `hostname__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hostname__iexact")]
    pub hostname_iexact: Option<String>,
    /// `hostname__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "hostname__istartswith")]
    pub hostname_istartswith: Option<String>,
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
    /// `ip_address`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ip_address__in")]
    pub ip_address_in: Option<Vec<String>>,
    /// `ip_address__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ip_address__icontains")]
    pub ip_address_icontains: Option<String>,
    /// `ip_address__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ip_address__iendswith")]
    pub ip_address_iendswith: Option<String>,
    /// `ip_address__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ip_address__iexact")]
    pub ip_address_iexact: Option<String>,
    /// `ip_address__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ip_address__istartswith")]
    pub ip_address_istartswith: Option<String>,
    /// `mac_address`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac_address: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "mac_address__in")]
    pub mac_address_in: Option<Vec<String>>,
    /// `mac_address__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "mac_address__icontains")]
    pub mac_address_icontains: Option<String>,
    /// `mac_address__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "mac_address__iendswith")]
    pub mac_address_iendswith: Option<String>,
    /// `mac_address__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "mac_address__iexact")]
    pub mac_address_iexact: Option<String>,
    /// `mac_address__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "mac_address__istartswith")]
    pub mac_address_istartswith: Option<String>,
    /// `server_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_id: Option<i64>,
    /// `server_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__gt")]
    pub server_id_gt: Option<i64>,
    /// `server_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__gte")]
    pub server_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__in")]
    pub server_id_in: Option<Vec<i64>>,
    /// `server_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__isnull")]
    pub server_id_isnull: Option<bool>,
    /// `server_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__lt")]
    pub server_id_lt: Option<i64>,
    /// `server_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__lte")]
    pub server_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__range")]
    pub server_id_range: Option<Vec<i64>>,
}

impl InterfaceFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            details: None,
            details_in: None,
            details_icontains: None,
            details_iendswith: None,
            details_iexact: None,
            details_istartswith: None,
            enabled: None,
            hostname: None,
            hostname_in: None,
            hostname_icontains: None,
            hostname_iendswith: None,
            hostname_iexact: None,
            hostname_istartswith: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            ip_address: None,
            ip_address_in: None,
            ip_address_icontains: None,
            ip_address_iendswith: None,
            ip_address_iexact: None,
            ip_address_istartswith: None,
            mac_address: None,
            mac_address_in: None,
            mac_address_icontains: None,
            mac_address_iendswith: None,
            mac_address_iexact: None,
            mac_address_istartswith: None,
            server_id: None,
            server_id_gt: None,
            server_id_gte: None,
            server_id_in: None,
            server_id_isnull: None,
            server_id_lt: None,
            server_id_lte: None,
            server_id_range: None,
        }
    }

    /// Sets `details`.
    #[must_use]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn details_in(
        mut self,
        details_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.details_in = Some(details_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `details__icontains`.
    #[must_use]
    pub fn details_icontains(mut self, details_icontains: impl Into<String>) -> Self {
        self.details_icontains = Some(details_icontains.into());
        self
    }

    /// Sets `details__iendswith`.
    #[must_use]
    pub fn details_iendswith(mut self, details_iendswith: impl Into<String>) -> Self {
        self.details_iendswith = Some(details_iendswith.into());
        self
    }

    /// Sets `details__iexact`.
    #[must_use]
    pub fn details_iexact(mut self, details_iexact: impl Into<String>) -> Self {
        self.details_iexact = Some(details_iexact.into());
        self
    }

    /// Sets `details__istartswith`.
    #[must_use]
    pub fn details_istartswith(
        mut self,
        details_istartswith: impl Into<String>,
    ) -> Self {
        self.details_istartswith = Some(details_istartswith.into());
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `hostname`.
    #[must_use]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn hostname_in(
        mut self,
        hostname_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostname_in = Some(hostname_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `hostname__icontains`.
    #[must_use]
    pub fn hostname_icontains(mut self, hostname_icontains: impl Into<String>) -> Self {
        self.hostname_icontains = Some(hostname_icontains.into());
        self
    }

    /// Sets `hostname__iendswith`.
    #[must_use]
    pub fn hostname_iendswith(mut self, hostname_iendswith: impl Into<String>) -> Self {
        self.hostname_iendswith = Some(hostname_iendswith.into());
        self
    }

    /// Sets `hostname__iexact`.
    #[must_use]
    pub fn hostname_iexact(mut self, hostname_iexact: impl Into<String>) -> Self {
        self.hostname_iexact = Some(hostname_iexact.into());
        self
    }

    /// Sets `hostname__istartswith`.
    #[must_use]
    pub fn hostname_istartswith(
        mut self,
        hostname_istartswith: impl Into<String>,
    ) -> Self {
        self.hostname_istartswith = Some(hostname_istartswith.into());
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

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn ip_address_in(
        mut self,
        ip_address_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_address_in = Some(ip_address_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ip_address__icontains`.
    #[must_use]
    pub fn ip_address_icontains(
        mut self,
        ip_address_icontains: impl Into<String>,
    ) -> Self {
        self.ip_address_icontains = Some(ip_address_icontains.into());
        self
    }

    /// Sets `ip_address__iendswith`.
    #[must_use]
    pub fn ip_address_iendswith(
        mut self,
        ip_address_iendswith: impl Into<String>,
    ) -> Self {
        self.ip_address_iendswith = Some(ip_address_iendswith.into());
        self
    }

    /// Sets `ip_address__iexact`.
    #[must_use]
    pub fn ip_address_iexact(mut self, ip_address_iexact: impl Into<String>) -> Self {
        self.ip_address_iexact = Some(ip_address_iexact.into());
        self
    }

    /// Sets `ip_address__istartswith`.
    #[must_use]
    pub fn ip_address_istartswith(
        mut self,
        ip_address_istartswith: impl Into<String>,
    ) -> Self {
        self.ip_address_istartswith = Some(ip_address_istartswith.into());
        self
    }

    /// Sets `mac_address`.
    #[must_use]
    pub fn mac_address(mut self, mac_address: impl Into<String>) -> Self {
        self.mac_address = Some(mac_address.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn mac_address_in(
        mut self,
        mac_address_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mac_address_in = Some(mac_address_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `mac_address__icontains`.
    #[must_use]
    pub fn mac_address_icontains(
        mut self,
        mac_address_icontains: impl Into<String>,
    ) -> Self {
        self.mac_address_icontains = Some(mac_address_icontains.into());
        self
    }

    /// Sets `mac_address__iendswith`.
    #[must_use]
    pub fn mac_address_iendswith(
        mut self,
        mac_address_iendswith: impl Into<String>,
    ) -> Self {
        self.mac_address_iendswith = Some(mac_address_iendswith.into());
        self
    }

    /// Sets `mac_address__iexact`.
    #[must_use]
    pub fn mac_address_iexact(mut self, mac_address_iexact: impl Into<String>) -> Self {
        self.mac_address_iexact = Some(mac_address_iexact.into());
        self
    }

    /// Sets `mac_address__istartswith`.
    #[must_use]
    pub fn mac_address_istartswith(
        mut self,
        mac_address_istartswith: impl Into<String>,
    ) -> Self {
        self.mac_address_istartswith = Some(mac_address_istartswith.into());
        self
    }

    /// Sets `server_id`.
    #[must_use]
    pub fn server_id(mut self, server_id: i64) -> Self {
        self.server_id = Some(server_id);
        self
    }

    /// Sets `server_id__gt`.
    #[must_use]
    pub fn server_id_gt(mut self, server_id_gt: i64) -> Self {
        self.server_id_gt = Some(server_id_gt);
        self
    }

    /// Sets `server_id__gte`.
    #[must_use]
    pub fn server_id_gte(mut self, server_id_gte: i64) -> Self {
        self.server_id_gte = Some(server_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn server_id_in(mut self, server_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.server_id_in = Some(server_id_in.into_iter().collect());
        self
    }

    /// Sets `server_id__isnull`.
    #[must_use]
    pub fn server_id_isnull(mut self, server_id_isnull: bool) -> Self {
        self.server_id_isnull = Some(server_id_isnull);
        self
    }

    /// Sets `server_id__lt`.
    #[must_use]
    pub fn server_id_lt(mut self, server_id_lt: i64) -> Self {
        self.server_id_lt = Some(server_id_lt);
        self
    }

    /// Sets `server_id__lte`.
    #[must_use]
    pub fn server_id_lte(mut self, server_id_lte: i64) -> Self {
        self.server_id_lte = Some(server_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn server_id_range(
        mut self,
        server_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.server_id_range = Some(server_id_range.into_iter().collect());
        self
    }
}
