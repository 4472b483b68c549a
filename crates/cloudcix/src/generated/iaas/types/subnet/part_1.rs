// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// What a subnet is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetCreate {
    /// The id of the address.
    pub address_id: i64,
    /// The range in CIDR notation.
    pub address_range: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The VLAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vlan: Option<Option<i64>>,
    /// The VXLAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vxlan: Option<Option<i64>>,
    /// The id of the allocation.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub allocation_id: Option<Option<i64>>,
    /// The id of the parent. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
}

impl SubnetCreate {
    /// With everything that is required.
    pub fn new(address_id: i64, address_range: impl Into<String>) -> Self {
        Self {
            address_id: address_id,
            address_range: address_range.into(),
            name: None,
            vlan: None,
            vxlan: None,
            allocation_id: None,
            parent_id: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The VLAN.
    #[must_use]
    pub fn vlan(mut self, vlan: impl Into<Option<i64>>) -> Self {
        self.vlan = Some(vlan.into());
        self
    }

    /// The VXLAN.
    #[must_use]
    pub fn vxlan(mut self, vxlan: impl Into<Option<i64>>) -> Self {
        self.vxlan = Some(vxlan.into());
        self
    }

    /// The id of the allocation.
    #[must_use]
    pub fn allocation_id(mut self, allocation_id: impl Into<Option<i64>>) -> Self {
        self.allocation_id = Some(allocation_id.into());
        self
    }

    /// The id of the parent. Needed in some cases.
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }
}

/// What a subnet is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetUpdate {
    /// The id of the address.
    pub address_id: i64,
    /// The range in CIDR notation.
    pub address_range: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The VLAN. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlan: Option<i64>,
    /// The VXLAN. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vxlan: Option<i64>,
    /// The id of the parent. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
}

impl SubnetUpdate {
    /// With everything that is required.
    pub fn new(address_id: i64, address_range: impl Into<String>) -> Self {
        Self {
            address_id: address_id,
            address_range: address_range.into(),
            name: None,
            vlan: None,
            vxlan: None,
            parent_id: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The VLAN. Needed in some cases.
    #[must_use]
    pub fn vlan(mut self, vlan: i64) -> Self {
        self.vlan = Some(vlan);
        self
    }

    /// The VXLAN. Needed in some cases.
    #[must_use]
    pub fn vxlan(mut self, vxlan: i64) -> Self {
        self.vxlan = Some(vxlan);
        self
    }

    /// The id of the parent. Needed in some cases.
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }
}

/// The members of a subnet that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetPartialUpdate {
    /// The id of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub address_id: Option<Option<i64>>,
    /// The range in CIDR notation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_range: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The VLAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vlan: Option<Option<i64>>,
    /// The VXLAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vxlan: Option<Option<i64>>,
    /// The id of the parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
}

impl SubnetPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address_id: None,
            address_range: None,
            name: None,
            vlan: None,
            vxlan: None,
            parent_id: None,
        }
    }

    /// The id of the address.
    #[must_use]
    pub fn address_id(mut self, address_id: impl Into<Option<i64>>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// The range in CIDR notation.
    #[must_use]
    pub fn address_range(mut self, address_range: impl Into<String>) -> Self {
        self.address_range = Some(address_range.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The VLAN.
    #[must_use]
    pub fn vlan(mut self, vlan: impl Into<Option<i64>>) -> Self {
        self.vlan = Some(vlan.into());
        self
    }

    /// The VXLAN.
    #[must_use]
    pub fn vxlan(mut self, vxlan: impl Into<Option<i64>>) -> Self {
        self.vxlan = Some(vxlan.into());
        self
    }

    /// The id of the parent.
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }
}

/// A subnet in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetEnvelope {
    /// A part of an allocation.
    pub content: Subnet,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of subnets.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetList {
    /// The subnets of this page.
    pub content: Vec<Subnet>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `address_range` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SubnetOrder {
    /// `address_range`
    AddressRange,
    /// `-address_range`
    AddressRange2,
    /// `address_id`
    AddressId,
    /// `-address_id`
    AddressId2,
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `name`
    Name,
    /// `-name`
    Name2,
    /// `updated`
    Updated,
    /// `-updated`
    Updated2,
    /// `vlan`
    Vlan,
    /// `-vlan`
    Vlan2,
    /// `vxlan`
    Vxlan,
    /// `-vxlan`
    Vxlan2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SubnetOrder { AddressRange = "address_range", AddressRange2 = "-address_range",
    AddressId = "address_id", AddressId2 = "-address_id", Created = "created", Created2 =
    "-created", Name = "name", Name2 = "-name", Updated = "updated", Updated2 =
    "-updated", Vlan = "vlan", Vlan2 = "-vlan", Vxlan = "vxlan", Vxlan2 = "-vxlan" }
}

/// What subnets can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetFilter {
    /// `address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// `address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__gt")]
    pub address_id_gt: Option<i64>,
    /// `address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__gte")]
    pub address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__in")]
    pub address_id_in: Option<Vec<i64>>,
    /// `address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__isnull")]
    pub address_id_isnull: Option<bool>,
    /// `address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__lt")]
    pub address_id_lt: Option<i64>,
    /// `address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__lte")]
    pub address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__range")]
    pub address_id_range: Option<Vec<i64>>,
    /// `address_range`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_range: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_range__in")]
    pub address_range_in: Option<Vec<String>>,
    /// `address_range__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_range__icontains")]
    pub address_range_icontains: Option<String>,
    /// `address_range__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_range__iendswith")]
    pub address_range_iendswith: Option<String>,
    /// `address_range__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_range__iexact")]
    pub address_range_iexact: Option<String>,
    /// `address_range__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_range__istartswith")]
    pub address_range_istartswith: Option<String>,
    /// `allocation_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation_id__in")]
    pub allocation_id_in: Option<Vec<i64>>,
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
    /// `gateway`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// `gateway__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gateway__gt")]
    pub gateway_gt: Option<String>,
    /// `gateway__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gateway__gte")]
    pub gateway_gte: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gateway__in")]
    pub gateway_in: Option<Vec<String>>,
    /// `gateway__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gateway__isnull")]
    pub gateway_isnull: Option<bool>,
    /// `gateway__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gateway__lt")]
    pub gateway_lt: Option<String>,
    /// `gateway__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gateway__lte")]
    pub gateway_lte: Option<String>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gateway__range")]
    pub gateway_range: Option<Vec<String>>,
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
    /// `allocation__asn__member_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__member_id")]
    pub allocation_asn_member_id: Option<i64>,
    /// `allocation__asn__member_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__member_id__gt")]
    pub allocation_asn_member_id_gt: Option<i64>,
    /// `allocation__asn__member_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__member_id__gte")]
    pub allocation_asn_member_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__member_id__in")]
    pub allocation_asn_member_id_in: Option<Vec<i64>>,
    /// `allocation__asn__member_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__member_id__isnull")]
    pub allocation_asn_member_id_isnull: Option<bool>,
    /// `allocation__asn__member_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__member_id__lt")]
    pub allocation_asn_member_id_lt: Option<i64>,
    /// `allocation__asn__member_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__member_id__lte")]
    pub allocation_asn_member_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__member_id__range")]
    pub allocation_asn_member_id_range: Option<Vec<i64>>,
    /// `allocation__asn__number`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__number")]
    pub allocation_asn_number: Option<i64>,
    /// `allocation__asn__number__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__number__gt")]
    pub allocation_asn_number_gt: Option<i64>,
    /// `allocation__asn__number__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__number__gte")]
    pub allocation_asn_number_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__number__in")]
    pub allocation_asn_number_in: Option<Vec<i64>>,
    /// `allocation__asn__number__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__number__isnull")]
    pub allocation_asn_number_isnull: Option<bool>,
    /// `allocation__asn__number__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__number__lt")]
    pub allocation_asn_number_lt: Option<i64>,
    /// `allocation__asn__number__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__number__lte")]
    pub allocation_asn_number_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "allocation__asn__number__range")]
    pub allocation_asn_number_range: Option<Vec<i64>>,
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
    /// `parent_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "parent_id__in")]
    pub parent_id_in: Option<Vec<i64>>,
    /// `parent_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "parent_id__isnull")]
    pub parent_id_isnull: Option<bool>,
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
    /// `vlan`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlan: Option<i64>,
    /// `vlan__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vlan__gt")]
    pub vlan_gt: Option<i64>,
    /// `vlan__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vlan__gte")]
    pub vlan_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vlan__in")]
    pub vlan_in: Option<Vec<i64>>,
    /// `vlan__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vlan__isnull")]
    pub vlan_isnull: Option<bool>,
    /// `vlan__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vlan__lt")]
    pub vlan_lt: Option<i64>,
    /// `vlan__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vlan__lte")]
    pub vlan_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vlan__range")]
    pub vlan_range: Option<Vec<i64>>,
    /// `vxlan`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vxlan: Option<i64>,
    /// `vxlan__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vxlan__gt")]
    pub vxlan_gt: Option<i64>,
    /// `vxlan__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vxlan__gte")]
    pub vxlan_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vxlan__in")]
    pub vxlan_in: Option<Vec<i64>>,
    /// `vxlan__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vxlan__isnull")]
    pub vxlan_isnull: Option<bool>,
    /// `vxlan__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vxlan__lt")]
    pub vxlan_lt: Option<i64>,
    /// `vxlan__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vxlan__lte")]
    pub vxlan_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vxlan__range")]
    pub vxlan_range: Option<Vec<i64>>,
}
