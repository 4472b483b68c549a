// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A stretch of an allocation. What is free has an address range alone.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetSpace {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub id: Option<Option<i64>>,
    /// The id of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub address_id: Option<Option<i64>>,
    /// The range in CIDR notation.
    pub address_range: Option<String>,
    /// How many addresses in it are in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ips_in_use: Option<Option<i64>>,
    /// The id of the user who changed it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub modified_by: Option<Option<i64>>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub name: Option<Option<String>>,
    /// How many subnets are in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub subnets_in_use: Option<Option<i64>>,
    /// The id of the virtual router.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub virtual_router_id: Option<Option<i64>>,
    /// The VLAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vlan: Option<Option<i64>>,
    /// The VXLAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vxlan: Option<Option<i64>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of stretches of an allocation.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetSpaceList {
    /// The stretches of an allocation of this page.
    pub content: Vec<SubnetSpace>,
    /// What the server made of the parameters of a list. This one does not tell the order.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadataWithoutOrder,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `address_range` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SubnetSpaceOrder {
    /// `address_range`
    AddressRange,
    /// `-address_range`
    AddressRange2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SubnetSpaceOrder { AddressRange = "address_range", AddressRange2 = "-address_range" }
}

/// What stretches of an allocation can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubnetSpaceFilter {
    /// `space_type`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_type: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "space_type__in")]
    pub space_type_in: Option<Vec<String>>,
    /// `space_type__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "space_type__icontains")]
    pub space_type_icontains: Option<String>,
    /// `space_type__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "space_type__iendswith")]
    pub space_type_iendswith: Option<String>,
    /// `space_type__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "space_type__iexact")]
    pub space_type_iexact: Option<String>,
    /// `space_type__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "space_type__istartswith")]
    pub space_type_istartswith: Option<String>,
}

impl SubnetSpaceFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            space_type: None,
            space_type_in: None,
            space_type_icontains: None,
            space_type_iendswith: None,
            space_type_iexact: None,
            space_type_istartswith: None,
        }
    }

    /// Sets `space_type`.
    #[must_use]
    pub fn space_type(mut self, space_type: impl Into<String>) -> Self {
        self.space_type = Some(space_type.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn space_type_in(
        mut self,
        space_type_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.space_type_in = Some(space_type_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `space_type__icontains`.
    #[must_use]
    pub fn space_type_icontains(
        mut self,
        space_type_icontains: impl Into<String>,
    ) -> Self {
        self.space_type_icontains = Some(space_type_icontains.into());
        self
    }

    /// Sets `space_type__iendswith`.
    #[must_use]
    pub fn space_type_iendswith(
        mut self,
        space_type_iendswith: impl Into<String>,
    ) -> Self {
        self.space_type_iendswith = Some(space_type_iendswith.into());
        self
    }

    /// Sets `space_type__iexact`.
    #[must_use]
    pub fn space_type_iexact(mut self, space_type_iexact: impl Into<String>) -> Self {
        self.space_type_iexact = Some(space_type_iexact.into());
        self
    }

    /// Sets `space_type__istartswith`.
    #[must_use]
    pub fn space_type_istartswith(
        mut self,
        space_type_istartswith: impl Into<String>,
    ) -> Self {
        self.space_type_istartswith = Some(space_type_istartswith.into());
        self
    }
}

/// What the server made of the parameters of a list. This one does not tell the order.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMetadataWithoutOrder {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// What the server ignored. `SearchFilterWarning` and `ExcludeFilterWarning` mean that a filter was
    /// skipped and **the list holds everything**.
    pub warnings: Vec<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
