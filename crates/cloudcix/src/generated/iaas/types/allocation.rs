// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What an allocation is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationCreate {
    /// The id of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub address_id: Option<Option<i64>>,
    /// The range in CIDR notation.
    pub address_range: String,
    /// The name.
    pub name: String,
    /// The id of the autonomous system.
    pub asn_id: i64,
}

impl AllocationCreate {
    /// With everything that is required.
    pub fn new(
        address_range: impl Into<String>,
        name: impl Into<String>,
        asn_id: i64,
    ) -> Self {
        Self {
            address_range: address_range.into(),
            name: name.into(),
            asn_id: asn_id,
            address_id: None,
        }
    }

    /// The id of the address.
    #[must_use]
    pub fn address_id(mut self, address_id: impl Into<Option<i64>>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }
}

/// What an allocation is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationUpdate {
    /// The id of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub address_id: Option<Option<i64>>,
    /// The range in CIDR notation.
    pub address_range: String,
    /// The name.
    pub name: String,
    /// The id of the autonomous system.
    pub asn_id: i64,
}

impl AllocationUpdate {
    /// With everything that is required.
    pub fn new(
        address_range: impl Into<String>,
        name: impl Into<String>,
        asn_id: i64,
    ) -> Self {
        Self {
            address_range: address_range.into(),
            name: name.into(),
            asn_id: asn_id,
            address_id: None,
        }
    }

    /// The id of the address.
    #[must_use]
    pub fn address_id(mut self, address_id: impl Into<Option<i64>>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }
}

/// The members of an allocation that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationPartialUpdate {
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
    /// The id of the autonomous system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asn_id: Option<i64>,
}

impl AllocationPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address_id: None,
            address_range: None,
            name: None,
            asn_id: None,
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

    /// The id of the autonomous system.
    #[must_use]
    pub fn asn_id(mut self, asn_id: i64) -> Self {
        self.asn_id = Some(asn_id);
        self
    }
}

/// An allocation in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationEnvelope {
    /// A block of addresses.
    pub content: Allocation,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of allocations.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationList {
    /// The allocations of this page.
    pub content: Vec<Allocation>,
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
pub enum AllocationOrder {
    /// `address_range`
    AddressRange,
    /// `-address_range`
    AddressRange2,
    /// `asn__number`
    AsnNumber,
    /// `-asn__number`
    AsnNumber2,
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
    AllocationOrder { AddressRange = "address_range", AddressRange2 = "-address_range",
    AsnNumber = "asn__number", AsnNumber2 = "-asn__number", Name = "name", Name2 =
    "-name", Created = "created", Created2 = "-created", Updated = "updated", Updated2 =
    "-updated" }
}

/// What allocations can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationFilter {
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
    /// `asn_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asn_id: Option<i64>,
    /// `asn_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn_id__gt")]
    pub asn_id_gt: Option<i64>,
    /// `asn_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn_id__gte")]
    pub asn_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn_id__in")]
    pub asn_id_in: Option<Vec<i64>>,
    /// `asn_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn_id__isnull")]
    pub asn_id_isnull: Option<bool>,
    /// `asn_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn_id__lt")]
    pub asn_id_lt: Option<i64>,
    /// `asn_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn_id__lte")]
    pub asn_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn_id__range")]
    pub asn_id_range: Option<Vec<i64>>,
    /// `asn__number`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn__number")]
    pub asn_number: Option<i64>,
    /// `asn__number__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn__number__gt")]
    pub asn_number_gt: Option<i64>,
    /// `asn__number__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn__number__gte")]
    pub asn_number_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn__number__in")]
    pub asn_number_in: Option<Vec<i64>>,
    /// `asn__number__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn__number__isnull")]
    pub asn_number_isnull: Option<bool>,
    /// `asn__number__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn__number__lt")]
    pub asn_number_lt: Option<i64>,
    /// `asn__number__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn__number__lte")]
    pub asn_number_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asn__number__range")]
    pub asn_number_range: Option<Vec<i64>>,
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
}

impl AllocationFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address_id: None,
            address_id_gt: None,
            address_id_gte: None,
            address_id_in: None,
            address_id_isnull: None,
            address_id_lt: None,
            address_id_lte: None,
            address_id_range: None,
            address_range: None,
            address_range_in: None,
            address_range_icontains: None,
            address_range_iendswith: None,
            address_range_iexact: None,
            address_range_istartswith: None,
            asn_id: None,
            asn_id_gt: None,
            asn_id_gte: None,
            asn_id_in: None,
            asn_id_isnull: None,
            asn_id_lt: None,
            asn_id_lte: None,
            asn_id_range: None,
            asn_number: None,
            asn_number_gt: None,
            asn_number_gte: None,
            asn_number_in: None,
            asn_number_isnull: None,
            asn_number_lt: None,
            asn_number_lte: None,
            asn_number_range: None,
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
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
        }
    }

    /// Sets `address_id`.
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// Sets `address_id__gt`.
    #[must_use]
    pub fn address_id_gt(mut self, address_id_gt: i64) -> Self {
        self.address_id_gt = Some(address_id_gt);
        self
    }

    /// Sets `address_id__gte`.
    #[must_use]
    pub fn address_id_gte(mut self, address_id_gte: i64) -> Self {
        self.address_id_gte = Some(address_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn address_id_in(
        mut self,
        address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_id_in = Some(address_id_in.into_iter().collect());
        self
    }

    /// Sets `address_id__isnull`.
    #[must_use]
    pub fn address_id_isnull(mut self, address_id_isnull: bool) -> Self {
        self.address_id_isnull = Some(address_id_isnull);
        self
    }

    /// Sets `address_id__lt`.
    #[must_use]
    pub fn address_id_lt(mut self, address_id_lt: i64) -> Self {
        self.address_id_lt = Some(address_id_lt);
        self
    }

    /// Sets `address_id__lte`.
    #[must_use]
    pub fn address_id_lte(mut self, address_id_lte: i64) -> Self {
        self.address_id_lte = Some(address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn address_id_range(
        mut self,
        address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_id_range = Some(address_id_range.into_iter().collect());
        self
    }

    /// Sets `address_range`.
    #[must_use]
    pub fn address_range(mut self, address_range: impl Into<String>) -> Self {
        self.address_range = Some(address_range.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address_range_in(
        mut self,
        address_range_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address_range_in = Some(
            address_range_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `address_range__icontains`.
    #[must_use]
    pub fn address_range_icontains(
        mut self,
        address_range_icontains: impl Into<String>,
    ) -> Self {
        self.address_range_icontains = Some(address_range_icontains.into());
        self
    }

    /// Sets `address_range__iendswith`.
    #[must_use]
    pub fn address_range_iendswith(
        mut self,
        address_range_iendswith: impl Into<String>,
    ) -> Self {
        self.address_range_iendswith = Some(address_range_iendswith.into());
        self
    }

    /// Sets `address_range__iexact`.
    #[must_use]
    pub fn address_range_iexact(
        mut self,
        address_range_iexact: impl Into<String>,
    ) -> Self {
        self.address_range_iexact = Some(address_range_iexact.into());
        self
    }

    /// Sets `address_range__istartswith`.
    #[must_use]
    pub fn address_range_istartswith(
        mut self,
        address_range_istartswith: impl Into<String>,
    ) -> Self {
        self.address_range_istartswith = Some(address_range_istartswith.into());
        self
    }

    /// Sets `asn_id`.
    #[must_use]
    pub fn asn_id(mut self, asn_id: i64) -> Self {
        self.asn_id = Some(asn_id);
        self
    }

    /// Sets `asn_id__gt`.
    #[must_use]
    pub fn asn_id_gt(mut self, asn_id_gt: i64) -> Self {
        self.asn_id_gt = Some(asn_id_gt);
        self
    }

    /// Sets `asn_id__gte`.
    #[must_use]
    pub fn asn_id_gte(mut self, asn_id_gte: i64) -> Self {
        self.asn_id_gte = Some(asn_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn asn_id_in(mut self, asn_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.asn_id_in = Some(asn_id_in.into_iter().collect());
        self
    }

    /// Sets `asn_id__isnull`.
    #[must_use]
    pub fn asn_id_isnull(mut self, asn_id_isnull: bool) -> Self {
        self.asn_id_isnull = Some(asn_id_isnull);
        self
    }

    /// Sets `asn_id__lt`.
    #[must_use]
    pub fn asn_id_lt(mut self, asn_id_lt: i64) -> Self {
        self.asn_id_lt = Some(asn_id_lt);
        self
    }

    /// Sets `asn_id__lte`.
    #[must_use]
    pub fn asn_id_lte(mut self, asn_id_lte: i64) -> Self {
        self.asn_id_lte = Some(asn_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn asn_id_range(mut self, asn_id_range: impl IntoIterator<Item = i64>) -> Self {
        self.asn_id_range = Some(asn_id_range.into_iter().collect());
        self
    }

    /// Sets `asn__number`.
    #[must_use]
    pub fn asn_number(mut self, asn_number: i64) -> Self {
        self.asn_number = Some(asn_number);
        self
    }

    /// Sets `asn__number__gt`.
    #[must_use]
    pub fn asn_number_gt(mut self, asn_number_gt: i64) -> Self {
        self.asn_number_gt = Some(asn_number_gt);
        self
    }

    /// Sets `asn__number__gte`.
    #[must_use]
    pub fn asn_number_gte(mut self, asn_number_gte: i64) -> Self {
        self.asn_number_gte = Some(asn_number_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn asn_number_in(
        mut self,
        asn_number_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.asn_number_in = Some(asn_number_in.into_iter().collect());
        self
    }

    /// Sets `asn__number__isnull`.
    #[must_use]
    pub fn asn_number_isnull(mut self, asn_number_isnull: bool) -> Self {
        self.asn_number_isnull = Some(asn_number_isnull);
        self
    }

    /// Sets `asn__number__lt`.
    #[must_use]
    pub fn asn_number_lt(mut self, asn_number_lt: i64) -> Self {
        self.asn_number_lt = Some(asn_number_lt);
        self
    }

    /// Sets `asn__number__lte`.
    #[must_use]
    pub fn asn_number_lte(mut self, asn_number_lte: i64) -> Self {
        self.asn_number_lte = Some(asn_number_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn asn_number_range(
        mut self,
        asn_number_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.asn_number_range = Some(asn_number_range.into_iter().collect());
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
}
