// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of histories of snapshots.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotHistoryList {
    /// The histories of snapshots of this page.
    pub content: Vec<SnapshotHistory>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `created` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SnapshotHistoryOrder {
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SnapshotHistoryOrder { Created = "created", Created2 = "-created" }
}

/// What histories of snapshots can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotHistoryFilter {
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
    /// `customer_address`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_address: Option<i64>,
    /// `customer_address__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__gt")]
    pub customer_address_gt: Option<i64>,
    /// `customer_address__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__gte")]
    pub customer_address_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__in")]
    pub customer_address_in: Option<Vec<i64>>,
    /// `customer_address__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__isnull")]
    pub customer_address_isnull: Option<bool>,
    /// `customer_address__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__lt")]
    pub customer_address_lt: Option<i64>,
    /// `customer_address__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__lte")]
    pub customer_address_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__range")]
    pub customer_address_range: Option<Vec<i64>>,
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
    /// `modified_by`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<i64>,
    /// `modified_by__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__gt")]
    pub modified_by_gt: Option<i64>,
    /// `modified_by__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__gte")]
    pub modified_by_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__in")]
    pub modified_by_in: Option<Vec<i64>>,
    /// `modified_by__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__isnull")]
    pub modified_by_isnull: Option<bool>,
    /// `modified_by__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__lt")]
    pub modified_by_lt: Option<i64>,
    /// `modified_by__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__lte")]
    pub modified_by_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__range")]
    pub modified_by_range: Option<Vec<i64>>,
    /// `project_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// `project_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__gt")]
    pub project_id_gt: Option<i64>,
    /// `project_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__gte")]
    pub project_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__in")]
    pub project_id_in: Option<Vec<i64>>,
    /// `project_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__isnull")]
    pub project_id_isnull: Option<bool>,
    /// `project_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__lt")]
    pub project_id_lt: Option<i64>,
    /// `project_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__lte")]
    pub project_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__range")]
    pub project_id_range: Option<Vec<i64>>,
    /// `snapshot_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<i64>,
    /// `snapshot_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "snapshot_id__gt")]
    pub snapshot_id_gt: Option<i64>,
    /// `snapshot_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "snapshot_id__gte")]
    pub snapshot_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "snapshot_id__in")]
    pub snapshot_id_in: Option<Vec<i64>>,
    /// `snapshot_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "snapshot_id__isnull")]
    pub snapshot_id_isnull: Option<bool>,
    /// `snapshot_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "snapshot_id__lt")]
    pub snapshot_id_lt: Option<i64>,
    /// `snapshot_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "snapshot_id__lte")]
    pub snapshot_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "snapshot_id__range")]
    pub snapshot_id_range: Option<Vec<i64>>,
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
}

impl SnapshotHistoryFilter {
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
            customer_address: None,
            customer_address_gt: None,
            customer_address_gte: None,
            customer_address_in: None,
            customer_address_isnull: None,
            customer_address_lt: None,
            customer_address_lte: None,
            customer_address_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            modified_by: None,
            modified_by_gt: None,
            modified_by_gte: None,
            modified_by_in: None,
            modified_by_isnull: None,
            modified_by_lt: None,
            modified_by_lte: None,
            modified_by_range: None,
            project_id: None,
            project_id_gt: None,
            project_id_gte: None,
            project_id_in: None,
            project_id_isnull: None,
            project_id_lt: None,
            project_id_lte: None,
            project_id_range: None,
            snapshot_id: None,
            snapshot_id_gt: None,
            snapshot_id_gte: None,
            snapshot_id_in: None,
            snapshot_id_isnull: None,
            snapshot_id_lt: None,
            snapshot_id_lte: None,
            snapshot_id_range: None,
            vm_id: None,
            vm_id_gt: None,
            vm_id_gte: None,
            vm_id_in: None,
            vm_id_isnull: None,
            vm_id_lt: None,
            vm_id_lte: None,
            vm_id_range: None,
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

    /// Sets `customer_address`.
    #[must_use]
    pub fn customer_address(mut self, customer_address: i64) -> Self {
        self.customer_address = Some(customer_address);
        self
    }

    /// Sets `customer_address__gt`.
    #[must_use]
    pub fn customer_address_gt(mut self, customer_address_gt: i64) -> Self {
        self.customer_address_gt = Some(customer_address_gt);
        self
    }

    /// Sets `customer_address__gte`.
    #[must_use]
    pub fn customer_address_gte(mut self, customer_address_gte: i64) -> Self {
        self.customer_address_gte = Some(customer_address_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn customer_address_in(
        mut self,
        customer_address_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.customer_address_in = Some(customer_address_in.into_iter().collect());
        self
    }

    /// Sets `customer_address__isnull`.
    #[must_use]
    pub fn customer_address_isnull(mut self, customer_address_isnull: bool) -> Self {
        self.customer_address_isnull = Some(customer_address_isnull);
        self
    }

    /// Sets `customer_address__lt`.
    #[must_use]
    pub fn customer_address_lt(mut self, customer_address_lt: i64) -> Self {
        self.customer_address_lt = Some(customer_address_lt);
        self
    }

    /// Sets `customer_address__lte`.
    #[must_use]
    pub fn customer_address_lte(mut self, customer_address_lte: i64) -> Self {
        self.customer_address_lte = Some(customer_address_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn customer_address_range(
        mut self,
        customer_address_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.customer_address_range = Some(customer_address_range.into_iter().collect());
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

    /// Sets `modified_by`.
    #[must_use]
    pub fn modified_by(mut self, modified_by: i64) -> Self {
        self.modified_by = Some(modified_by);
        self
    }

    /// Sets `modified_by__gt`.
    #[must_use]
    pub fn modified_by_gt(mut self, modified_by_gt: i64) -> Self {
        self.modified_by_gt = Some(modified_by_gt);
        self
    }

    /// Sets `modified_by__gte`.
    #[must_use]
    pub fn modified_by_gte(mut self, modified_by_gte: i64) -> Self {
        self.modified_by_gte = Some(modified_by_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn modified_by_in(
        mut self,
        modified_by_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.modified_by_in = Some(modified_by_in.into_iter().collect());
        self
    }

    /// Sets `modified_by__isnull`.
    #[must_use]
    pub fn modified_by_isnull(mut self, modified_by_isnull: bool) -> Self {
        self.modified_by_isnull = Some(modified_by_isnull);
        self
    }

    /// Sets `modified_by__lt`.
    #[must_use]
    pub fn modified_by_lt(mut self, modified_by_lt: i64) -> Self {
        self.modified_by_lt = Some(modified_by_lt);
        self
    }

    /// Sets `modified_by__lte`.
    #[must_use]
    pub fn modified_by_lte(mut self, modified_by_lte: i64) -> Self {
        self.modified_by_lte = Some(modified_by_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn modified_by_range(
        mut self,
        modified_by_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.modified_by_range = Some(modified_by_range.into_iter().collect());
        self
    }

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Sets `project_id__gt`.
    #[must_use]
    pub fn project_id_gt(mut self, project_id_gt: i64) -> Self {
        self.project_id_gt = Some(project_id_gt);
        self
    }

    /// Sets `project_id__gte`.
    #[must_use]
    pub fn project_id_gte(mut self, project_id_gte: i64) -> Self {
        self.project_id_gte = Some(project_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn project_id_in(
        mut self,
        project_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_id_in = Some(project_id_in.into_iter().collect());
        self
    }

    /// Sets `project_id__isnull`.
    #[must_use]
    pub fn project_id_isnull(mut self, project_id_isnull: bool) -> Self {
        self.project_id_isnull = Some(project_id_isnull);
        self
    }

    /// Sets `project_id__lt`.
    #[must_use]
    pub fn project_id_lt(mut self, project_id_lt: i64) -> Self {
        self.project_id_lt = Some(project_id_lt);
        self
    }

    /// Sets `project_id__lte`.
    #[must_use]
    pub fn project_id_lte(mut self, project_id_lte: i64) -> Self {
        self.project_id_lte = Some(project_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn project_id_range(
        mut self,
        project_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_id_range = Some(project_id_range.into_iter().collect());
        self
    }

    /// Sets `snapshot_id`.
    #[must_use]
    pub fn snapshot_id(mut self, snapshot_id: i64) -> Self {
        self.snapshot_id = Some(snapshot_id);
        self
    }

    /// Sets `snapshot_id__gt`.
    #[must_use]
    pub fn snapshot_id_gt(mut self, snapshot_id_gt: i64) -> Self {
        self.snapshot_id_gt = Some(snapshot_id_gt);
        self
    }

    /// Sets `snapshot_id__gte`.
    #[must_use]
    pub fn snapshot_id_gte(mut self, snapshot_id_gte: i64) -> Self {
        self.snapshot_id_gte = Some(snapshot_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn snapshot_id_in(
        mut self,
        snapshot_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.snapshot_id_in = Some(snapshot_id_in.into_iter().collect());
        self
    }

    /// Sets `snapshot_id__isnull`.
    #[must_use]
    pub fn snapshot_id_isnull(mut self, snapshot_id_isnull: bool) -> Self {
        self.snapshot_id_isnull = Some(snapshot_id_isnull);
        self
    }

    /// Sets `snapshot_id__lt`.
    #[must_use]
    pub fn snapshot_id_lt(mut self, snapshot_id_lt: i64) -> Self {
        self.snapshot_id_lt = Some(snapshot_id_lt);
        self
    }

    /// Sets `snapshot_id__lte`.
    #[must_use]
    pub fn snapshot_id_lte(mut self, snapshot_id_lte: i64) -> Self {
        self.snapshot_id_lte = Some(snapshot_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn snapshot_id_range(
        mut self,
        snapshot_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.snapshot_id_range = Some(snapshot_id_range.into_iter().collect());
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
}
