// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What a storage type is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageTypeUpdate {
    /// The ids of the regions that offer it.
    pub regions: Vec<i64>,
}

impl StorageTypeUpdate {
    /// With everything that is required.
    pub fn new(regions: impl IntoIterator<Item = i64>) -> Self {
        Self {
            regions: regions.into_iter().collect(),
        }
    }
}

/// The members of a storage type that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageTypePartialUpdate {
    /// The ids of the regions that offer it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub regions: Option<Option<Vec<i64>>>,
}

impl StorageTypePartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self { regions: None }
    }

    /// The ids of the regions that offer it.
    #[must_use]
    pub fn regions(mut self, regions: impl Into<Option<Vec<i64>>>) -> Self {
        self.regions = Some(regions.into());
        self
    }
}

/// A storage type in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageTypeEnvelope {
    /// A kind of storage.
    pub content: StorageType,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of storage types.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageTypeList {
    /// The storage types of this page.
    pub content: Vec<StorageType>,
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
pub enum StorageTypeOrder {
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    StorageTypeOrder { Id = "id", Id2 = "-id" }
}

/// What storage types can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageTypeFilter {
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
    /// `regions__region`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "regions__region")]
    pub regions_region: Option<i64>,
    /// `regions__region__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "regions__region__gt")]
    pub regions_region_gt: Option<i64>,
    /// `regions__region__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "regions__region__gte")]
    pub regions_region_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "regions__region__in")]
    pub regions_region_in: Option<Vec<i64>>,
    /// `regions__region__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "regions__region__isnull")]
    pub regions_region_isnull: Option<bool>,
    /// `regions__region__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "regions__region__lt")]
    pub regions_region_lt: Option<i64>,
    /// `regions__region__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "regions__region__lte")]
    pub regions_region_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "regions__region__range")]
    pub regions_region_range: Option<Vec<i64>>,
}

impl StorageTypeFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
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
            regions_region: None,
            regions_region_gt: None,
            regions_region_gte: None,
            regions_region_in: None,
            regions_region_isnull: None,
            regions_region_lt: None,
            regions_region_lte: None,
            regions_region_range: None,
        }
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

    /// Sets `regions__region`.
    #[must_use]
    pub fn regions_region(mut self, regions_region: i64) -> Self {
        self.regions_region = Some(regions_region);
        self
    }

    /// Sets `regions__region__gt`.
    #[must_use]
    pub fn regions_region_gt(mut self, regions_region_gt: i64) -> Self {
        self.regions_region_gt = Some(regions_region_gt);
        self
    }

    /// Sets `regions__region__gte`.
    #[must_use]
    pub fn regions_region_gte(mut self, regions_region_gte: i64) -> Self {
        self.regions_region_gte = Some(regions_region_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn regions_region_in(
        mut self,
        regions_region_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.regions_region_in = Some(regions_region_in.into_iter().collect());
        self
    }

    /// Sets `regions__region__isnull`.
    #[must_use]
    pub fn regions_region_isnull(mut self, regions_region_isnull: bool) -> Self {
        self.regions_region_isnull = Some(regions_region_isnull);
        self
    }

    /// Sets `regions__region__lt`.
    #[must_use]
    pub fn regions_region_lt(mut self, regions_region_lt: i64) -> Self {
        self.regions_region_lt = Some(regions_region_lt);
        self
    }

    /// Sets `regions__region__lte`.
    #[must_use]
    pub fn regions_region_lte(mut self, regions_region_lte: i64) -> Self {
        self.regions_region_lte = Some(regions_region_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn regions_region_range(
        mut self,
        regions_region_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.regions_region_range = Some(regions_region_range.into_iter().collect());
        self
    }
}
