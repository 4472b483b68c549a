// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The members of a project that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectPartialUpdate {
    /// For how many hours what is deleted can be brought back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub grace_period: Option<Option<i64>>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub note: Option<Option<String>>,
    /// 8 deletes everything in the project; 4 brings it back within the grace period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i32>,
}

impl ProjectPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            grace_period: None,
            name: None,
            note: None,
            state: None,
        }
    }

    /// For how many hours what is deleted can be brought back.
    #[must_use]
    pub fn grace_period(mut self, grace_period: impl Into<Option<i64>>) -> Self {
        self.grace_period = Some(grace_period.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<Option<String>>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// 8 deletes everything in the project; 4 brings it back within the grace period.
    #[must_use]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
    }
}

/// A project in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectEnvelope {
    /// What virtual machines and networks belong to.
    pub content: Project,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of projects.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectList {
    /// The projects of this page.
    pub content: Vec<Project>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `name` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProjectOrder {
    /// `name`
    Name,
    /// `-name`
    Name2,
    /// `region_id`
    RegionId,
    /// `-region_id`
    RegionId2,
    /// `address_id`
    AddressId,
    /// `-address_id`
    AddressId2,
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `manager_id`
    ManagerId,
    /// `-manager_id`
    ManagerId2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ProjectOrder { Name = "name", Name2 = "-name", RegionId = "region_id", RegionId2 =
    "-region_id", AddressId = "address_id", AddressId2 = "-address_id", Created =
    "created", Created2 = "-created", ManagerId = "manager_id", ManagerId2 =
    "-manager_id" }
}

/// What projects can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectFilter {
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
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "archived__gt")]
    pub archived_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "archived__gte")]
    pub archived_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "archived__in")]
    pub archived_in: Option<Vec<String>>,
    /// `archived__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "archived__isnull")]
    pub archived_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "archived__lt")]
    pub archived_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "archived__lte")]
    pub archived_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "archived__range")]
    pub archived_range: Option<Vec<String>>,
    /// `closed`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
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
    /// `grace_period`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_period: Option<i64>,
    /// `grace_period__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "grace_period__gt")]
    pub grace_period_gt: Option<i64>,
    /// `grace_period__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "grace_period__gte")]
    pub grace_period_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "grace_period__in")]
    pub grace_period_in: Option<Vec<i64>>,
    /// `grace_period__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "grace_period__isnull")]
    pub grace_period_isnull: Option<bool>,
    /// `grace_period__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "grace_period__lt")]
    pub grace_period_lt: Option<i64>,
    /// `grace_period__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "grace_period__lte")]
    pub grace_period_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "grace_period__range")]
    pub grace_period_range: Option<Vec<i64>>,
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
    /// `manager_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager_id: Option<i64>,
    /// `manager_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "manager_id__gt")]
    pub manager_id_gt: Option<i64>,
    /// `manager_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "manager_id__gte")]
    pub manager_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "manager_id__in")]
    pub manager_id_in: Option<Vec<i64>>,
    /// `manager_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "manager_id__isnull")]
    pub manager_id_isnull: Option<bool>,
    /// `manager_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "manager_id__lt")]
    pub manager_id_lt: Option<i64>,
    /// `manager_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "manager_id__lte")]
    pub manager_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "manager_id__range")]
    pub manager_id_range: Option<Vec<i64>>,
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
    /// `note`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "note__in")]
    pub note_in: Option<Vec<String>>,
    /// `note__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "note__icontains")]
    pub note_icontains: Option<String>,
    /// `note__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "note__iendswith")]
    pub note_iendswith: Option<String>,
    /// `note__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "note__iexact")]
    pub note_iexact: Option<String>,
    /// `note__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "note__istartswith")]
    pub note_istartswith: Option<String>,
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
    /// `reseller_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reseller_id: Option<i64>,
    /// `reseller_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__gt")]
    pub reseller_id_gt: Option<i64>,
    /// `reseller_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__gte")]
    pub reseller_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__in")]
    pub reseller_id_in: Option<Vec<i64>>,
    /// `reseller_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__isnull")]
    pub reseller_id_isnull: Option<bool>,
    /// `reseller_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__lt")]
    pub reseller_id_lt: Option<i64>,
    /// `reseller_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__lte")]
    pub reseller_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__range")]
    pub reseller_id_range: Option<Vec<i64>>,
    /// `run_icarus`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_icarus: Option<bool>,
    /// `run_robot`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_robot: Option<bool>,
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

impl ProjectFilter {
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
            archived: None,
            archived_gt: None,
            archived_gte: None,
            archived_in: None,
            archived_isnull: None,
            archived_lt: None,
            archived_lte: None,
            archived_range: None,
            closed: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            grace_period: None,
            grace_period_gt: None,
            grace_period_gte: None,
            grace_period_in: None,
            grace_period_isnull: None,
            grace_period_lt: None,
            grace_period_lte: None,
            grace_period_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            manager_id: None,
            manager_id_gt: None,
            manager_id_gte: None,
            manager_id_in: None,
            manager_id_isnull: None,
            manager_id_lt: None,
            manager_id_lte: None,
            manager_id_range: None,
            name: None,
            name_in: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_istartswith: None,
            note: None,
            note_in: None,
            note_icontains: None,
            note_iendswith: None,
            note_iexact: None,
            note_istartswith: None,
            region_id: None,
            region_id_gt: None,
            region_id_gte: None,
            region_id_in: None,
            region_id_isnull: None,
            region_id_lt: None,
            region_id_lte: None,
            region_id_range: None,
            reseller_id: None,
            reseller_id_gt: None,
            reseller_id_gte: None,
            reseller_id_in: None,
            reseller_id_isnull: None,
            reseller_id_lt: None,
            reseller_id_lte: None,
            reseller_id_range: None,
            run_icarus: None,
            run_robot: None,
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

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn archived(mut self, archived: impl Into<String>) -> Self {
        self.archived = Some(archived.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn archived_gt(mut self, archived_gt: impl Into<String>) -> Self {
        self.archived_gt = Some(archived_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn archived_gte(mut self, archived_gte: impl Into<String>) -> Self {
        self.archived_gte = Some(archived_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn archived_in(
        mut self,
        archived_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.archived_in = Some(archived_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `archived__isnull`.
    #[must_use]
    pub fn archived_isnull(mut self, archived_isnull: bool) -> Self {
        self.archived_isnull = Some(archived_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn archived_lt(mut self, archived_lt: impl Into<String>) -> Self {
        self.archived_lt = Some(archived_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn archived_lte(mut self, archived_lte: impl Into<String>) -> Self {
        self.archived_lte = Some(archived_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn archived_range(
        mut self,
        archived_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.archived_range = Some(archived_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `closed`.
    #[must_use]
    pub fn closed(mut self, closed: bool) -> Self {
        self.closed = Some(closed);
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

    /// Sets `grace_period`.
    #[must_use]
    pub fn grace_period(mut self, grace_period: i64) -> Self {
        self.grace_period = Some(grace_period);
        self
    }

    /// Sets `grace_period__gt`.
    #[must_use]
    pub fn grace_period_gt(mut self, grace_period_gt: i64) -> Self {
        self.grace_period_gt = Some(grace_period_gt);
        self
    }

    /// Sets `grace_period__gte`.
    #[must_use]
    pub fn grace_period_gte(mut self, grace_period_gte: i64) -> Self {
        self.grace_period_gte = Some(grace_period_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn grace_period_in(
        mut self,
        grace_period_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.grace_period_in = Some(grace_period_in.into_iter().collect());
        self
    }

    /// Sets `grace_period__isnull`.
    #[must_use]
    pub fn grace_period_isnull(mut self, grace_period_isnull: bool) -> Self {
        self.grace_period_isnull = Some(grace_period_isnull);
        self
    }

    /// Sets `grace_period__lt`.
    #[must_use]
    pub fn grace_period_lt(mut self, grace_period_lt: i64) -> Self {
        self.grace_period_lt = Some(grace_period_lt);
        self
    }

    /// Sets `grace_period__lte`.
    #[must_use]
    pub fn grace_period_lte(mut self, grace_period_lte: i64) -> Self {
        self.grace_period_lte = Some(grace_period_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn grace_period_range(
        mut self,
        grace_period_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.grace_period_range = Some(grace_period_range.into_iter().collect());
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

    /// Sets `manager_id`.
    #[must_use]
    pub fn manager_id(mut self, manager_id: i64) -> Self {
        self.manager_id = Some(manager_id);
        self
    }

    /// Sets `manager_id__gt`.
    #[must_use]
    pub fn manager_id_gt(mut self, manager_id_gt: i64) -> Self {
        self.manager_id_gt = Some(manager_id_gt);
        self
    }

    /// Sets `manager_id__gte`.
    #[must_use]
    pub fn manager_id_gte(mut self, manager_id_gte: i64) -> Self {
        self.manager_id_gte = Some(manager_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn manager_id_in(
        mut self,
        manager_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.manager_id_in = Some(manager_id_in.into_iter().collect());
        self
    }

    /// Sets `manager_id__isnull`.
    #[must_use]
    pub fn manager_id_isnull(mut self, manager_id_isnull: bool) -> Self {
        self.manager_id_isnull = Some(manager_id_isnull);
        self
    }

    /// Sets `manager_id__lt`.
    #[must_use]
    pub fn manager_id_lt(mut self, manager_id_lt: i64) -> Self {
        self.manager_id_lt = Some(manager_id_lt);
        self
    }

    /// Sets `manager_id__lte`.
    #[must_use]
    pub fn manager_id_lte(mut self, manager_id_lte: i64) -> Self {
        self.manager_id_lte = Some(manager_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn manager_id_range(
        mut self,
        manager_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.manager_id_range = Some(manager_id_range.into_iter().collect());
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

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn note_in(
        mut self,
        note_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.note_in = Some(note_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `note__icontains`.
    #[must_use]
    pub fn note_icontains(mut self, note_icontains: impl Into<String>) -> Self {
        self.note_icontains = Some(note_icontains.into());
        self
    }

    /// Sets `note__iendswith`.
    #[must_use]
    pub fn note_iendswith(mut self, note_iendswith: impl Into<String>) -> Self {
        self.note_iendswith = Some(note_iendswith.into());
        self
    }

    /// Sets `note__iexact`.
    #[must_use]
    pub fn note_iexact(mut self, note_iexact: impl Into<String>) -> Self {
        self.note_iexact = Some(note_iexact.into());
        self
    }

    /// Sets `note__istartswith`.
    #[must_use]
    pub fn note_istartswith(mut self, note_istartswith: impl Into<String>) -> Self {
        self.note_istartswith = Some(note_istartswith.into());
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

    /// Sets `reseller_id`.
    #[must_use]
    pub fn reseller_id(mut self, reseller_id: i64) -> Self {
        self.reseller_id = Some(reseller_id);
        self
    }

    /// Sets `reseller_id__gt`.
    #[must_use]
    pub fn reseller_id_gt(mut self, reseller_id_gt: i64) -> Self {
        self.reseller_id_gt = Some(reseller_id_gt);
        self
    }

    /// Sets `reseller_id__gte`.
    #[must_use]
    pub fn reseller_id_gte(mut self, reseller_id_gte: i64) -> Self {
        self.reseller_id_gte = Some(reseller_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn reseller_id_in(
        mut self,
        reseller_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.reseller_id_in = Some(reseller_id_in.into_iter().collect());
        self
    }

    /// Sets `reseller_id__isnull`.
    #[must_use]
    pub fn reseller_id_isnull(mut self, reseller_id_isnull: bool) -> Self {
        self.reseller_id_isnull = Some(reseller_id_isnull);
        self
    }

    /// Sets `reseller_id__lt`.
    #[must_use]
    pub fn reseller_id_lt(mut self, reseller_id_lt: i64) -> Self {
        self.reseller_id_lt = Some(reseller_id_lt);
        self
    }

    /// Sets `reseller_id__lte`.
    #[must_use]
    pub fn reseller_id_lte(mut self, reseller_id_lte: i64) -> Self {
        self.reseller_id_lte = Some(reseller_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn reseller_id_range(
        mut self,
        reseller_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.reseller_id_range = Some(reseller_id_range.into_iter().collect());
        self
    }

    /// Sets `run_icarus`.
    #[must_use]
    pub fn run_icarus(mut self, run_icarus: bool) -> Self {
        self.run_icarus = Some(run_icarus);
        self
    }

    /// Sets `run_robot`.
    #[must_use]
    pub fn run_robot(mut self, run_robot: bool) -> Self {
        self.run_robot = Some(run_robot);
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
