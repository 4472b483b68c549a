// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A tax rate.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaxRate {
    /// The address whose books these are.
    pub address_id: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The name.
    pub description: String,
    /// The id.
    pub id: i64,
    /// The rate, in percent.
    pub percent: runtime::value::Number,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of tax rates.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaxRateList {
    /// `content`
    pub content: Vec<TaxRate>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A tax rate in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaxRateEnvelope {
    /// A tax rate.
    pub content: TaxRate,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What tax rates can be sorted by; with `-` the other way round. The server assumes `address_id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TaxRateOrder {
    /// `address_id`
    AddressId,
    /// `id`
    Id,
    /// `description`
    Description,
    /// `percent`
    Percent,
    /// `-address_id`
    AddressId2,
    /// `-id`
    Id2,
    /// `-description`
    Description2,
    /// `-percent`
    Percent2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    TaxRateOrder { AddressId = "address_id", Id = "id", Description = "description",
    Percent = "percent", AddressId2 = "-address_id", Id2 = "-id", Description2 =
    "-description", Percent2 = "-percent" }
}

/// Conditions on tax rates.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaxRateFilter {
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
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
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__in")]
    pub description_in: Option<Vec<String>>,
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
    /// `percent`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<runtime::value::Number>,
    /// `percent__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "percent__gt")]
    pub percent_gt: Option<runtime::value::Number>,
    /// `percent__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "percent__gte")]
    pub percent_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "percent__in")]
    pub percent_in: Option<Vec<runtime::value::Number>>,
    /// `percent__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "percent__isnull")]
    pub percent_isnull: Option<bool>,
    /// `percent__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "percent__lt")]
    pub percent_lt: Option<runtime::value::Number>,
    /// `percent__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "percent__lte")]
    pub percent_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "percent__range")]
    pub percent_range: Option<Vec<runtime::value::Number>>,
}

impl TaxRateFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            description: None,
            description_icontains: None,
            description_iendswith: None,
            description_iexact: None,
            description_in: None,
            description_istartswith: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            percent: None,
            percent_gt: None,
            percent_gte: None,
            percent_in: None,
            percent_isnull: None,
            percent_lt: None,
            percent_lte: None,
            percent_range: None,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn description_in(
        mut self,
        description_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.description_in = Some(description_in.into_iter().map(Into::into).collect());
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

    /// Sets `percent`.
    #[must_use]
    pub fn percent(mut self, percent: impl Into<runtime::value::Number>) -> Self {
        self.percent = Some(percent.into());
        self
    }

    /// Sets `percent__gt`.
    #[must_use]
    pub fn percent_gt(mut self, percent_gt: impl Into<runtime::value::Number>) -> Self {
        self.percent_gt = Some(percent_gt.into());
        self
    }

    /// Sets `percent__gte`.
    #[must_use]
    pub fn percent_gte(
        mut self,
        percent_gte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.percent_gte = Some(percent_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn percent_in(
        mut self,
        percent_in: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.percent_in = Some(percent_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `percent__isnull`.
    #[must_use]
    pub fn percent_isnull(mut self, percent_isnull: bool) -> Self {
        self.percent_isnull = Some(percent_isnull);
        self
    }

    /// Sets `percent__lt`.
    #[must_use]
    pub fn percent_lt(mut self, percent_lt: impl Into<runtime::value::Number>) -> Self {
        self.percent_lt = Some(percent_lt.into());
        self
    }

    /// Sets `percent__lte`.
    #[must_use]
    pub fn percent_lte(
        mut self,
        percent_lte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.percent_lte = Some(percent_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn percent_range(
        mut self,
        percent_range: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.percent_range = Some(percent_range.into_iter().map(Into::into).collect());
        self
    }
}

/// A tax rate to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaxRateCreate {
    /// The name.
    pub description: String,
    /// The rate, in percent.
    pub percent: runtime::value::Number,
}

impl TaxRateCreate {
    /// With everything that is required.
    pub fn new(
        description: impl Into<String>,
        percent: impl Into<runtime::value::Number>,
    ) -> Self {
        Self {
            description: description.into(),
            percent: percent.into(),
        }
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaxRateUpdate {
    /// The name.
    pub description: String,
    /// The rate, in percent.
    pub percent: serde_json::Value,
}

impl TaxRateUpdate {
    /// With everything that is required.
    pub fn new(
        description: impl Into<String>,
        percent: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            description: description.into(),
            percent: percent.into(),
        }
    }
}

/// What to change in a tax rate.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaxRatePartialUpdate {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The rate, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<runtime::value::Number>,
}

impl TaxRatePartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            description: None,
            percent: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The rate, in percent.
    #[must_use]
    pub fn percent(mut self, percent: impl Into<runtime::value::Number>) -> Self {
        self.percent = Some(percent.into());
        self
    }
}
