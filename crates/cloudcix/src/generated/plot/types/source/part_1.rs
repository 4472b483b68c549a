// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// What a source is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceCreate {
    /// Whether the values only grow, as those of a counter; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accumulating: Option<bool>,
    /// From here up it is amber.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub amber_high: Option<Option<runtime::value::Number>>,
    /// From here down it is amber.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub amber_low: Option<Option<runtime::value::Number>>,
    /// The id of the category.
    pub category_id: i64,
    /// What it is.
    pub description: String,
    /// From here up it is red.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub red_high: Option<Option<runtime::value::Number>>,
    /// From here down it is red.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub red_low: Option<Option<runtime::value::Number>>,
    /// For how many days readings are kept; `3650` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<i64>,
    /// For how many seconds a reading stands.
    pub seconds_valid: i64,
    /// The id of the unit.
    pub unit_id: i64,
}

impl SourceCreate {
    /// With everything that is required.
    pub fn new(
        category_id: i64,
        description: impl Into<String>,
        seconds_valid: i64,
        unit_id: i64,
    ) -> Self {
        Self {
            category_id: category_id,
            description: description.into(),
            seconds_valid: seconds_valid,
            unit_id: unit_id,
            accumulating: None,
            amber_high: None,
            amber_low: None,
            red_high: None,
            red_low: None,
            retention: None,
        }
    }

    /// Whether the values only grow, as those of a counter; `false` unless said.
    #[must_use]
    pub fn accumulating(mut self, accumulating: bool) -> Self {
        self.accumulating = Some(accumulating);
        self
    }

    /// From here up it is amber.
    #[must_use]
    pub fn amber_high(
        mut self,
        amber_high: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.amber_high = Some(amber_high.into());
        self
    }

    /// From here down it is amber.
    #[must_use]
    pub fn amber_low(
        mut self,
        amber_low: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.amber_low = Some(amber_low.into());
        self
    }

    /// From here up it is red.
    #[must_use]
    pub fn red_high(
        mut self,
        red_high: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.red_high = Some(red_high.into());
        self
    }

    /// From here down it is red.
    #[must_use]
    pub fn red_low(
        mut self,
        red_low: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.red_low = Some(red_low.into());
        self
    }

    /// For how many days readings are kept; `3650` unless said.
    #[must_use]
    pub fn retention(mut self, retention: i64) -> Self {
        self.retention = Some(retention);
        self
    }
}

/// What a source is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceUpdate {
    /// Whether the values only grow, as those of a counter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accumulating: Option<bool>,
    /// From here up it is amber.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub amber_high: Option<Option<runtime::value::Number>>,
    /// From here down it is amber.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub amber_low: Option<Option<runtime::value::Number>>,
    /// The id of the category.
    pub category_id: i64,
    /// What it is.
    pub description: String,
    /// From here up it is red.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub red_high: Option<Option<runtime::value::Number>>,
    /// From here down it is red.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub red_low: Option<Option<runtime::value::Number>>,
    /// For how many days readings are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<i64>,
    /// For how many seconds a reading stands.
    pub seconds_valid: i64,
    /// The id of the unit.
    pub unit_id: i64,
}

impl SourceUpdate {
    /// With everything that is required.
    pub fn new(
        category_id: i64,
        description: impl Into<String>,
        seconds_valid: i64,
        unit_id: i64,
    ) -> Self {
        Self {
            category_id: category_id,
            description: description.into(),
            seconds_valid: seconds_valid,
            unit_id: unit_id,
            accumulating: None,
            amber_high: None,
            amber_low: None,
            red_high: None,
            red_low: None,
            retention: None,
        }
    }

    /// Whether the values only grow, as those of a counter.
    #[must_use]
    pub fn accumulating(mut self, accumulating: bool) -> Self {
        self.accumulating = Some(accumulating);
        self
    }

    /// From here up it is amber.
    #[must_use]
    pub fn amber_high(
        mut self,
        amber_high: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.amber_high = Some(amber_high.into());
        self
    }

    /// From here down it is amber.
    #[must_use]
    pub fn amber_low(
        mut self,
        amber_low: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.amber_low = Some(amber_low.into());
        self
    }

    /// From here up it is red.
    #[must_use]
    pub fn red_high(
        mut self,
        red_high: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.red_high = Some(red_high.into());
        self
    }

    /// From here down it is red.
    #[must_use]
    pub fn red_low(
        mut self,
        red_low: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.red_low = Some(red_low.into());
        self
    }

    /// For how many days readings are kept.
    #[must_use]
    pub fn retention(mut self, retention: i64) -> Self {
        self.retention = Some(retention);
        self
    }
}

/// The members of a source that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourcePartialUpdate {
    /// Whether the values only grow, as those of a counter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accumulating: Option<bool>,
    /// From here up it is amber.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub amber_high: Option<Option<runtime::value::Number>>,
    /// From here down it is amber.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub amber_low: Option<Option<runtime::value::Number>>,
    /// The id of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// From here up it is red.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub red_high: Option<Option<runtime::value::Number>>,
    /// From here down it is red.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub red_low: Option<Option<runtime::value::Number>>,
    /// For how many days readings are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<i64>,
    /// For how many seconds a reading stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds_valid: Option<i64>,
    /// The id of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<i64>,
}

impl SourcePartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            accumulating: None,
            amber_high: None,
            amber_low: None,
            category_id: None,
            description: None,
            red_high: None,
            red_low: None,
            retention: None,
            seconds_valid: None,
            unit_id: None,
        }
    }

    /// Whether the values only grow, as those of a counter.
    #[must_use]
    pub fn accumulating(mut self, accumulating: bool) -> Self {
        self.accumulating = Some(accumulating);
        self
    }

    /// From here up it is amber.
    #[must_use]
    pub fn amber_high(
        mut self,
        amber_high: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.amber_high = Some(amber_high.into());
        self
    }

    /// From here down it is amber.
    #[must_use]
    pub fn amber_low(
        mut self,
        amber_low: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.amber_low = Some(amber_low.into());
        self
    }

    /// The id of the category.
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// What it is.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// From here up it is red.
    #[must_use]
    pub fn red_high(
        mut self,
        red_high: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.red_high = Some(red_high.into());
        self
    }

    /// From here down it is red.
    #[must_use]
    pub fn red_low(
        mut self,
        red_low: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.red_low = Some(red_low.into());
        self
    }

    /// For how many days readings are kept.
    #[must_use]
    pub fn retention(mut self, retention: i64) -> Self {
        self.retention = Some(retention);
        self
    }

    /// For how many seconds a reading stands.
    #[must_use]
    pub fn seconds_valid(mut self, seconds_valid: i64) -> Self {
        self.seconds_valid = Some(seconds_valid);
        self
    }

    /// The id of the unit.
    #[must_use]
    pub fn unit_id(mut self, unit_id: i64) -> Self {
        self.unit_id = Some(unit_id);
        self
    }
}

/// A source in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceEnvelope {
    /// Something that is read.
    pub content: Source,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of sources.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceList {
    /// The sources of this page.
    pub content: Vec<Source>,
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
pub enum SourceOrder {
    /// `description`
    Description,
    /// `-description`
    Description2,
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// `updated`
    Updated,
    /// `-updated`
    Updated2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SourceOrder { Description = "description", Description2 = "-description", Created =
    "created", Created2 = "-created", Id = "id", Id2 = "-id", Updated = "updated",
    Updated2 = "-updated" }
}

/// What sources can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceFilter {
    /// `accumulating`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accumulating: Option<bool>,
    /// `amber_high`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amber_high: Option<runtime::value::Number>,
    /// `amber_high__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_high__gt")]
    pub amber_high_gt: Option<runtime::value::Number>,
    /// `amber_high__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_high__gte")]
    pub amber_high_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_high__in")]
    pub amber_high_in: Option<Vec<runtime::value::Number>>,
    /// `amber_high__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_high__isnull")]
    pub amber_high_isnull: Option<bool>,
    /// `amber_high__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_high__lt")]
    pub amber_high_lt: Option<runtime::value::Number>,
    /// `amber_high__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_high__lte")]
    pub amber_high_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_high__range")]
    pub amber_high_range: Option<Vec<runtime::value::Number>>,
    /// `amber_low`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amber_low: Option<runtime::value::Number>,
    /// `amber_low__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_low__gt")]
    pub amber_low_gt: Option<runtime::value::Number>,
    /// `amber_low__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_low__gte")]
    pub amber_low_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_low__in")]
    pub amber_low_in: Option<Vec<runtime::value::Number>>,
    /// `amber_low__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_low__isnull")]
    pub amber_low_isnull: Option<bool>,
    /// `amber_low__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_low__lt")]
    pub amber_low_lt: Option<runtime::value::Number>,
    /// `amber_low__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_low__lte")]
    pub amber_low_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "amber_low__range")]
    pub amber_low_range: Option<Vec<runtime::value::Number>>,
    /// `category_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// `category_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category_id__gt")]
    pub category_id_gt: Option<i64>,
    /// `category_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category_id__gte")]
    pub category_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category_id__in")]
    pub category_id_in: Option<Vec<i64>>,
    /// `category_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category_id__isnull")]
    pub category_id_isnull: Option<bool>,
    /// `category_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category_id__lt")]
    pub category_id_lt: Option<i64>,
    /// `category_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category_id__lte")]
    pub category_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category_id__range")]
    pub category_id_range: Option<Vec<i64>>,
    /// `category__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__address_id")]
    pub category_address_id: Option<i64>,
    /// `category__address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__address_id__gt")]
    pub category_address_id_gt: Option<i64>,
    /// `category__address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__address_id__gte")]
    pub category_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__address_id__in")]
    pub category_address_id_in: Option<Vec<i64>>,
    /// `category__address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__address_id__isnull")]
    pub category_address_id_isnull: Option<bool>,
    /// `category__address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__address_id__lt")]
    pub category_address_id_lt: Option<i64>,
    /// `category__address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__address_id__lte")]
    pub category_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__address_id__range")]
    pub category_address_id_range: Option<Vec<i64>>,
    /// `category__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__name")]
    pub category_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__name__in")]
    pub category_name_in: Option<Vec<String>>,
    /// `category__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__name__icontains")]
    pub category_name_icontains: Option<String>,
    /// `category__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__name__iendswith")]
    pub category_name_iendswith: Option<String>,
    /// `category__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__name__iexact")]
    pub category_name_iexact: Option<String>,
    /// `category__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "category__name__istartswith")]
    pub category_name_istartswith: Option<String>,
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
    /// `red_high`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub red_high: Option<runtime::value::Number>,
    /// `red_high__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_high__gt")]
    pub red_high_gt: Option<runtime::value::Number>,
    /// `red_high__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_high__gte")]
    pub red_high_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_high__in")]
    pub red_high_in: Option<Vec<runtime::value::Number>>,
    /// `red_high__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_high__isnull")]
    pub red_high_isnull: Option<bool>,
    /// `red_high__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_high__lt")]
    pub red_high_lt: Option<runtime::value::Number>,
    /// `red_high__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_high__lte")]
    pub red_high_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_high__range")]
    pub red_high_range: Option<Vec<runtime::value::Number>>,
    /// `red_low`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub red_low: Option<runtime::value::Number>,
    /// `red_low__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_low__gt")]
    pub red_low_gt: Option<runtime::value::Number>,
    /// `red_low__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_low__gte")]
    pub red_low_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_low__in")]
    pub red_low_in: Option<Vec<runtime::value::Number>>,
    /// `red_low__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_low__isnull")]
    pub red_low_isnull: Option<bool>,
    /// `red_low__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_low__lt")]
    pub red_low_lt: Option<runtime::value::Number>,
    /// `red_low__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_low__lte")]
    pub red_low_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "red_low__range")]
    pub red_low_range: Option<Vec<runtime::value::Number>>,
    /// `retention`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<i64>,
    /// `retention__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "retention__gt")]
    pub retention_gt: Option<i64>,
    /// `retention__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "retention__gte")]
    pub retention_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "retention__in")]
    pub retention_in: Option<Vec<i64>>,
    /// `retention__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "retention__isnull")]
    pub retention_isnull: Option<bool>,
    /// `retention__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "retention__lt")]
    pub retention_lt: Option<i64>,
    /// `retention__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "retention__lte")]
    pub retention_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "retention__range")]
    pub retention_range: Option<Vec<i64>>,
    /// `seconds_valid`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds_valid: Option<i64>,
    /// `seconds_valid__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "seconds_valid__gt")]
    pub seconds_valid_gt: Option<i64>,
    /// `seconds_valid__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "seconds_valid__gte")]
    pub seconds_valid_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "seconds_valid__in")]
    pub seconds_valid_in: Option<Vec<i64>>,
    /// `seconds_valid__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "seconds_valid__isnull")]
    pub seconds_valid_isnull: Option<bool>,
    /// `seconds_valid__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "seconds_valid__lt")]
    pub seconds_valid_lt: Option<i64>,
    /// `seconds_valid__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "seconds_valid__lte")]
    pub seconds_valid_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "seconds_valid__range")]
    pub seconds_valid_range: Option<Vec<i64>>,
    /// `unit_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<i64>,
    /// `unit_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit_id__gt")]
    pub unit_id_gt: Option<i64>,
    /// `unit_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit_id__gte")]
    pub unit_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit_id__in")]
    pub unit_id_in: Option<Vec<i64>>,
    /// `unit_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit_id__isnull")]
    pub unit_id_isnull: Option<bool>,
    /// `unit_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit_id__lt")]
    pub unit_id_lt: Option<i64>,
    /// `unit_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit_id__lte")]
    pub unit_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit_id__range")]
    pub unit_id_range: Option<Vec<i64>>,
    /// `unit__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__address_id")]
    pub unit_address_id: Option<i64>,
    /// `unit__address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__address_id__gt")]
    pub unit_address_id_gt: Option<i64>,
    /// `unit__address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__address_id__gte")]
    pub unit_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__address_id__in")]
    pub unit_address_id_in: Option<Vec<i64>>,
    /// `unit__address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__address_id__isnull")]
    pub unit_address_id_isnull: Option<bool>,
    /// `unit__address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__address_id__lt")]
    pub unit_address_id_lt: Option<i64>,
    /// `unit__address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__address_id__lte")]
    pub unit_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__address_id__range")]
    pub unit_address_id_range: Option<Vec<i64>>,
    /// `unit__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__name")]
    pub unit_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__name__in")]
    pub unit_name_in: Option<Vec<String>>,
    /// `unit__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__name__icontains")]
    pub unit_name_icontains: Option<String>,
    /// `unit__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__name__iendswith")]
    pub unit_name_iendswith: Option<String>,
    /// `unit__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__name__iexact")]
    pub unit_name_iexact: Option<String>,
    /// `unit__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unit__name__istartswith")]
    pub unit_name_istartswith: Option<String>,
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
