// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What instances are made from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComputeImage {
    /// The id.
    pub id: i64,
    /// The name of the file.
    pub filename: Option<String>,
    /// The operating system.
    pub os_variant: Option<String>,
    /// The protocol.
    pub protocol: Option<String>,
    /// The name of the SKU.
    pub sku_name: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An image in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComputeImageEnvelope {
    /// What instances are made from.
    pub content: ComputeImage,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of images.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComputeImageList {
    /// The images of this page.
    pub content: Vec<ComputeImage>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `sku_name` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ComputeImageOrder {
    /// `sku_name`
    SkuName,
    /// `-sku_name`
    SkuName2,
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ComputeImageOrder { SkuName = "sku_name", SkuName2 = "-sku_name", Id = "id", Id2 =
    "-id" }
}

/// What images can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComputeImageFilter {
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
    /// `member_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<i64>,
    /// `member_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__gt")]
    pub member_id_gt: Option<i64>,
    /// `member_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__gte")]
    pub member_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__in")]
    pub member_id_in: Option<Vec<i64>>,
    /// `member_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__isnull")]
    pub member_id_isnull: Option<bool>,
    /// `member_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__lt")]
    pub member_id_lt: Option<i64>,
    /// `member_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__lte")]
    pub member_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__range")]
    pub member_id_range: Option<Vec<i64>>,
    /// `os_variant`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_variant: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "os_variant__in")]
    pub os_variant_in: Option<Vec<String>>,
    /// `os_variant__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "os_variant__icontains")]
    pub os_variant_icontains: Option<String>,
    /// `os_variant__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "os_variant__iendswith")]
    pub os_variant_iendswith: Option<String>,
    /// `os_variant__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "os_variant__iexact")]
    pub os_variant_iexact: Option<String>,
    /// `os_variant__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "os_variant__istartswith")]
    pub os_variant_istartswith: Option<String>,
    /// `region_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// `region_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__gt")]
    pub region_id_gt: Option<i64>,
    /// `region_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__gte")]
    pub region_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__in")]
    pub region_id_in: Option<Vec<i64>>,
    /// `region_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__isnull")]
    pub region_id_isnull: Option<bool>,
    /// `region_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__lt")]
    pub region_id_lt: Option<i64>,
    /// `region_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__lte")]
    pub region_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__range")]
    pub region_id_range: Option<Vec<i64>>,
    /// `sku_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku_name__in")]
    pub sku_name_in: Option<Vec<String>>,
    /// `sku_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku_name__icontains")]
    pub sku_name_icontains: Option<String>,
    /// `sku_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku_name__iendswith")]
    pub sku_name_iendswith: Option<String>,
    /// `sku_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku_name__iexact")]
    pub sku_name_iexact: Option<String>,
    /// `sku_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "sku_name__istartswith")]
    pub sku_name_istartswith: Option<String>,
    /// `type`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl ComputeImageFilter {
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
            member_id: None,
            member_id_gt: None,
            member_id_gte: None,
            member_id_in: None,
            member_id_isnull: None,
            member_id_lt: None,
            member_id_lte: None,
            member_id_range: None,
            os_variant: None,
            os_variant_in: None,
            os_variant_icontains: None,
            os_variant_iendswith: None,
            os_variant_iexact: None,
            os_variant_istartswith: None,
            region_id: None,
            region_id_gt: None,
            region_id_gte: None,
            region_id_in: None,
            region_id_isnull: None,
            region_id_lt: None,
            region_id_lte: None,
            region_id_range: None,
            sku_name: None,
            sku_name_in: None,
            sku_name_icontains: None,
            sku_name_iendswith: None,
            sku_name_iexact: None,
            sku_name_istartswith: None,
            r#type: None,
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

    /// Sets `member_id`.
    #[must_use]
    pub fn member_id(mut self, member_id: i64) -> Self {
        self.member_id = Some(member_id);
        self
    }

    /// Sets `member_id__gt`.
    #[must_use]
    pub fn member_id_gt(mut self, member_id_gt: i64) -> Self {
        self.member_id_gt = Some(member_id_gt);
        self
    }

    /// Sets `member_id__gte`.
    #[must_use]
    pub fn member_id_gte(mut self, member_id_gte: i64) -> Self {
        self.member_id_gte = Some(member_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn member_id_in(mut self, member_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.member_id_in = Some(member_id_in.into_iter().collect());
        self
    }

    /// Sets `member_id__isnull`.
    #[must_use]
    pub fn member_id_isnull(mut self, member_id_isnull: bool) -> Self {
        self.member_id_isnull = Some(member_id_isnull);
        self
    }

    /// Sets `member_id__lt`.
    #[must_use]
    pub fn member_id_lt(mut self, member_id_lt: i64) -> Self {
        self.member_id_lt = Some(member_id_lt);
        self
    }

    /// Sets `member_id__lte`.
    #[must_use]
    pub fn member_id_lte(mut self, member_id_lte: i64) -> Self {
        self.member_id_lte = Some(member_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn member_id_range(
        mut self,
        member_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.member_id_range = Some(member_id_range.into_iter().collect());
        self
    }

    /// Sets `os_variant`.
    #[must_use]
    pub fn os_variant(mut self, os_variant: impl Into<String>) -> Self {
        self.os_variant = Some(os_variant.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn os_variant_in(
        mut self,
        os_variant_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.os_variant_in = Some(os_variant_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `os_variant__icontains`.
    #[must_use]
    pub fn os_variant_icontains(
        mut self,
        os_variant_icontains: impl Into<String>,
    ) -> Self {
        self.os_variant_icontains = Some(os_variant_icontains.into());
        self
    }

    /// Sets `os_variant__iendswith`.
    #[must_use]
    pub fn os_variant_iendswith(
        mut self,
        os_variant_iendswith: impl Into<String>,
    ) -> Self {
        self.os_variant_iendswith = Some(os_variant_iendswith.into());
        self
    }

    /// Sets `os_variant__iexact`.
    #[must_use]
    pub fn os_variant_iexact(mut self, os_variant_iexact: impl Into<String>) -> Self {
        self.os_variant_iexact = Some(os_variant_iexact.into());
        self
    }

    /// Sets `os_variant__istartswith`.
    #[must_use]
    pub fn os_variant_istartswith(
        mut self,
        os_variant_istartswith: impl Into<String>,
    ) -> Self {
        self.os_variant_istartswith = Some(os_variant_istartswith.into());
        self
    }

    /// Sets `region_id`.
    #[must_use]
    pub fn region_id(mut self, region_id: i64) -> Self {
        self.region_id = Some(region_id);
        self
    }

    /// Sets `region_id__gt`.
    #[must_use]
    pub fn region_id_gt(mut self, region_id_gt: i64) -> Self {
        self.region_id_gt = Some(region_id_gt);
        self
    }

    /// Sets `region_id__gte`.
    #[must_use]
    pub fn region_id_gte(mut self, region_id_gte: i64) -> Self {
        self.region_id_gte = Some(region_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn region_id_in(mut self, region_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.region_id_in = Some(region_id_in.into_iter().collect());
        self
    }

    /// Sets `region_id__isnull`.
    #[must_use]
    pub fn region_id_isnull(mut self, region_id_isnull: bool) -> Self {
        self.region_id_isnull = Some(region_id_isnull);
        self
    }

    /// Sets `region_id__lt`.
    #[must_use]
    pub fn region_id_lt(mut self, region_id_lt: i64) -> Self {
        self.region_id_lt = Some(region_id_lt);
        self
    }

    /// Sets `region_id__lte`.
    #[must_use]
    pub fn region_id_lte(mut self, region_id_lte: i64) -> Self {
        self.region_id_lte = Some(region_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn region_id_range(
        mut self,
        region_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.region_id_range = Some(region_id_range.into_iter().collect());
        self
    }

    /// Sets `sku_name`.
    #[must_use]
    pub fn sku_name(mut self, sku_name: impl Into<String>) -> Self {
        self.sku_name = Some(sku_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn sku_name_in(
        mut self,
        sku_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sku_name_in = Some(sku_name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sku_name__icontains`.
    #[must_use]
    pub fn sku_name_icontains(mut self, sku_name_icontains: impl Into<String>) -> Self {
        self.sku_name_icontains = Some(sku_name_icontains.into());
        self
    }

    /// Sets `sku_name__iendswith`.
    #[must_use]
    pub fn sku_name_iendswith(mut self, sku_name_iendswith: impl Into<String>) -> Self {
        self.sku_name_iendswith = Some(sku_name_iendswith.into());
        self
    }

    /// Sets `sku_name__iexact`.
    #[must_use]
    pub fn sku_name_iexact(mut self, sku_name_iexact: impl Into<String>) -> Self {
        self.sku_name_iexact = Some(sku_name_iexact.into());
        self
    }

    /// Sets `sku_name__istartswith`.
    #[must_use]
    pub fn sku_name_istartswith(
        mut self,
        sku_name_istartswith: impl Into<String>,
    ) -> Self {
        self.sku_name_istartswith = Some(sku_name_istartswith.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
