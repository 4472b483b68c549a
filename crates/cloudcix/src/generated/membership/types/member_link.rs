// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Two members that know each other.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MemberLink {
    /// The id of the other member.
    pub contra_member_id: i64,
    /// The id of the member.
    pub member_id: i64,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `contra_member_id`.
    #[serde(rename = "idMemberContra")]
    pub id_member_contra: i64,
    /// The old name of `member_id`.
    #[serde(rename = "idMember")]
    pub id_member: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of member links.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MemberLinkList {
    /// The member links of this page.
    pub content: Vec<MemberLink>,
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
pub enum MemberLinkOrder {
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// `contra_member__name`
    ContraMemberName,
    /// `-contra_member__name`
    ContraMemberName2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    MemberLinkOrder { Id = "id", Id2 = "-id", ContraMemberName = "contra_member__name",
    ContraMemberName2 = "-contra_member__name" }
}

/// What member links can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MemberLinkFilter {
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
    /// `member__id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__id")]
    pub member_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__id__in")]
    pub member_id_in: Option<Vec<i64>>,
    /// `member__self_managed`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__self_managed")]
    pub member_self_managed: Option<bool>,
    /// `contra_member__id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_member__id")]
    pub contra_member_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_member__id__in")]
    pub contra_member_id_in: Option<Vec<i64>>,
    /// `contra_member__self_managed`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_member__self_managed")]
    pub contra_member_self_managed: Option<bool>,
}

impl MemberLinkFilter {
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
            member_id_in: None,
            member_self_managed: None,
            contra_member_id: None,
            contra_member_id_in: None,
            contra_member_self_managed: None,
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

    /// Sets `member__id`.
    #[must_use]
    pub fn member_id(mut self, member_id: i64) -> Self {
        self.member_id = Some(member_id);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn member_id_in(mut self, member_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.member_id_in = Some(member_id_in.into_iter().collect());
        self
    }

    /// Sets `member__self_managed`.
    #[must_use]
    pub fn member_self_managed(mut self, member_self_managed: bool) -> Self {
        self.member_self_managed = Some(member_self_managed);
        self
    }

    /// Sets `contra_member__id`.
    #[must_use]
    pub fn contra_member_id(mut self, contra_member_id: i64) -> Self {
        self.contra_member_id = Some(contra_member_id);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn contra_member_id_in(
        mut self,
        contra_member_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.contra_member_id_in = Some(contra_member_id_in.into_iter().collect());
        self
    }

    /// Sets `contra_member__self_managed`.
    #[must_use]
    pub fn contra_member_self_managed(
        mut self,
        contra_member_self_managed: bool,
    ) -> Self {
        self.contra_member_self_managed = Some(contra_member_self_managed);
        self
    }
}
