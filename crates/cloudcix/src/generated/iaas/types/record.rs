// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What a record is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecordCreate {
    /// The content of the record.
    pub content: String,
    /// Whether the record fails over; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failover: Option<bool>,
    /// The content after a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failover_content: Option<String>,
    /// The name.
    pub name: String,
    /// The priority.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub priority: Option<Option<i64>>,
    /// The time to live in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_to_live: Option<i64>,
    /// The type.
    pub r#type: RecordType,
    /// The id of the domain.
    pub domain_id: i64,
    /// The region of the world. Only 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub georegion: Option<i32>,
}

impl RecordCreate {
    /// With everything that is required.
    pub fn new(
        content: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<RecordType>,
        domain_id: i64,
    ) -> Self {
        Self {
            content: content.into(),
            name: name.into(),
            r#type: r#type.into(),
            domain_id: domain_id,
            failover: None,
            failover_content: None,
            priority: None,
            time_to_live: None,
            georegion: None,
        }
    }

    /// Whether the record fails over; `false` unless said.
    #[must_use]
    pub fn failover(mut self, failover: bool) -> Self {
        self.failover = Some(failover);
        self
    }

    /// The content after a failure.
    #[must_use]
    pub fn failover_content(mut self, failover_content: impl Into<String>) -> Self {
        self.failover_content = Some(failover_content.into());
        self
    }

    /// The priority.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<Option<i64>>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// The time to live in seconds.
    #[must_use]
    pub fn time_to_live(mut self, time_to_live: i64) -> Self {
        self.time_to_live = Some(time_to_live);
        self
    }

    /// The region of the world. Only 0.
    #[must_use]
    pub fn georegion(mut self, georegion: i32) -> Self {
        self.georegion = Some(georegion);
        self
    }
}

/// What a record is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecordUpdate {
    /// The content of the record.
    pub content: String,
    /// Whether the record fails over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failover: Option<bool>,
    /// The content after a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failover_content: Option<String>,
    /// The name.
    pub name: String,
    /// The priority.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub priority: Option<Option<i64>>,
    /// The time to live in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_to_live: Option<i64>,
    /// The id of the domain.
    pub domain_id: i64,
    /// The region of the world. Only 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub georegion: Option<i32>,
}

impl RecordUpdate {
    /// With everything that is required.
    pub fn new(
        content: impl Into<String>,
        name: impl Into<String>,
        domain_id: i64,
    ) -> Self {
        Self {
            content: content.into(),
            name: name.into(),
            domain_id: domain_id,
            failover: None,
            failover_content: None,
            priority: None,
            time_to_live: None,
            georegion: None,
        }
    }

    /// Whether the record fails over.
    #[must_use]
    pub fn failover(mut self, failover: bool) -> Self {
        self.failover = Some(failover);
        self
    }

    /// The content after a failure.
    #[must_use]
    pub fn failover_content(mut self, failover_content: impl Into<String>) -> Self {
        self.failover_content = Some(failover_content.into());
        self
    }

    /// The priority.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<Option<i64>>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// The time to live in seconds.
    #[must_use]
    pub fn time_to_live(mut self, time_to_live: i64) -> Self {
        self.time_to_live = Some(time_to_live);
        self
    }

    /// The region of the world. Only 0.
    #[must_use]
    pub fn georegion(mut self, georegion: i32) -> Self {
        self.georegion = Some(georegion);
        self
    }
}

/// The members of a record that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecordPartialUpdate {
    /// The content of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Whether the record fails over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failover: Option<bool>,
    /// The content after a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failover_content: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The priority.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub priority: Option<Option<i64>>,
    /// The time to live in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_to_live: Option<i64>,
    /// The id of the domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_id: Option<i64>,
    /// The region of the world. Only 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub georegion: Option<i32>,
}

impl RecordPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            content: None,
            failover: None,
            failover_content: None,
            name: None,
            priority: None,
            time_to_live: None,
            domain_id: None,
            georegion: None,
        }
    }

    /// The content of the record.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Whether the record fails over.
    #[must_use]
    pub fn failover(mut self, failover: bool) -> Self {
        self.failover = Some(failover);
        self
    }

    /// The content after a failure.
    #[must_use]
    pub fn failover_content(mut self, failover_content: impl Into<String>) -> Self {
        self.failover_content = Some(failover_content.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The priority.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<Option<i64>>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// The time to live in seconds.
    #[must_use]
    pub fn time_to_live(mut self, time_to_live: i64) -> Self {
        self.time_to_live = Some(time_to_live);
        self
    }

    /// The id of the domain.
    #[must_use]
    pub fn domain_id(mut self, domain_id: i64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }

    /// The region of the world. Only 0.
    #[must_use]
    pub fn georegion(mut self, georegion: i32) -> Self {
        self.georegion = Some(georegion);
        self
    }
}

/// What the list can be sorted by, with `-` in front to reverse it; `name` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RecordOrder {
    /// `name`
    Name,
    /// `-name`
    Name2,
    /// `content`
    Content,
    /// `-content`
    Content2,
    /// `type`
    Type,
    /// `-type`
    Type2,
    /// `failover_content`
    FailoverContent,
    /// `-failover_content`
    FailoverContent2,
    /// `time_to_live`
    TimeToLive,
    /// `-time_to_live`
    TimeToLive2,
    /// `failover`
    Failover,
    /// `-failover`
    Failover2,
    /// `priority`
    Priority,
    /// `-priority`
    Priority2,
    /// `domain`
    Domain,
    /// `-domain`
    Domain2,
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
    RecordOrder { Name = "name", Name2 = "-name", Content = "content", Content2 =
    "-content", Type = "type", Type2 = "-type", FailoverContent = "failover_content",
    FailoverContent2 = "-failover_content", TimeToLive = "time_to_live", TimeToLive2 =
    "-time_to_live", Failover = "failover", Failover2 = "-failover", Priority =
    "priority", Priority2 = "-priority", Domain = "domain", Domain2 = "-domain", Created
    = "created", Created2 = "-created", Updated = "updated", Updated2 = "-updated" }
}

/// What records can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecordFilter {
    /// `content`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "content__in")]
    pub content_in: Option<Vec<String>>,
    /// `content__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "content__icontains")]
    pub content_icontains: Option<String>,
    /// `content__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "content__iendswith")]
    pub content_iendswith: Option<String>,
    /// `content__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "content__iexact")]
    pub content_iexact: Option<String>,
    /// `content__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "content__istartswith")]
    pub content_istartswith: Option<String>,
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
    /// `domain`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<i64>,
    /// `domain__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "domain__gt")]
    pub domain_gt: Option<i64>,
    /// `domain__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "domain__gte")]
    pub domain_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "domain__in")]
    pub domain_in: Option<Vec<i64>>,
    /// `domain__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "domain__isnull")]
    pub domain_isnull: Option<bool>,
    /// `domain__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "domain__lt")]
    pub domain_lt: Option<i64>,
    /// `domain__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "domain__lte")]
    pub domain_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "domain__range")]
    pub domain_range: Option<Vec<i64>>,
    /// `failover`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failover: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "failover__in")]
    pub failover_in: Option<Vec<String>>,
    /// `failover__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "failover__icontains")]
    pub failover_icontains: Option<String>,
    /// `failover__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "failover__iendswith")]
    pub failover_iendswith: Option<String>,
    /// `failover__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "failover__iexact")]
    pub failover_iexact: Option<String>,
    /// `failover__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "failover__istartswith")]
    pub failover_istartswith: Option<String>,
    /// `fail_content`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_content: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "fail_content__in")]
    pub fail_content_in: Option<Vec<String>>,
    /// `fail_content__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "fail_content__icontains")]
    pub fail_content_icontains: Option<String>,
    /// `fail_content__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "fail_content__iendswith")]
    pub fail_content_iendswith: Option<String>,
    /// `fail_content__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "fail_content__iexact")]
    pub fail_content_iexact: Option<String>,
    /// `fail_content__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "fail_content__istartswith")]
    pub fail_content_istartswith: Option<String>,
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
    /// `time_to_live`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_to_live: Option<i64>,
    /// `time_to_live__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "time_to_live__gt")]
    pub time_to_live_gt: Option<i64>,
    /// `time_to_live__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "time_to_live__gte")]
    pub time_to_live_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "time_to_live__in")]
    pub time_to_live_in: Option<Vec<i64>>,
    /// `time_to_live__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "time_to_live__isnull")]
    pub time_to_live_isnull: Option<bool>,
    /// `time_to_live__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "time_to_live__lt")]
    pub time_to_live_lt: Option<i64>,
    /// `time_to_live__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "time_to_live__lte")]
    pub time_to_live_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "time_to_live__range")]
    pub time_to_live_range: Option<Vec<i64>>,
    /// `type`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// `type__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__gt")]
    pub type_gt: Option<String>,
    /// `type__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__gte")]
    pub type_gte: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__in")]
    pub type_in: Option<Vec<String>>,
    /// `type__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__isnull")]
    pub type_isnull: Option<bool>,
    /// `type__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__lt")]
    pub type_lt: Option<String>,
    /// `type__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__lte")]
    pub type_lte: Option<String>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__range")]
    pub type_range: Option<Vec<String>>,
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

impl RecordFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            content: None,
            content_in: None,
            content_icontains: None,
            content_iendswith: None,
            content_iexact: None,
            content_istartswith: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            domain: None,
            domain_gt: None,
            domain_gte: None,
            domain_in: None,
            domain_isnull: None,
            domain_lt: None,
            domain_lte: None,
            domain_range: None,
            failover: None,
            failover_in: None,
            failover_icontains: None,
            failover_iendswith: None,
            failover_iexact: None,
            failover_istartswith: None,
            fail_content: None,
            fail_content_in: None,
            fail_content_icontains: None,
            fail_content_iendswith: None,
            fail_content_iexact: None,
            fail_content_istartswith: None,
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
            time_to_live: None,
            time_to_live_gt: None,
            time_to_live_gte: None,
            time_to_live_in: None,
            time_to_live_isnull: None,
            time_to_live_lt: None,
            time_to_live_lte: None,
            time_to_live_range: None,
            r#type: None,
            type_gt: None,
            type_gte: None,
            type_in: None,
            type_isnull: None,
            type_lt: None,
            type_lte: None,
            type_range: None,
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

    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn content_in(
        mut self,
        content_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.content_in = Some(content_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `content__icontains`.
    #[must_use]
    pub fn content_icontains(mut self, content_icontains: impl Into<String>) -> Self {
        self.content_icontains = Some(content_icontains.into());
        self
    }

    /// Sets `content__iendswith`.
    #[must_use]
    pub fn content_iendswith(mut self, content_iendswith: impl Into<String>) -> Self {
        self.content_iendswith = Some(content_iendswith.into());
        self
    }

    /// Sets `content__iexact`.
    #[must_use]
    pub fn content_iexact(mut self, content_iexact: impl Into<String>) -> Self {
        self.content_iexact = Some(content_iexact.into());
        self
    }

    /// Sets `content__istartswith`.
    #[must_use]
    pub fn content_istartswith(
        mut self,
        content_istartswith: impl Into<String>,
    ) -> Self {
        self.content_istartswith = Some(content_istartswith.into());
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

    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: i64) -> Self {
        self.domain = Some(domain);
        self
    }

    /// Sets `domain__gt`.
    #[must_use]
    pub fn domain_gt(mut self, domain_gt: i64) -> Self {
        self.domain_gt = Some(domain_gt);
        self
    }

    /// Sets `domain__gte`.
    #[must_use]
    pub fn domain_gte(mut self, domain_gte: i64) -> Self {
        self.domain_gte = Some(domain_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn domain_in(mut self, domain_in: impl IntoIterator<Item = i64>) -> Self {
        self.domain_in = Some(domain_in.into_iter().collect());
        self
    }

    /// Sets `domain__isnull`.
    #[must_use]
    pub fn domain_isnull(mut self, domain_isnull: bool) -> Self {
        self.domain_isnull = Some(domain_isnull);
        self
    }

    /// Sets `domain__lt`.
    #[must_use]
    pub fn domain_lt(mut self, domain_lt: i64) -> Self {
        self.domain_lt = Some(domain_lt);
        self
    }

    /// Sets `domain__lte`.
    #[must_use]
    pub fn domain_lte(mut self, domain_lte: i64) -> Self {
        self.domain_lte = Some(domain_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn domain_range(mut self, domain_range: impl IntoIterator<Item = i64>) -> Self {
        self.domain_range = Some(domain_range.into_iter().collect());
        self
    }

    /// Sets `failover`.
    #[must_use]
    pub fn failover(mut self, failover: impl Into<String>) -> Self {
        self.failover = Some(failover.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn failover_in(
        mut self,
        failover_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.failover_in = Some(failover_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `failover__icontains`.
    #[must_use]
    pub fn failover_icontains(mut self, failover_icontains: impl Into<String>) -> Self {
        self.failover_icontains = Some(failover_icontains.into());
        self
    }

    /// Sets `failover__iendswith`.
    #[must_use]
    pub fn failover_iendswith(mut self, failover_iendswith: impl Into<String>) -> Self {
        self.failover_iendswith = Some(failover_iendswith.into());
        self
    }

    /// Sets `failover__iexact`.
    #[must_use]
    pub fn failover_iexact(mut self, failover_iexact: impl Into<String>) -> Self {
        self.failover_iexact = Some(failover_iexact.into());
        self
    }

    /// Sets `failover__istartswith`.
    #[must_use]
    pub fn failover_istartswith(
        mut self,
        failover_istartswith: impl Into<String>,
    ) -> Self {
        self.failover_istartswith = Some(failover_istartswith.into());
        self
    }

    /// Sets `fail_content`.
    #[must_use]
    pub fn fail_content(mut self, fail_content: impl Into<String>) -> Self {
        self.fail_content = Some(fail_content.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn fail_content_in(
        mut self,
        fail_content_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fail_content_in = Some(
            fail_content_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `fail_content__icontains`.
    #[must_use]
    pub fn fail_content_icontains(
        mut self,
        fail_content_icontains: impl Into<String>,
    ) -> Self {
        self.fail_content_icontains = Some(fail_content_icontains.into());
        self
    }

    /// Sets `fail_content__iendswith`.
    #[must_use]
    pub fn fail_content_iendswith(
        mut self,
        fail_content_iendswith: impl Into<String>,
    ) -> Self {
        self.fail_content_iendswith = Some(fail_content_iendswith.into());
        self
    }

    /// Sets `fail_content__iexact`.
    #[must_use]
    pub fn fail_content_iexact(
        mut self,
        fail_content_iexact: impl Into<String>,
    ) -> Self {
        self.fail_content_iexact = Some(fail_content_iexact.into());
        self
    }

    /// Sets `fail_content__istartswith`.
    #[must_use]
    pub fn fail_content_istartswith(
        mut self,
        fail_content_istartswith: impl Into<String>,
    ) -> Self {
        self.fail_content_istartswith = Some(fail_content_istartswith.into());
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

    /// Sets `time_to_live`.
    #[must_use]
    pub fn time_to_live(mut self, time_to_live: i64) -> Self {
        self.time_to_live = Some(time_to_live);
        self
    }

    /// Sets `time_to_live__gt`.
    #[must_use]
    pub fn time_to_live_gt(mut self, time_to_live_gt: i64) -> Self {
        self.time_to_live_gt = Some(time_to_live_gt);
        self
    }

    /// Sets `time_to_live__gte`.
    #[must_use]
    pub fn time_to_live_gte(mut self, time_to_live_gte: i64) -> Self {
        self.time_to_live_gte = Some(time_to_live_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn time_to_live_in(
        mut self,
        time_to_live_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.time_to_live_in = Some(time_to_live_in.into_iter().collect());
        self
    }

    /// Sets `time_to_live__isnull`.
    #[must_use]
    pub fn time_to_live_isnull(mut self, time_to_live_isnull: bool) -> Self {
        self.time_to_live_isnull = Some(time_to_live_isnull);
        self
    }

    /// Sets `time_to_live__lt`.
    #[must_use]
    pub fn time_to_live_lt(mut self, time_to_live_lt: i64) -> Self {
        self.time_to_live_lt = Some(time_to_live_lt);
        self
    }

    /// Sets `time_to_live__lte`.
    #[must_use]
    pub fn time_to_live_lte(mut self, time_to_live_lte: i64) -> Self {
        self.time_to_live_lte = Some(time_to_live_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn time_to_live_range(
        mut self,
        time_to_live_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.time_to_live_range = Some(time_to_live_range.into_iter().collect());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `type__gt`.
    #[must_use]
    pub fn type_gt(mut self, type_gt: impl Into<String>) -> Self {
        self.type_gt = Some(type_gt.into());
        self
    }

    /// Sets `type__gte`.
    #[must_use]
    pub fn type_gte(mut self, type_gte: impl Into<String>) -> Self {
        self.type_gte = Some(type_gte.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn type_in(
        mut self,
        type_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.type_in = Some(type_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `type__isnull`.
    #[must_use]
    pub fn type_isnull(mut self, type_isnull: bool) -> Self {
        self.type_isnull = Some(type_isnull);
        self
    }

    /// Sets `type__lt`.
    #[must_use]
    pub fn type_lt(mut self, type_lt: impl Into<String>) -> Self {
        self.type_lt = Some(type_lt.into());
        self
    }

    /// Sets `type__lte`.
    #[must_use]
    pub fn type_lte(mut self, type_lte: impl Into<String>) -> Self {
        self.type_lte = Some(type_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn type_range(
        mut self,
        type_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.type_range = Some(type_range.into_iter().map(Into::into).collect());
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
