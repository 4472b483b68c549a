// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What everything else belongs to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Project {
    /// The id.
    pub id: i64,
    /// The id of the address.
    pub address_id: Option<i64>,
    /// Whether everything in it is gone.
    pub closed: Option<bool>,
    /// The id of the user who manages it.
    pub manager_id: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// The id of the region.
    pub region_id: Option<i64>,
    /// The id of the address that sells it.
    pub reseller_id: Option<i64>,
    /// When it was created, UTC.
    pub created: Option<runtime::value::LocalDateTime>,
    /// When it was last changed, UTC.
    pub updated: Option<runtime::value::LocalDateTime>,
    /// The path of the object. CloudCIX's documentation says a whole URL.
    pub uri: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a project is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectCreate {
    /// The name. No two projects of an address have the same.
    pub name: String,
    /// The id of the region.
    pub region_id: i64,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl ProjectCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, region_id: i64) -> Self {
        Self {
            name: name.into(),
            region_id: region_id,
            note: None,
        }
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// What a project is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectUpdate {
    /// The name. No two projects of an address have the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl ProjectUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self { name: None, note: None }
    }

    /// The name. No two projects of an address have the same.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// The members of a project that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectPartialUpdate {
    /// The name. No two projects of an address have the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl ProjectPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self { name: None, note: None }
    }

    /// The name. No two projects of an address have the same.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// A project in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectEnvelope {
    /// What everything else belongs to.
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
