// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What an IP address is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddressCreate {
    /// The IP address.
    pub address: String,
    /// A password to remember with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<runtime::Sensitive<String>>,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The id of the subnet.
    pub subnet_id: i64,
}

impl IpAddressCreate {
    /// With everything that is required.
    pub fn new(address: impl Into<String>, subnet_id: i64) -> Self {
        Self {
            address: address.into(),
            subnet_id: subnet_id,
            credentials: None,
            location: None,
            name: None,
        }
    }

    /// A password to remember with it.
    #[must_use]
    pub fn credentials(mut self, credentials: impl Into<String>) -> Self {
        self.credentials = Some(runtime::Sensitive::new(credentials.into()));
        self
    }

    /// Where it is.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// What an IP address is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddressUpdate {
    /// The IP address. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// A password to remember with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<runtime::Sensitive<String>>,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl IpAddressUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address: None,
            credentials: None,
            location: None,
            name: None,
        }
    }

    /// The IP address. Needed in some cases.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// A password to remember with it.
    #[must_use]
    pub fn credentials(mut self, credentials: impl Into<String>) -> Self {
        self.credentials = Some(runtime::Sensitive::new(credentials.into()));
        self
    }

    /// Where it is.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The members of an IP address that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddressPartialUpdate {
    /// The IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// A password to remember with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<runtime::Sensitive<String>>,
    /// Where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl IpAddressPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address: None,
            credentials: None,
            location: None,
            name: None,
        }
    }

    /// The IP address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// A password to remember with it.
    #[must_use]
    pub fn credentials(mut self, credentials: impl Into<String>) -> Self {
        self.credentials = Some(runtime::Sensitive::new(credentials.into()));
        self
    }

    /// Where it is.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// An IP address in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddressEnvelope {
    /// An IP address.
    pub content: IpAddress,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of IP addresses.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddressList {
    /// The IP addresses of this page.
    pub content: Vec<IpAddress>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `address` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IpAddressOrder {
    /// `address`
    Address,
    /// `-address`
    Address2,
    /// `name`
    Name,
    /// `-name`
    Name2,
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
    IpAddressOrder { Address = "address", Address2 = "-address", Name = "name", Name2 =
    "-name", Created = "created", Created2 = "-created", Updated = "updated", Updated2 =
    "-updated" }
}

/// What IP addresses can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddressFilter {
    /// `address`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__in")]
    pub address_in: Option<Vec<String>>,
    /// `address__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__icontains")]
    pub address_icontains: Option<String>,
    /// `address__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__iendswith")]
    pub address_iendswith: Option<String>,
    /// `address__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__iexact")]
    pub address_iexact: Option<String>,
    /// `address__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__istartswith")]
    pub address_istartswith: Option<String>,
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
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__in")]
    pub name_in: Option<Vec<String>>,
    /// `name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__icontains")]
    pub name_icontains: Option<String>,
    /// `name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iendswith")]
    pub name_iendswith: Option<String>,
    /// `name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iexact")]
    pub name_iexact: Option<String>,
    /// `name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__istartswith")]
    pub name_istartswith: Option<String>,
    /// `ping`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ping: Option<bool>,
    /// `public_ip_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_ip_id: Option<i64>,
    /// `public_ip_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "public_ip_id__gt")]
    pub public_ip_id_gt: Option<i64>,
    /// `public_ip_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "public_ip_id__gte")]
    pub public_ip_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "public_ip_id__in")]
    pub public_ip_id_in: Option<Vec<i64>>,
    /// `public_ip_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "public_ip_id__isnull")]
    pub public_ip_id_isnull: Option<bool>,
    /// `public_ip_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "public_ip_id__lt")]
    pub public_ip_id_lt: Option<i64>,
    /// `public_ip_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "public_ip_id__lte")]
    pub public_ip_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "public_ip_id__range")]
    pub public_ip_id_range: Option<Vec<i64>>,
    /// `scan`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scan: Option<bool>,
    /// `subnet_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet_id__in")]
    pub subnet_id_in: Option<Vec<i64>>,
    /// `subnet__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__address_id")]
    pub subnet_address_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__address_id__in")]
    pub subnet_address_id_in: Option<Vec<i64>>,
    /// `subnet__allocation__asn__member_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__member_id")]
    pub subnet_allocation_asn_member_id: Option<i64>,
    /// `subnet__allocation__asn__member_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__member_id__gt")]
    pub subnet_allocation_asn_member_id_gt: Option<i64>,
    /// `subnet__allocation__asn__member_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__member_id__gte")]
    pub subnet_allocation_asn_member_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__member_id__in")]
    pub subnet_allocation_asn_member_id_in: Option<Vec<i64>>,
    /// `subnet__allocation__asn__member_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__member_id__isnull")]
    pub subnet_allocation_asn_member_id_isnull: Option<bool>,
    /// `subnet__allocation__asn__member_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__member_id__lt")]
    pub subnet_allocation_asn_member_id_lt: Option<i64>,
    /// `subnet__allocation__asn__member_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__member_id__lte")]
    pub subnet_allocation_asn_member_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__member_id__range")]
    pub subnet_allocation_asn_member_id_range: Option<Vec<i64>>,
    /// `subnet__allocation__asn__number`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__number")]
    pub subnet_allocation_asn_number: Option<i64>,
    /// `subnet__allocation__asn__number__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__number__gt")]
    pub subnet_allocation_asn_number_gt: Option<i64>,
    /// `subnet__allocation__asn__number__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__number__gte")]
    pub subnet_allocation_asn_number_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__number__in")]
    pub subnet_allocation_asn_number_in: Option<Vec<i64>>,
    /// `subnet__allocation__asn__number__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__number__isnull")]
    pub subnet_allocation_asn_number_isnull: Option<bool>,
    /// `subnet__allocation__asn__number__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__number__lt")]
    pub subnet_allocation_asn_number_lt: Option<i64>,
    /// `subnet__allocation__asn__number__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__number__lte")]
    pub subnet_allocation_asn_number_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__allocation__asn__number__range")]
    pub subnet_allocation_asn_number_range: Option<Vec<i64>>,
    /// `subnet__virtual_router_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__virtual_router_id")]
    pub subnet_virtual_router_id: Option<i64>,
    /// `subnet__virtual_router_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__virtual_router_id__gt")]
    pub subnet_virtual_router_id_gt: Option<i64>,
    /// `subnet__virtual_router_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__virtual_router_id__gte")]
    pub subnet_virtual_router_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__virtual_router_id__in")]
    pub subnet_virtual_router_id_in: Option<Vec<i64>>,
    /// `subnet__virtual_router_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__virtual_router_id__isnull")]
    pub subnet_virtual_router_id_isnull: Option<bool>,
    /// `subnet__virtual_router_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__virtual_router_id__lt")]
    pub subnet_virtual_router_id_lt: Option<i64>,
    /// `subnet__virtual_router_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__virtual_router_id__lte")]
    pub subnet_virtual_router_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__virtual_router_id__range")]
    pub subnet_virtual_router_id_range: Option<Vec<i64>>,
    /// `subnet__vlan`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__vlan")]
    pub subnet_vlan: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subnet__vlan__in")]
    pub subnet_vlan_in: Option<Vec<i64>>,
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
    /// `vm_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_id: Option<i64>,
    /// `vm_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__gt")]
    pub vm_id_gt: Option<i64>,
    /// `vm_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__gte")]
    pub vm_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__in")]
    pub vm_id_in: Option<Vec<i64>>,
    /// `vm_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__isnull")]
    pub vm_id_isnull: Option<bool>,
    /// `vm_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__lt")]
    pub vm_id_lt: Option<i64>,
    /// `vm_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__lte")]
    pub vm_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__range")]
    pub vm_id_range: Option<Vec<i64>>,
}

impl IpAddressFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address: None,
            address_in: None,
            address_icontains: None,
            address_iendswith: None,
            address_iexact: None,
            address_istartswith: None,
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
            name: None,
            name_in: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_istartswith: None,
            ping: None,
            public_ip_id: None,
            public_ip_id_gt: None,
            public_ip_id_gte: None,
            public_ip_id_in: None,
            public_ip_id_isnull: None,
            public_ip_id_lt: None,
            public_ip_id_lte: None,
            public_ip_id_range: None,
            scan: None,
            subnet_id: None,
            subnet_id_in: None,
            subnet_address_id: None,
            subnet_address_id_in: None,
            subnet_allocation_asn_member_id: None,
            subnet_allocation_asn_member_id_gt: None,
            subnet_allocation_asn_member_id_gte: None,
            subnet_allocation_asn_member_id_in: None,
            subnet_allocation_asn_member_id_isnull: None,
            subnet_allocation_asn_member_id_lt: None,
            subnet_allocation_asn_member_id_lte: None,
            subnet_allocation_asn_member_id_range: None,
            subnet_allocation_asn_number: None,
            subnet_allocation_asn_number_gt: None,
            subnet_allocation_asn_number_gte: None,
            subnet_allocation_asn_number_in: None,
            subnet_allocation_asn_number_isnull: None,
            subnet_allocation_asn_number_lt: None,
            subnet_allocation_asn_number_lte: None,
            subnet_allocation_asn_number_range: None,
            subnet_virtual_router_id: None,
            subnet_virtual_router_id_gt: None,
            subnet_virtual_router_id_gte: None,
            subnet_virtual_router_id_in: None,
            subnet_virtual_router_id_isnull: None,
            subnet_virtual_router_id_lt: None,
            subnet_virtual_router_id_lte: None,
            subnet_virtual_router_id_range: None,
            subnet_vlan: None,
            subnet_vlan_in: None,
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
            vm_id: None,
            vm_id_gt: None,
            vm_id_gte: None,
            vm_id_in: None,
            vm_id_isnull: None,
            vm_id_lt: None,
            vm_id_lte: None,
            vm_id_range: None,
        }
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address_in(
        mut self,
        address_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address_in = Some(address_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `address__icontains`.
    #[must_use]
    pub fn address_icontains(mut self, address_icontains: impl Into<String>) -> Self {
        self.address_icontains = Some(address_icontains.into());
        self
    }

    /// Sets `address__iendswith`.
    #[must_use]
    pub fn address_iendswith(mut self, address_iendswith: impl Into<String>) -> Self {
        self.address_iendswith = Some(address_iendswith.into());
        self
    }

    /// Sets `address__iexact`.
    #[must_use]
    pub fn address_iexact(mut self, address_iexact: impl Into<String>) -> Self {
        self.address_iexact = Some(address_iexact.into());
        self
    }

    /// Sets `address__istartswith`.
    #[must_use]
    pub fn address_istartswith(
        mut self,
        address_istartswith: impl Into<String>,
    ) -> Self {
        self.address_istartswith = Some(address_istartswith.into());
        self
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn name_in(
        mut self,
        name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_in = Some(name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name__icontains`.
    #[must_use]
    pub fn name_icontains(mut self, name_icontains: impl Into<String>) -> Self {
        self.name_icontains = Some(name_icontains.into());
        self
    }

    /// Sets `name__iendswith`.
    #[must_use]
    pub fn name_iendswith(mut self, name_iendswith: impl Into<String>) -> Self {
        self.name_iendswith = Some(name_iendswith.into());
        self
    }

    /// Sets `name__iexact`.
    #[must_use]
    pub fn name_iexact(mut self, name_iexact: impl Into<String>) -> Self {
        self.name_iexact = Some(name_iexact.into());
        self
    }

    /// Sets `name__istartswith`.
    #[must_use]
    pub fn name_istartswith(mut self, name_istartswith: impl Into<String>) -> Self {
        self.name_istartswith = Some(name_istartswith.into());
        self
    }

    /// Sets `ping`.
    #[must_use]
    pub fn ping(mut self, ping: bool) -> Self {
        self.ping = Some(ping);
        self
    }

    /// Sets `public_ip_id`.
    #[must_use]
    pub fn public_ip_id(mut self, public_ip_id: i64) -> Self {
        self.public_ip_id = Some(public_ip_id);
        self
    }

    /// Sets `public_ip_id__gt`.
    #[must_use]
    pub fn public_ip_id_gt(mut self, public_ip_id_gt: i64) -> Self {
        self.public_ip_id_gt = Some(public_ip_id_gt);
        self
    }

    /// Sets `public_ip_id__gte`.
    #[must_use]
    pub fn public_ip_id_gte(mut self, public_ip_id_gte: i64) -> Self {
        self.public_ip_id_gte = Some(public_ip_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn public_ip_id_in(
        mut self,
        public_ip_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.public_ip_id_in = Some(public_ip_id_in.into_iter().collect());
        self
    }

    /// Sets `public_ip_id__isnull`.
    #[must_use]
    pub fn public_ip_id_isnull(mut self, public_ip_id_isnull: bool) -> Self {
        self.public_ip_id_isnull = Some(public_ip_id_isnull);
        self
    }

    /// Sets `public_ip_id__lt`.
    #[must_use]
    pub fn public_ip_id_lt(mut self, public_ip_id_lt: i64) -> Self {
        self.public_ip_id_lt = Some(public_ip_id_lt);
        self
    }

    /// Sets `public_ip_id__lte`.
    #[must_use]
    pub fn public_ip_id_lte(mut self, public_ip_id_lte: i64) -> Self {
        self.public_ip_id_lte = Some(public_ip_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn public_ip_id_range(
        mut self,
        public_ip_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.public_ip_id_range = Some(public_ip_id_range.into_iter().collect());
        self
    }

    /// Sets `scan`.
    #[must_use]
    pub fn scan(mut self, scan: bool) -> Self {
        self.scan = Some(scan);
        self
    }

    /// Sets `subnet_id`.
    #[must_use]
    pub fn subnet_id(mut self, subnet_id: i64) -> Self {
        self.subnet_id = Some(subnet_id);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn subnet_id_in(mut self, subnet_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.subnet_id_in = Some(subnet_id_in.into_iter().collect());
        self
    }

    /// Sets `subnet__address_id`.
    #[must_use]
    pub fn subnet_address_id(mut self, subnet_address_id: i64) -> Self {
        self.subnet_address_id = Some(subnet_address_id);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn subnet_address_id_in(
        mut self,
        subnet_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subnet_address_id_in = Some(subnet_address_id_in.into_iter().collect());
        self
    }

    /// Sets `subnet__allocation__asn__member_id`.
    #[must_use]
    pub fn subnet_allocation_asn_member_id(
        mut self,
        subnet_allocation_asn_member_id: i64,
    ) -> Self {
        self.subnet_allocation_asn_member_id = Some(subnet_allocation_asn_member_id);
        self
    }

    /// Sets `subnet__allocation__asn__member_id__gt`.
    #[must_use]
    pub fn subnet_allocation_asn_member_id_gt(
        mut self,
        subnet_allocation_asn_member_id_gt: i64,
    ) -> Self {
        self.subnet_allocation_asn_member_id_gt = Some(
            subnet_allocation_asn_member_id_gt,
        );
        self
    }

    /// Sets `subnet__allocation__asn__member_id__gte`.
    #[must_use]
    pub fn subnet_allocation_asn_member_id_gte(
        mut self,
        subnet_allocation_asn_member_id_gte: i64,
    ) -> Self {
        self.subnet_allocation_asn_member_id_gte = Some(
            subnet_allocation_asn_member_id_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn subnet_allocation_asn_member_id_in(
        mut self,
        subnet_allocation_asn_member_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subnet_allocation_asn_member_id_in = Some(
            subnet_allocation_asn_member_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `subnet__allocation__asn__member_id__isnull`.
    #[must_use]
    pub fn subnet_allocation_asn_member_id_isnull(
        mut self,
        subnet_allocation_asn_member_id_isnull: bool,
    ) -> Self {
        self.subnet_allocation_asn_member_id_isnull = Some(
            subnet_allocation_asn_member_id_isnull,
        );
        self
    }

    /// Sets `subnet__allocation__asn__member_id__lt`.
    #[must_use]
    pub fn subnet_allocation_asn_member_id_lt(
        mut self,
        subnet_allocation_asn_member_id_lt: i64,
    ) -> Self {
        self.subnet_allocation_asn_member_id_lt = Some(
            subnet_allocation_asn_member_id_lt,
        );
        self
    }

    /// Sets `subnet__allocation__asn__member_id__lte`.
    #[must_use]
    pub fn subnet_allocation_asn_member_id_lte(
        mut self,
        subnet_allocation_asn_member_id_lte: i64,
    ) -> Self {
        self.subnet_allocation_asn_member_id_lte = Some(
            subnet_allocation_asn_member_id_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn subnet_allocation_asn_member_id_range(
        mut self,
        subnet_allocation_asn_member_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subnet_allocation_asn_member_id_range = Some(
            subnet_allocation_asn_member_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `subnet__allocation__asn__number`.
    #[must_use]
    pub fn subnet_allocation_asn_number(
        mut self,
        subnet_allocation_asn_number: i64,
    ) -> Self {
        self.subnet_allocation_asn_number = Some(subnet_allocation_asn_number);
        self
    }

    /// Sets `subnet__allocation__asn__number__gt`.
    #[must_use]
    pub fn subnet_allocation_asn_number_gt(
        mut self,
        subnet_allocation_asn_number_gt: i64,
    ) -> Self {
        self.subnet_allocation_asn_number_gt = Some(subnet_allocation_asn_number_gt);
        self
    }

    /// Sets `subnet__allocation__asn__number__gte`.
    #[must_use]
    pub fn subnet_allocation_asn_number_gte(
        mut self,
        subnet_allocation_asn_number_gte: i64,
    ) -> Self {
        self.subnet_allocation_asn_number_gte = Some(subnet_allocation_asn_number_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn subnet_allocation_asn_number_in(
        mut self,
        subnet_allocation_asn_number_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subnet_allocation_asn_number_in = Some(
            subnet_allocation_asn_number_in.into_iter().collect(),
        );
        self
    }

    /// Sets `subnet__allocation__asn__number__isnull`.
    #[must_use]
    pub fn subnet_allocation_asn_number_isnull(
        mut self,
        subnet_allocation_asn_number_isnull: bool,
    ) -> Self {
        self.subnet_allocation_asn_number_isnull = Some(
            subnet_allocation_asn_number_isnull,
        );
        self
    }

    /// Sets `subnet__allocation__asn__number__lt`.
    #[must_use]
    pub fn subnet_allocation_asn_number_lt(
        mut self,
        subnet_allocation_asn_number_lt: i64,
    ) -> Self {
        self.subnet_allocation_asn_number_lt = Some(subnet_allocation_asn_number_lt);
        self
    }

    /// Sets `subnet__allocation__asn__number__lte`.
    #[must_use]
    pub fn subnet_allocation_asn_number_lte(
        mut self,
        subnet_allocation_asn_number_lte: i64,
    ) -> Self {
        self.subnet_allocation_asn_number_lte = Some(subnet_allocation_asn_number_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn subnet_allocation_asn_number_range(
        mut self,
        subnet_allocation_asn_number_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subnet_allocation_asn_number_range = Some(
            subnet_allocation_asn_number_range.into_iter().collect(),
        );
        self
    }

    /// Sets `subnet__virtual_router_id`.
    #[must_use]
    pub fn subnet_virtual_router_id(mut self, subnet_virtual_router_id: i64) -> Self {
        self.subnet_virtual_router_id = Some(subnet_virtual_router_id);
        self
    }

    /// Sets `subnet__virtual_router_id__gt`.
    #[must_use]
    pub fn subnet_virtual_router_id_gt(
        mut self,
        subnet_virtual_router_id_gt: i64,
    ) -> Self {
        self.subnet_virtual_router_id_gt = Some(subnet_virtual_router_id_gt);
        self
    }

    /// Sets `subnet__virtual_router_id__gte`.
    #[must_use]
    pub fn subnet_virtual_router_id_gte(
        mut self,
        subnet_virtual_router_id_gte: i64,
    ) -> Self {
        self.subnet_virtual_router_id_gte = Some(subnet_virtual_router_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn subnet_virtual_router_id_in(
        mut self,
        subnet_virtual_router_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subnet_virtual_router_id_in = Some(
            subnet_virtual_router_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `subnet__virtual_router_id__isnull`.
    #[must_use]
    pub fn subnet_virtual_router_id_isnull(
        mut self,
        subnet_virtual_router_id_isnull: bool,
    ) -> Self {
        self.subnet_virtual_router_id_isnull = Some(subnet_virtual_router_id_isnull);
        self
    }

    /// Sets `subnet__virtual_router_id__lt`.
    #[must_use]
    pub fn subnet_virtual_router_id_lt(
        mut self,
        subnet_virtual_router_id_lt: i64,
    ) -> Self {
        self.subnet_virtual_router_id_lt = Some(subnet_virtual_router_id_lt);
        self
    }

    /// Sets `subnet__virtual_router_id__lte`.
    #[must_use]
    pub fn subnet_virtual_router_id_lte(
        mut self,
        subnet_virtual_router_id_lte: i64,
    ) -> Self {
        self.subnet_virtual_router_id_lte = Some(subnet_virtual_router_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn subnet_virtual_router_id_range(
        mut self,
        subnet_virtual_router_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subnet_virtual_router_id_range = Some(
            subnet_virtual_router_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `subnet__vlan`.
    #[must_use]
    pub fn subnet_vlan(mut self, subnet_vlan: i64) -> Self {
        self.subnet_vlan = Some(subnet_vlan);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn subnet_vlan_in(
        mut self,
        subnet_vlan_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subnet_vlan_in = Some(subnet_vlan_in.into_iter().collect());
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

    /// Sets `vm_id`.
    #[must_use]
    pub fn vm_id(mut self, vm_id: i64) -> Self {
        self.vm_id = Some(vm_id);
        self
    }

    /// Sets `vm_id__gt`.
    #[must_use]
    pub fn vm_id_gt(mut self, vm_id_gt: i64) -> Self {
        self.vm_id_gt = Some(vm_id_gt);
        self
    }

    /// Sets `vm_id__gte`.
    #[must_use]
    pub fn vm_id_gte(mut self, vm_id_gte: i64) -> Self {
        self.vm_id_gte = Some(vm_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn vm_id_in(mut self, vm_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.vm_id_in = Some(vm_id_in.into_iter().collect());
        self
    }

    /// Sets `vm_id__isnull`.
    #[must_use]
    pub fn vm_id_isnull(mut self, vm_id_isnull: bool) -> Self {
        self.vm_id_isnull = Some(vm_id_isnull);
        self
    }

    /// Sets `vm_id__lt`.
    #[must_use]
    pub fn vm_id_lt(mut self, vm_id_lt: i64) -> Self {
        self.vm_id_lt = Some(vm_id_lt);
        self
    }

    /// Sets `vm_id__lte`.
    #[must_use]
    pub fn vm_id_lte(mut self, vm_id_lte: i64) -> Self {
        self.vm_id_lte = Some(vm_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn vm_id_range(mut self, vm_id_range: impl IntoIterator<Item = i64>) -> Self {
        self.vm_id_range = Some(vm_id_range.into_iter().collect());
        self
    }
}
