// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of device types.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceTypeList {
    /// The device types of this page.
    pub content: Vec<DeviceType>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `description` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceTypeOrder {
    /// `description`
    Description,
    /// `-description`
    Description2,
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// `sku`
    Sku,
    /// `-sku`
    Sku2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    DeviceTypeOrder { Description = "description", Description2 = "-description", Id =
    "id", Id2 = "-id", Sku = "sku", Sku2 = "-sku" }
}

/// What device types can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceTypeFilter {
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__in")]
    pub description_in: Option<Vec<String>>,
    /// `description__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__icontains")]
    pub description_icontains: Option<String>,
    /// `description__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__iendswith")]
    pub description_iendswith: Option<String>,
    /// `description__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__iexact")]
    pub description_iexact: Option<String>,
    /// `description__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__istartswith")]
    pub description_istartswith: Option<String>,
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
    /// `sku`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku__in")]
    pub sku_in: Option<Vec<String>>,
    /// `sku__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku__icontains")]
    pub sku_icontains: Option<String>,
    /// `sku__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku__iendswith")]
    pub sku_iendswith: Option<String>,
    /// `sku__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku__iexact")]
    pub sku_iexact: Option<String>,
    /// `sku__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku__istartswith")]
    pub sku_istartswith: Option<String>,
}

impl DeviceTypeFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            description: None,
            description_in: None,
            description_icontains: None,
            description_iendswith: None,
            description_iexact: None,
            description_istartswith: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            sku: None,
            sku_in: None,
            sku_icontains: None,
            sku_iendswith: None,
            sku_iexact: None,
            sku_istartswith: None,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn description_in(
        mut self,
        description_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.description_in = Some(description_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `description__icontains`.
    #[must_use]
    pub fn description_icontains(
        mut self,
        description_icontains: impl Into<String>,
    ) -> Self {
        self.description_icontains = Some(description_icontains.into());
        self
    }

    /// Sets `description__iendswith`.
    #[must_use]
    pub fn description_iendswith(
        mut self,
        description_iendswith: impl Into<String>,
    ) -> Self {
        self.description_iendswith = Some(description_iendswith.into());
        self
    }

    /// Sets `description__iexact`.
    #[must_use]
    pub fn description_iexact(mut self, description_iexact: impl Into<String>) -> Self {
        self.description_iexact = Some(description_iexact.into());
        self
    }

    /// Sets `description__istartswith`.
    #[must_use]
    pub fn description_istartswith(
        mut self,
        description_istartswith: impl Into<String>,
    ) -> Self {
        self.description_istartswith = Some(description_istartswith.into());
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

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn sku_in(
        mut self,
        sku_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sku_in = Some(sku_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sku__icontains`.
    #[must_use]
    pub fn sku_icontains(mut self, sku_icontains: impl Into<String>) -> Self {
        self.sku_icontains = Some(sku_icontains.into());
        self
    }

    /// Sets `sku__iendswith`.
    #[must_use]
    pub fn sku_iendswith(mut self, sku_iendswith: impl Into<String>) -> Self {
        self.sku_iendswith = Some(sku_iendswith.into());
        self
    }

    /// Sets `sku__iexact`.
    #[must_use]
    pub fn sku_iexact(mut self, sku_iexact: impl Into<String>) -> Self {
        self.sku_iexact = Some(sku_iexact.into());
        self
    }

    /// Sets `sku__istartswith`.
    #[must_use]
    pub fn sku_istartswith(mut self, sku_istartswith: impl Into<String>) -> Self {
        self.sku_istartswith = Some(sku_istartswith.into());
        self
    }
}
