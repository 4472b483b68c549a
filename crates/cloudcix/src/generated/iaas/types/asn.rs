// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What an ASN is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AsnCreate {
    /// The id of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub member_id: Option<Option<i64>>,
    /// The number of the autonomous system.
    pub number: i64,
}

impl AsnCreate {
    /// With everything that is required.
    pub fn new(number: i64) -> Self {
        Self {
            number: number,
            member_id: None,
        }
    }

    /// The id of the member.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<Option<i64>>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
}

/// What an ASN is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AsnUpdate {
    /// The id of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub member_id: Option<Option<i64>>,
    /// The number of the autonomous system.
    pub number: i64,
}

impl AsnUpdate {
    /// With everything that is required.
    pub fn new(number: i64) -> Self {
        Self {
            number: number,
            member_id: None,
        }
    }

    /// The id of the member.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<Option<i64>>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
}

/// The members of an ASN that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AsnPartialUpdate {
    /// The id of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub member_id: Option<Option<i64>>,
    /// The number of the autonomous system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
}

impl AsnPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            member_id: None,
            number: None,
        }
    }

    /// The id of the member.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<Option<i64>>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }

    /// The number of the autonomous system.
    #[must_use]
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }
}

/// An ASN in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AsnEnvelope {
    /// An autonomous system.
    pub content: Asn,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of ASNs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AsnList {
    /// The ASNs of this page.
    pub content: Vec<Asn>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `member_id` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AsnOrder {
    /// `member_id`
    MemberId,
    /// `-member_id`
    MemberId2,
    /// `number`
    Number,
    /// `-number`
    Number2,
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
    AsnOrder { MemberId = "member_id", MemberId2 = "-member_id", Number = "number",
    Number2 = "-number", Created = "created", Created2 = "-created", Updated = "updated",
    Updated2 = "-updated" }
}

/// What ASNs can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AsnFilter {
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
    /// `number`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// `number__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "number__gt")]
    pub number_gt: Option<i64>,
    /// `number__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "number__gte")]
    pub number_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "number__in")]
    pub number_in: Option<Vec<i64>>,
    /// `number__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "number__isnull")]
    pub number_isnull: Option<bool>,
    /// `number__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "number__lt")]
    pub number_lt: Option<i64>,
    /// `number__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "number__lte")]
    pub number_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "number__range")]
    pub number_range: Option<Vec<i64>>,
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

impl AsnFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
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
            member_id: None,
            member_id_gt: None,
            member_id_gte: None,
            member_id_in: None,
            member_id_isnull: None,
            member_id_lt: None,
            member_id_lte: None,
            member_id_range: None,
            number: None,
            number_gt: None,
            number_gte: None,
            number_in: None,
            number_isnull: None,
            number_lt: None,
            number_lte: None,
            number_range: None,
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

    /// Sets `number`.
    #[must_use]
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets `number__gt`.
    #[must_use]
    pub fn number_gt(mut self, number_gt: i64) -> Self {
        self.number_gt = Some(number_gt);
        self
    }

    /// Sets `number__gte`.
    #[must_use]
    pub fn number_gte(mut self, number_gte: i64) -> Self {
        self.number_gte = Some(number_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn number_in(mut self, number_in: impl IntoIterator<Item = i64>) -> Self {
        self.number_in = Some(number_in.into_iter().collect());
        self
    }

    /// Sets `number__isnull`.
    #[must_use]
    pub fn number_isnull(mut self, number_isnull: bool) -> Self {
        self.number_isnull = Some(number_isnull);
        self
    }

    /// Sets `number__lt`.
    #[must_use]
    pub fn number_lt(mut self, number_lt: i64) -> Self {
        self.number_lt = Some(number_lt);
        self
    }

    /// Sets `number__lte`.
    #[must_use]
    pub fn number_lte(mut self, number_lte: i64) -> Self {
        self.number_lte = Some(number_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn number_range(mut self, number_range: impl IntoIterator<Item = i64>) -> Self {
        self.number_range = Some(number_range.into_iter().collect());
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
