// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What a reading is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadingCreate {
    /// When it was read.
    pub datetime_taken: String,
    /// The id of the source.
    pub source_id: i64,
    /// The value.
    pub value: runtime::value::Number,
}

impl ReadingCreate {
    /// With everything that is required.
    pub fn new(
        datetime_taken: impl Into<String>,
        source_id: i64,
        value: impl Into<runtime::value::Number>,
    ) -> Self {
        Self {
            datetime_taken: datetime_taken.into(),
            source_id: source_id,
            value: value.into(),
        }
    }
}

/// What a reading is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadingUpdate {
    /// When it was read.
    pub datetime_taken: String,
    /// The value.
    pub value: runtime::value::Number,
}

impl ReadingUpdate {
    /// With everything that is required.
    pub fn new(
        datetime_taken: impl Into<String>,
        value: impl Into<runtime::value::Number>,
    ) -> Self {
        Self {
            datetime_taken: datetime_taken.into(),
            value: value.into(),
        }
    }
}

/// The members of a reading that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadingPartialUpdate {
    /// When it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datetime_taken: Option<String>,
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<runtime::value::Number>,
}

impl ReadingPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            datetime_taken: None,
            value: None,
        }
    }

    /// When it was read.
    #[must_use]
    pub fn datetime_taken(mut self, datetime_taken: impl Into<String>) -> Self {
        self.datetime_taken = Some(datetime_taken.into());
        self
    }

    /// The value.
    #[must_use]
    pub fn value(mut self, value: impl Into<runtime::value::Number>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// A reading in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadingEnvelope {
    /// A value of a source at one time.
    pub content: Reading,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of readings.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadingList {
    /// The readings of this page.
    pub content: Vec<Reading>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `-datetime_taken` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReadingOrder {
    /// `-datetime_taken`
    DatetimeTaken,
    /// `datetime_taken`
    DatetimeTaken2,
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// `source__description`
    SourceDescription,
    /// `-source__description`
    SourceDescription2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ReadingOrder { DatetimeTaken = "-datetime_taken", DatetimeTaken2 = "datetime_taken",
    Id = "id", Id2 = "-id", SourceDescription = "source__description", SourceDescription2
    = "-source__description" }
}

/// What readings can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReadingFilter {
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datetime_taken: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "datetime_taken__gt")]
    pub datetime_taken_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "datetime_taken__gte")]
    pub datetime_taken_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "datetime_taken__in")]
    pub datetime_taken_in: Option<Vec<String>>,
    /// `datetime_taken__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "datetime_taken__isnull")]
    pub datetime_taken_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "datetime_taken__lt")]
    pub datetime_taken_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "datetime_taken__lte")]
    pub datetime_taken_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "datetime_taken__range")]
    pub datetime_taken_range: Option<Vec<String>>,
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
    /// `source_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
    /// `source_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source_id__gt")]
    pub source_id_gt: Option<i64>,
    /// `source_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source_id__gte")]
    pub source_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source_id__in")]
    pub source_id_in: Option<Vec<i64>>,
    /// `source_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source_id__isnull")]
    pub source_id_isnull: Option<bool>,
    /// `source_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source_id__lt")]
    pub source_id_lt: Option<i64>,
    /// `source_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source_id__lte")]
    pub source_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source_id__range")]
    pub source_id_range: Option<Vec<i64>>,
    /// `source__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__address_id")]
    pub source_address_id: Option<i64>,
    /// `source__address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__address_id__gt")]
    pub source_address_id_gt: Option<i64>,
    /// `source__address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__address_id__gte")]
    pub source_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__address_id__in")]
    pub source_address_id_in: Option<Vec<i64>>,
    /// `source__address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__address_id__isnull")]
    pub source_address_id_isnull: Option<bool>,
    /// `source__address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__address_id__lt")]
    pub source_address_id_lt: Option<i64>,
    /// `source__address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__address_id__lte")]
    pub source_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__address_id__range")]
    pub source_address_id_range: Option<Vec<i64>>,
    /// `source__description`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__description")]
    pub source_description: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__description__in")]
    pub source_description_in: Option<Vec<String>>,
    /// `source__description__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__description__icontains")]
    pub source_description_icontains: Option<String>,
    /// `source__description__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__description__iendswith")]
    pub source_description_iendswith: Option<String>,
    /// `source__description__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__description__iexact")]
    pub source_description_iexact: Option<String>,
    /// `source__description__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "source__description__istartswith")]
    pub source_description_istartswith: Option<String>,
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<runtime::value::Number>,
    /// `value__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__gt")]
    pub value_gt: Option<runtime::value::Number>,
    /// `value__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__gte")]
    pub value_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__in")]
    pub value_in: Option<Vec<runtime::value::Number>>,
    /// `value__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__isnull")]
    pub value_isnull: Option<bool>,
    /// `value__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__lt")]
    pub value_lt: Option<runtime::value::Number>,
    /// `value__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__lte")]
    pub value_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "value__range")]
    pub value_range: Option<Vec<runtime::value::Number>>,
}

impl ReadingFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            datetime_taken: None,
            datetime_taken_gt: None,
            datetime_taken_gte: None,
            datetime_taken_in: None,
            datetime_taken_isnull: None,
            datetime_taken_lt: None,
            datetime_taken_lte: None,
            datetime_taken_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            source_id: None,
            source_id_gt: None,
            source_id_gte: None,
            source_id_in: None,
            source_id_isnull: None,
            source_id_lt: None,
            source_id_lte: None,
            source_id_range: None,
            source_address_id: None,
            source_address_id_gt: None,
            source_address_id_gte: None,
            source_address_id_in: None,
            source_address_id_isnull: None,
            source_address_id_lt: None,
            source_address_id_lte: None,
            source_address_id_range: None,
            source_description: None,
            source_description_in: None,
            source_description_icontains: None,
            source_description_iendswith: None,
            source_description_iexact: None,
            source_description_istartswith: None,
            value: None,
            value_gt: None,
            value_gte: None,
            value_in: None,
            value_isnull: None,
            value_lt: None,
            value_lte: None,
            value_range: None,
        }
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn datetime_taken(mut self, datetime_taken: impl Into<String>) -> Self {
        self.datetime_taken = Some(datetime_taken.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn datetime_taken_gt(mut self, datetime_taken_gt: impl Into<String>) -> Self {
        self.datetime_taken_gt = Some(datetime_taken_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn datetime_taken_gte(mut self, datetime_taken_gte: impl Into<String>) -> Self {
        self.datetime_taken_gte = Some(datetime_taken_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn datetime_taken_in(
        mut self,
        datetime_taken_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.datetime_taken_in = Some(
            datetime_taken_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `datetime_taken__isnull`.
    #[must_use]
    pub fn datetime_taken_isnull(mut self, datetime_taken_isnull: bool) -> Self {
        self.datetime_taken_isnull = Some(datetime_taken_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn datetime_taken_lt(mut self, datetime_taken_lt: impl Into<String>) -> Self {
        self.datetime_taken_lt = Some(datetime_taken_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn datetime_taken_lte(mut self, datetime_taken_lte: impl Into<String>) -> Self {
        self.datetime_taken_lte = Some(datetime_taken_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn datetime_taken_range(
        mut self,
        datetime_taken_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.datetime_taken_range = Some(
            datetime_taken_range.into_iter().map(Into::into).collect(),
        );
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

    /// Sets `source_id`.
    #[must_use]
    pub fn source_id(mut self, source_id: i64) -> Self {
        self.source_id = Some(source_id);
        self
    }

    /// Sets `source_id__gt`.
    #[must_use]
    pub fn source_id_gt(mut self, source_id_gt: i64) -> Self {
        self.source_id_gt = Some(source_id_gt);
        self
    }

    /// Sets `source_id__gte`.
    #[must_use]
    pub fn source_id_gte(mut self, source_id_gte: i64) -> Self {
        self.source_id_gte = Some(source_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn source_id_in(mut self, source_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.source_id_in = Some(source_id_in.into_iter().collect());
        self
    }

    /// Sets `source_id__isnull`.
    #[must_use]
    pub fn source_id_isnull(mut self, source_id_isnull: bool) -> Self {
        self.source_id_isnull = Some(source_id_isnull);
        self
    }

    /// Sets `source_id__lt`.
    #[must_use]
    pub fn source_id_lt(mut self, source_id_lt: i64) -> Self {
        self.source_id_lt = Some(source_id_lt);
        self
    }

    /// Sets `source_id__lte`.
    #[must_use]
    pub fn source_id_lte(mut self, source_id_lte: i64) -> Self {
        self.source_id_lte = Some(source_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn source_id_range(
        mut self,
        source_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.source_id_range = Some(source_id_range.into_iter().collect());
        self
    }

    /// Sets `source__address_id`.
    #[must_use]
    pub fn source_address_id(mut self, source_address_id: i64) -> Self {
        self.source_address_id = Some(source_address_id);
        self
    }

    /// Sets `source__address_id__gt`.
    #[must_use]
    pub fn source_address_id_gt(mut self, source_address_id_gt: i64) -> Self {
        self.source_address_id_gt = Some(source_address_id_gt);
        self
    }

    /// Sets `source__address_id__gte`.
    #[must_use]
    pub fn source_address_id_gte(mut self, source_address_id_gte: i64) -> Self {
        self.source_address_id_gte = Some(source_address_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn source_address_id_in(
        mut self,
        source_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.source_address_id_in = Some(source_address_id_in.into_iter().collect());
        self
    }

    /// Sets `source__address_id__isnull`.
    #[must_use]
    pub fn source_address_id_isnull(mut self, source_address_id_isnull: bool) -> Self {
        self.source_address_id_isnull = Some(source_address_id_isnull);
        self
    }

    /// Sets `source__address_id__lt`.
    #[must_use]
    pub fn source_address_id_lt(mut self, source_address_id_lt: i64) -> Self {
        self.source_address_id_lt = Some(source_address_id_lt);
        self
    }

    /// Sets `source__address_id__lte`.
    #[must_use]
    pub fn source_address_id_lte(mut self, source_address_id_lte: i64) -> Self {
        self.source_address_id_lte = Some(source_address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn source_address_id_range(
        mut self,
        source_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.source_address_id_range = Some(
            source_address_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `source__description`.
    #[must_use]
    pub fn source_description(mut self, source_description: impl Into<String>) -> Self {
        self.source_description = Some(source_description.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn source_description_in(
        mut self,
        source_description_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_description_in = Some(
            source_description_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `source__description__icontains`.
    #[must_use]
    pub fn source_description_icontains(
        mut self,
        source_description_icontains: impl Into<String>,
    ) -> Self {
        self.source_description_icontains = Some(source_description_icontains.into());
        self
    }

    /// Sets `source__description__iendswith`.
    #[must_use]
    pub fn source_description_iendswith(
        mut self,
        source_description_iendswith: impl Into<String>,
    ) -> Self {
        self.source_description_iendswith = Some(source_description_iendswith.into());
        self
    }

    /// Sets `source__description__iexact`.
    #[must_use]
    pub fn source_description_iexact(
        mut self,
        source_description_iexact: impl Into<String>,
    ) -> Self {
        self.source_description_iexact = Some(source_description_iexact.into());
        self
    }

    /// Sets `source__description__istartswith`.
    #[must_use]
    pub fn source_description_istartswith(
        mut self,
        source_description_istartswith: impl Into<String>,
    ) -> Self {
        self.source_description_istartswith = Some(
            source_description_istartswith.into(),
        );
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<runtime::value::Number>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `value__gt`.
    #[must_use]
    pub fn value_gt(mut self, value_gt: impl Into<runtime::value::Number>) -> Self {
        self.value_gt = Some(value_gt.into());
        self
    }

    /// Sets `value__gte`.
    #[must_use]
    pub fn value_gte(mut self, value_gte: impl Into<runtime::value::Number>) -> Self {
        self.value_gte = Some(value_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn value_in(
        mut self,
        value_in: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.value_in = Some(value_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `value__isnull`.
    #[must_use]
    pub fn value_isnull(mut self, value_isnull: bool) -> Self {
        self.value_isnull = Some(value_isnull);
        self
    }

    /// Sets `value__lt`.
    #[must_use]
    pub fn value_lt(mut self, value_lt: impl Into<runtime::value::Number>) -> Self {
        self.value_lt = Some(value_lt.into());
        self
    }

    /// Sets `value__lte`.
    #[must_use]
    pub fn value_lte(mut self, value_lte: impl Into<runtime::value::Number>) -> Self {
        self.value_lte = Some(value_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn value_range(
        mut self,
        value_range: impl IntoIterator<Item = impl Into<runtime::value::Number>>,
    ) -> Self {
        self.value_range = Some(value_range.into_iter().map(Into::into).collect());
        self
    }
}
