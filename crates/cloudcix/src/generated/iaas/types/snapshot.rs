// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A state of a virtual machine to go back to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Snapshot {
    /// The id.
    pub id: i64,
    /// Whether the machine runs from here now.
    pub active: bool,
    /// Who is told about changes. Only in the answer to a get.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub emails: Option<Option<Vec<String>>>,
    /// What was done to it, the latest first.
    pub history: Vec<SnapshotHistory>,
    /// The name.
    pub name: String,
    /// The id of the parent.
    pub parent_id: Option<i64>,
    /// Whether the snapshots that follow are removed with it.
    pub remove_subtree: bool,
    /// The state.
    pub state: i32,
    /// A virtual machine.
    pub vm: Vm,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a snapshot is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotCreate {
    /// The name.
    pub name: String,
    /// The id of the virtual machine.
    pub vm_id: i64,
}

impl SnapshotCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, vm_id: i64) -> Self {
        Self {
            name: name.into(),
            vm_id: vm_id,
        }
    }
}

/// What a snapshot is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotUpdate {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the snapshots that follow are removed with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_subtree: Option<bool>,
    /// The state to go to. From 4 to 10, which takes the machine back to this snapshot, or 8, which deletes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i32>,
}

impl SnapshotUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            remove_subtree: None,
            state: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether the snapshots that follow are removed with it.
    #[must_use]
    pub fn remove_subtree(mut self, remove_subtree: bool) -> Self {
        self.remove_subtree = Some(remove_subtree);
        self
    }

    /// The state to go to. From 4 to 10, which takes the machine back to this snapshot, or 8, which deletes it.
    #[must_use]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
    }
}

/// The members of a snapshot that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotPartialUpdate {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the snapshots that follow are removed with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_subtree: Option<bool>,
    /// The state to go to. From 4 to 10, which takes the machine back to this snapshot, or 8, which deletes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i32>,
}

impl SnapshotPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            remove_subtree: None,
            state: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether the snapshots that follow are removed with it.
    #[must_use]
    pub fn remove_subtree(mut self, remove_subtree: bool) -> Self {
        self.remove_subtree = Some(remove_subtree);
        self
    }

    /// The state to go to. From 4 to 10, which takes the machine back to this snapshot, or 8, which deletes it.
    #[must_use]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
    }
}

/// A snapshot in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotEnvelope {
    /// A state of a virtual machine to go back to.
    pub content: Snapshot,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of snapshots.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotList {
    /// The snapshots of this page.
    pub content: Vec<Snapshot>,
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
pub enum SnapshotOrder {
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// `name`
    Name,
    /// `-name`
    Name2,
    /// `active`
    Active,
    /// `-active`
    Active2,
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `parent_id`
    ParentId,
    /// `-parent_id`
    ParentId2,
    /// `state`
    State,
    /// `-state`
    State2,
    /// `vm_id`
    VmId,
    /// `-vm_id`
    VmId2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SnapshotOrder { Id = "id", Id2 = "-id", Name = "name", Name2 = "-name", Active =
    "active", Active2 = "-active", Created = "created", Created2 = "-created", ParentId =
    "parent_id", ParentId2 = "-parent_id", State = "state", State2 = "-state", VmId =
    "vm_id", VmId2 = "-vm_id" }
}

/// What snapshots can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotFilter {
    /// `active`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `created`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__icontains")]
    pub created_icontains: Option<String>,
    /// `created__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__iendswith")]
    pub created_iendswith: Option<String>,
    /// `created__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__iexact")]
    pub created_iexact: Option<String>,
    /// `created__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__istartswith")]
    pub created_istartswith: Option<String>,
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
    /// `parent_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// `parent_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "parent_id__gt")]
    pub parent_id_gt: Option<i64>,
    /// `parent_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "parent_id__gte")]
    pub parent_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "parent_id__in")]
    pub parent_id_in: Option<Vec<i64>>,
    /// `parent_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "parent_id__isnull")]
    pub parent_id_isnull: Option<bool>,
    /// `parent_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "parent_id__lt")]
    pub parent_id_lt: Option<i64>,
    /// `parent_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "parent_id__lte")]
    pub parent_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "parent_id__range")]
    pub parent_id_range: Option<Vec<i64>>,
    /// `remove_subtree`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_subtree: Option<bool>,
    /// `state`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i64>,
    /// `state__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__gt")]
    pub state_gt: Option<i64>,
    /// `state__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__gte")]
    pub state_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__in")]
    pub state_in: Option<Vec<i64>>,
    /// `state__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__isnull")]
    pub state_isnull: Option<bool>,
    /// `state__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__lt")]
    pub state_lt: Option<i64>,
    /// `state__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__lte")]
    pub state_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__range")]
    pub state_range: Option<Vec<i64>>,
    /// `vm_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_id: Option<i64>,
    /// `vm_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__gt")]
    pub vm_id_gt: Option<i64>,
    /// `vm_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__gte")]
    pub vm_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__in")]
    pub vm_id_in: Option<Vec<i64>>,
    /// `vm_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__isnull")]
    pub vm_id_isnull: Option<bool>,
    /// `vm_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__lt")]
    pub vm_id_lt: Option<i64>,
    /// `vm_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__lte")]
    pub vm_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__range")]
    pub vm_id_range: Option<Vec<i64>>,
    /// `vm__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name")]
    pub vm_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__in")]
    pub vm_name_in: Option<Vec<String>>,
    /// `vm__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__icontains")]
    pub vm_name_icontains: Option<String>,
    /// `vm__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__iendswith")]
    pub vm_name_iendswith: Option<String>,
    /// `vm__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__iexact")]
    pub vm_name_iexact: Option<String>,
    /// `vm__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__istartswith")]
    pub vm_name_istartswith: Option<String>,
    /// `vm__project_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id")]
    pub vm_project_id: Option<i64>,
    /// `vm__project_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__gt")]
    pub vm_project_id_gt: Option<i64>,
    /// `vm__project_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__gte")]
    pub vm_project_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__in")]
    pub vm_project_id_in: Option<Vec<i64>>,
    /// `vm__project_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__isnull")]
    pub vm_project_id_isnull: Option<bool>,
    /// `vm__project_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__lt")]
    pub vm_project_id_lt: Option<i64>,
    /// `vm__project_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__lte")]
    pub vm_project_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__range")]
    pub vm_project_id_range: Option<Vec<i64>>,
    /// `vm__project__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id")]
    pub vm_project_address_id: Option<i64>,
    /// `vm__project__address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__gt")]
    pub vm_project_address_id_gt: Option<i64>,
    /// `vm__project__address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__gte")]
    pub vm_project_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__in")]
    pub vm_project_address_id_in: Option<Vec<i64>>,
    /// `vm__project__address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__isnull")]
    pub vm_project_address_id_isnull: Option<bool>,
    /// `vm__project__address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__lt")]
    pub vm_project_address_id_lt: Option<i64>,
    /// `vm__project__address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__lte")]
    pub vm_project_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__range")]
    pub vm_project_address_id_range: Option<Vec<i64>>,
    /// `vm__project__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name")]
    pub vm_project_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__in")]
    pub vm_project_name_in: Option<Vec<String>>,
    /// `vm__project__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__icontains")]
    pub vm_project_name_icontains: Option<String>,
    /// `vm__project__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__iendswith")]
    pub vm_project_name_iendswith: Option<String>,
    /// `vm__project__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__iexact")]
    pub vm_project_name_iexact: Option<String>,
    /// `vm__project__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__istartswith")]
    pub vm_project_name_istartswith: Option<String>,
    /// `vm__project__region_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id")]
    pub vm_project_region_id: Option<i64>,
    /// `vm__project__region_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__gt")]
    pub vm_project_region_id_gt: Option<i64>,
    /// `vm__project__region_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__gte")]
    pub vm_project_region_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__in")]
    pub vm_project_region_id_in: Option<Vec<i64>>,
    /// `vm__project__region_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__isnull")]
    pub vm_project_region_id_isnull: Option<bool>,
    /// `vm__project__region_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__lt")]
    pub vm_project_region_id_lt: Option<i64>,
    /// `vm__project__region_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__lte")]
    pub vm_project_region_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__range")]
    pub vm_project_region_id_range: Option<Vec<i64>>,
    /// `vm__server_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__server_id")]
    pub vm_server_id: Option<i64>,
    /// `vm__server_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__server_id__gt")]
    pub vm_server_id_gt: Option<i64>,
    /// `vm__server_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__server_id__gte")]
    pub vm_server_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__server_id__in")]
    pub vm_server_id_in: Option<Vec<i64>>,
    /// `vm__server_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__server_id__isnull")]
    pub vm_server_id_isnull: Option<bool>,
    /// `vm__server_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__server_id__lt")]
    pub vm_server_id_lt: Option<i64>,
    /// `vm__server_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__server_id__lte")]
    pub vm_server_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__server_id__range")]
    pub vm_server_id_range: Option<Vec<i64>>,
}

impl SnapshotFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            active: None,
            created: None,
            created_in: None,
            created_icontains: None,
            created_iendswith: None,
            created_iexact: None,
            created_istartswith: None,
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
            parent_id: None,
            parent_id_gt: None,
            parent_id_gte: None,
            parent_id_in: None,
            parent_id_isnull: None,
            parent_id_lt: None,
            parent_id_lte: None,
            parent_id_range: None,
            remove_subtree: None,
            state: None,
            state_gt: None,
            state_gte: None,
            state_in: None,
            state_isnull: None,
            state_lt: None,
            state_lte: None,
            state_range: None,
            vm_id: None,
            vm_id_gt: None,
            vm_id_gte: None,
            vm_id_in: None,
            vm_id_isnull: None,
            vm_id_lt: None,
            vm_id_lte: None,
            vm_id_range: None,
            vm_name: None,
            vm_name_in: None,
            vm_name_icontains: None,
            vm_name_iendswith: None,
            vm_name_iexact: None,
            vm_name_istartswith: None,
            vm_project_id: None,
            vm_project_id_gt: None,
            vm_project_id_gte: None,
            vm_project_id_in: None,
            vm_project_id_isnull: None,
            vm_project_id_lt: None,
            vm_project_id_lte: None,
            vm_project_id_range: None,
            vm_project_address_id: None,
            vm_project_address_id_gt: None,
            vm_project_address_id_gte: None,
            vm_project_address_id_in: None,
            vm_project_address_id_isnull: None,
            vm_project_address_id_lt: None,
            vm_project_address_id_lte: None,
            vm_project_address_id_range: None,
            vm_project_name: None,
            vm_project_name_in: None,
            vm_project_name_icontains: None,
            vm_project_name_iendswith: None,
            vm_project_name_iexact: None,
            vm_project_name_istartswith: None,
            vm_project_region_id: None,
            vm_project_region_id_gt: None,
            vm_project_region_id_gte: None,
            vm_project_region_id_in: None,
            vm_project_region_id_isnull: None,
            vm_project_region_id_lt: None,
            vm_project_region_id_lte: None,
            vm_project_region_id_range: None,
            vm_server_id: None,
            vm_server_id_gt: None,
            vm_server_id_gte: None,
            vm_server_id_in: None,
            vm_server_id_isnull: None,
            vm_server_id_lt: None,
            vm_server_id_lte: None,
            vm_server_id_range: None,
        }
    }

    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created__icontains`.
    #[must_use]
    pub fn created_icontains(mut self, created_icontains: impl Into<String>) -> Self {
        self.created_icontains = Some(created_icontains.into());
        self
    }

    /// Sets `created__iendswith`.
    #[must_use]
    pub fn created_iendswith(mut self, created_iendswith: impl Into<String>) -> Self {
        self.created_iendswith = Some(created_iendswith.into());
        self
    }

    /// Sets `created__iexact`.
    #[must_use]
    pub fn created_iexact(mut self, created_iexact: impl Into<String>) -> Self {
        self.created_iexact = Some(created_iexact.into());
        self
    }

    /// Sets `created__istartswith`.
    #[must_use]
    pub fn created_istartswith(
        mut self,
        created_istartswith: impl Into<String>,
    ) -> Self {
        self.created_istartswith = Some(created_istartswith.into());
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

    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }

    /// Sets `parent_id__gt`.
    #[must_use]
    pub fn parent_id_gt(mut self, parent_id_gt: i64) -> Self {
        self.parent_id_gt = Some(parent_id_gt);
        self
    }

    /// Sets `parent_id__gte`.
    #[must_use]
    pub fn parent_id_gte(mut self, parent_id_gte: i64) -> Self {
        self.parent_id_gte = Some(parent_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn parent_id_in(mut self, parent_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.parent_id_in = Some(parent_id_in.into_iter().collect());
        self
    }

    /// Sets `parent_id__isnull`.
    #[must_use]
    pub fn parent_id_isnull(mut self, parent_id_isnull: bool) -> Self {
        self.parent_id_isnull = Some(parent_id_isnull);
        self
    }

    /// Sets `parent_id__lt`.
    #[must_use]
    pub fn parent_id_lt(mut self, parent_id_lt: i64) -> Self {
        self.parent_id_lt = Some(parent_id_lt);
        self
    }

    /// Sets `parent_id__lte`.
    #[must_use]
    pub fn parent_id_lte(mut self, parent_id_lte: i64) -> Self {
        self.parent_id_lte = Some(parent_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn parent_id_range(
        mut self,
        parent_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.parent_id_range = Some(parent_id_range.into_iter().collect());
        self
    }

    /// Sets `remove_subtree`.
    #[must_use]
    pub fn remove_subtree(mut self, remove_subtree: bool) -> Self {
        self.remove_subtree = Some(remove_subtree);
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: i64) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `state__gt`.
    #[must_use]
    pub fn state_gt(mut self, state_gt: i64) -> Self {
        self.state_gt = Some(state_gt);
        self
    }

    /// Sets `state__gte`.
    #[must_use]
    pub fn state_gte(mut self, state_gte: i64) -> Self {
        self.state_gte = Some(state_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn state_in(mut self, state_in: impl IntoIterator<Item = i64>) -> Self {
        self.state_in = Some(state_in.into_iter().collect());
        self
    }

    /// Sets `state__isnull`.
    #[must_use]
    pub fn state_isnull(mut self, state_isnull: bool) -> Self {
        self.state_isnull = Some(state_isnull);
        self
    }

    /// Sets `state__lt`.
    #[must_use]
    pub fn state_lt(mut self, state_lt: i64) -> Self {
        self.state_lt = Some(state_lt);
        self
    }

    /// Sets `state__lte`.
    #[must_use]
    pub fn state_lte(mut self, state_lte: i64) -> Self {
        self.state_lte = Some(state_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn state_range(mut self, state_range: impl IntoIterator<Item = i64>) -> Self {
        self.state_range = Some(state_range.into_iter().collect());
        self
    }

    /// Sets `vm_id`.
    #[must_use]
    pub fn vm_id(mut self, vm_id: i64) -> Self {
        self.vm_id = Some(vm_id);
        self
    }

    /// Sets `vm_id__gt`.
    #[must_use]
    pub fn vm_id_gt(mut self, vm_id_gt: i64) -> Self {
        self.vm_id_gt = Some(vm_id_gt);
        self
    }

    /// Sets `vm_id__gte`.
    #[must_use]
    pub fn vm_id_gte(mut self, vm_id_gte: i64) -> Self {
        self.vm_id_gte = Some(vm_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn vm_id_in(mut self, vm_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.vm_id_in = Some(vm_id_in.into_iter().collect());
        self
    }

    /// Sets `vm_id__isnull`.
    #[must_use]
    pub fn vm_id_isnull(mut self, vm_id_isnull: bool) -> Self {
        self.vm_id_isnull = Some(vm_id_isnull);
        self
    }

    /// Sets `vm_id__lt`.
    #[must_use]
    pub fn vm_id_lt(mut self, vm_id_lt: i64) -> Self {
        self.vm_id_lt = Some(vm_id_lt);
        self
    }

    /// Sets `vm_id__lte`.
    #[must_use]
    pub fn vm_id_lte(mut self, vm_id_lte: i64) -> Self {
        self.vm_id_lte = Some(vm_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn vm_id_range(mut self, vm_id_range: impl IntoIterator<Item = i64>) -> Self {
        self.vm_id_range = Some(vm_id_range.into_iter().collect());
        self
    }

    /// Sets `vm__name`.
    #[must_use]
    pub fn vm_name(mut self, vm_name: impl Into<String>) -> Self {
        self.vm_name = Some(vm_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn vm_name_in(
        mut self,
        vm_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vm_name_in = Some(vm_name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `vm__name__icontains`.
    #[must_use]
    pub fn vm_name_icontains(mut self, vm_name_icontains: impl Into<String>) -> Self {
        self.vm_name_icontains = Some(vm_name_icontains.into());
        self
    }

    /// Sets `vm__name__iendswith`.
    #[must_use]
    pub fn vm_name_iendswith(mut self, vm_name_iendswith: impl Into<String>) -> Self {
        self.vm_name_iendswith = Some(vm_name_iendswith.into());
        self
    }

    /// Sets `vm__name__iexact`.
    #[must_use]
    pub fn vm_name_iexact(mut self, vm_name_iexact: impl Into<String>) -> Self {
        self.vm_name_iexact = Some(vm_name_iexact.into());
        self
    }

    /// Sets `vm__name__istartswith`.
    #[must_use]
    pub fn vm_name_istartswith(
        mut self,
        vm_name_istartswith: impl Into<String>,
    ) -> Self {
        self.vm_name_istartswith = Some(vm_name_istartswith.into());
        self
    }

    /// Sets `vm__project_id`.
    #[must_use]
    pub fn vm_project_id(mut self, vm_project_id: i64) -> Self {
        self.vm_project_id = Some(vm_project_id);
        self
    }

    /// Sets `vm__project_id__gt`.
    #[must_use]
    pub fn vm_project_id_gt(mut self, vm_project_id_gt: i64) -> Self {
        self.vm_project_id_gt = Some(vm_project_id_gt);
        self
    }

    /// Sets `vm__project_id__gte`.
    #[must_use]
    pub fn vm_project_id_gte(mut self, vm_project_id_gte: i64) -> Self {
        self.vm_project_id_gte = Some(vm_project_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn vm_project_id_in(
        mut self,
        vm_project_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.vm_project_id_in = Some(vm_project_id_in.into_iter().collect());
        self
    }

    /// Sets `vm__project_id__isnull`.
    #[must_use]
    pub fn vm_project_id_isnull(mut self, vm_project_id_isnull: bool) -> Self {
        self.vm_project_id_isnull = Some(vm_project_id_isnull);
        self
    }

    /// Sets `vm__project_id__lt`.
    #[must_use]
    pub fn vm_project_id_lt(mut self, vm_project_id_lt: i64) -> Self {
        self.vm_project_id_lt = Some(vm_project_id_lt);
        self
    }

    /// Sets `vm__project_id__lte`.
    #[must_use]
    pub fn vm_project_id_lte(mut self, vm_project_id_lte: i64) -> Self {
        self.vm_project_id_lte = Some(vm_project_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn vm_project_id_range(
        mut self,
        vm_project_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.vm_project_id_range = Some(vm_project_id_range.into_iter().collect());
        self
    }

    /// Sets `vm__project__address_id`.
    #[must_use]
    pub fn vm_project_address_id(mut self, vm_project_address_id: i64) -> Self {
        self.vm_project_address_id = Some(vm_project_address_id);
        self
    }

    /// Sets `vm__project__address_id__gt`.
    #[must_use]
    pub fn vm_project_address_id_gt(mut self, vm_project_address_id_gt: i64) -> Self {
        self.vm_project_address_id_gt = Some(vm_project_address_id_gt);
        self
    }

    /// Sets `vm__project__address_id__gte`.
    #[must_use]
    pub fn vm_project_address_id_gte(mut self, vm_project_address_id_gte: i64) -> Self {
        self.vm_project_address_id_gte = Some(vm_project_address_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn vm_project_address_id_in(
        mut self,
        vm_project_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.vm_project_address_id_in = Some(
            vm_project_address_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `vm__project__address_id__isnull`.
    #[must_use]
    pub fn vm_project_address_id_isnull(
        mut self,
        vm_project_address_id_isnull: bool,
    ) -> Self {
        self.vm_project_address_id_isnull = Some(vm_project_address_id_isnull);
        self
    }

    /// Sets `vm__project__address_id__lt`.
    #[must_use]
    pub fn vm_project_address_id_lt(mut self, vm_project_address_id_lt: i64) -> Self {
        self.vm_project_address_id_lt = Some(vm_project_address_id_lt);
        self
    }

    /// Sets `vm__project__address_id__lte`.
    #[must_use]
    pub fn vm_project_address_id_lte(mut self, vm_project_address_id_lte: i64) -> Self {
        self.vm_project_address_id_lte = Some(vm_project_address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn vm_project_address_id_range(
        mut self,
        vm_project_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.vm_project_address_id_range = Some(
            vm_project_address_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `vm__project__name`.
    #[must_use]
    pub fn vm_project_name(mut self, vm_project_name: impl Into<String>) -> Self {
        self.vm_project_name = Some(vm_project_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn vm_project_name_in(
        mut self,
        vm_project_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vm_project_name_in = Some(
            vm_project_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `vm__project__name__icontains`.
    #[must_use]
    pub fn vm_project_name_icontains(
        mut self,
        vm_project_name_icontains: impl Into<String>,
    ) -> Self {
        self.vm_project_name_icontains = Some(vm_project_name_icontains.into());
        self
    }

    /// Sets `vm__project__name__iendswith`.
    #[must_use]
    pub fn vm_project_name_iendswith(
        mut self,
        vm_project_name_iendswith: impl Into<String>,
    ) -> Self {
        self.vm_project_name_iendswith = Some(vm_project_name_iendswith.into());
        self
    }

    /// Sets `vm__project__name__iexact`.
    #[must_use]
    pub fn vm_project_name_iexact(
        mut self,
        vm_project_name_iexact: impl Into<String>,
    ) -> Self {
        self.vm_project_name_iexact = Some(vm_project_name_iexact.into());
        self
    }

    /// Sets `vm__project__name__istartswith`.
    #[must_use]
    pub fn vm_project_name_istartswith(
        mut self,
        vm_project_name_istartswith: impl Into<String>,
    ) -> Self {
        self.vm_project_name_istartswith = Some(vm_project_name_istartswith.into());
        self
    }

    /// Sets `vm__project__region_id`.
    #[must_use]
    pub fn vm_project_region_id(mut self, vm_project_region_id: i64) -> Self {
        self.vm_project_region_id = Some(vm_project_region_id);
        self
    }

    /// Sets `vm__project__region_id__gt`.
    #[must_use]
    pub fn vm_project_region_id_gt(mut self, vm_project_region_id_gt: i64) -> Self {
        self.vm_project_region_id_gt = Some(vm_project_region_id_gt);
        self
    }

    /// Sets `vm__project__region_id__gte`.
    #[must_use]
    pub fn vm_project_region_id_gte(mut self, vm_project_region_id_gte: i64) -> Self {
        self.vm_project_region_id_gte = Some(vm_project_region_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn vm_project_region_id_in(
        mut self,
        vm_project_region_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.vm_project_region_id_in = Some(
            vm_project_region_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `vm__project__region_id__isnull`.
    #[must_use]
    pub fn vm_project_region_id_isnull(
        mut self,
        vm_project_region_id_isnull: bool,
    ) -> Self {
        self.vm_project_region_id_isnull = Some(vm_project_region_id_isnull);
        self
    }

    /// Sets `vm__project__region_id__lt`.
    #[must_use]
    pub fn vm_project_region_id_lt(mut self, vm_project_region_id_lt: i64) -> Self {
        self.vm_project_region_id_lt = Some(vm_project_region_id_lt);
        self
    }

    /// Sets `vm__project__region_id__lte`.
    #[must_use]
    pub fn vm_project_region_id_lte(mut self, vm_project_region_id_lte: i64) -> Self {
        self.vm_project_region_id_lte = Some(vm_project_region_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn vm_project_region_id_range(
        mut self,
        vm_project_region_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.vm_project_region_id_range = Some(
            vm_project_region_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `vm__server_id`.
    #[must_use]
    pub fn vm_server_id(mut self, vm_server_id: i64) -> Self {
        self.vm_server_id = Some(vm_server_id);
        self
    }

    /// Sets `vm__server_id__gt`.
    #[must_use]
    pub fn vm_server_id_gt(mut self, vm_server_id_gt: i64) -> Self {
        self.vm_server_id_gt = Some(vm_server_id_gt);
        self
    }

    /// Sets `vm__server_id__gte`.
    #[must_use]
    pub fn vm_server_id_gte(mut self, vm_server_id_gte: i64) -> Self {
        self.vm_server_id_gte = Some(vm_server_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn vm_server_id_in(
        mut self,
        vm_server_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.vm_server_id_in = Some(vm_server_id_in.into_iter().collect());
        self
    }

    /// Sets `vm__server_id__isnull`.
    #[must_use]
    pub fn vm_server_id_isnull(mut self, vm_server_id_isnull: bool) -> Self {
        self.vm_server_id_isnull = Some(vm_server_id_isnull);
        self
    }

    /// Sets `vm__server_id__lt`.
    #[must_use]
    pub fn vm_server_id_lt(mut self, vm_server_id_lt: i64) -> Self {
        self.vm_server_id_lt = Some(vm_server_id_lt);
        self
    }

    /// Sets `vm__server_id__lte`.
    #[must_use]
    pub fn vm_server_id_lte(mut self, vm_server_id_lte: i64) -> Self {
        self.vm_server_id_lte = Some(vm_server_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn vm_server_id_range(
        mut self,
        vm_server_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.vm_server_id_range = Some(vm_server_id_range.into_iter().collect());
        self
    }
}
