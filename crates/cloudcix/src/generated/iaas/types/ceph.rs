// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A network drive.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Resource {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The id of the parent.
    pub parent_id: Option<i64>,
    /// The id of the project.
    pub project_id: i64,
    /// The number of the kind of resource.
    pub resource_type: i64,
    /// What it is made of.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub specs: Option<Option<Vec<Bom>>>,
    /// The state.
    pub state: i32,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A Ceph drive in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResourceEnvelope {
    /// A network drive.
    pub content: Resource,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of Ceph drives.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResourceList {
    /// The Ceph drives of this page.
    pub content: Vec<Resource>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a Ceph drive is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CephCreate {
    /// The name.
    pub name: String,
    /// The id of the project.
    pub project_id: i64,
    /// How much of the SKU of this name, which is the size.
    #[serde(rename = "CEPH_001")]
    pub ceph_001: i64,
}

impl CephCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, project_id: i64, ceph_001: i64) -> Self {
        Self {
            name: name.into(),
            project_id: project_id,
            ceph_001: ceph_001,
        }
    }
}

/// What a Ceph drive is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CephUpdate {
    /// The name.
    pub name: String,
    /// The state to go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i32>,
    /// How much of the SKU of this name, which is the size.
    #[serde(rename = "CEPH_001")]
    pub ceph_001: i64,
}

impl CephUpdate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, ceph_001: i64) -> Self {
        Self {
            name: name.into(),
            ceph_001: ceph_001,
            state: None,
        }
    }

    /// The state to go to.
    #[must_use]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
    }
}

/// The members of a Ceph drive that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CephPartialUpdate {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The state to go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i32>,
    /// How much of the SKU of this name, which is the size.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "CEPH_001")]
    pub ceph_001: Option<i64>,
}

impl CephPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            state: None,
            ceph_001: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The state to go to.
    #[must_use]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
    }

    /// How much of the SKU of this name, which is the size.
    #[must_use]
    pub fn ceph_001(mut self, ceph_001: i64) -> Self {
        self.ceph_001 = Some(ceph_001);
        self
    }
}

/// What the list can be sorted by, with `-` in front to reverse it; `name` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CephOrder {
    /// `name`
    Name,
    /// `-name`
    Name2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    CephOrder { Name = "name", Name2 = "-name" }
}

/// What Ceph drives can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CephFilter {
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
    /// `project__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id")]
    pub project_address_id: Option<i64>,
    /// `project__address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__gt")]
    pub project_address_id_gt: Option<i64>,
    /// `project__address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__gte")]
    pub project_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__in")]
    pub project_address_id_in: Option<Vec<i64>>,
    /// `project__address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__isnull")]
    pub project_address_id_isnull: Option<bool>,
    /// `project__address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__lt")]
    pub project_address_id_lt: Option<i64>,
    /// `project__address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__lte")]
    pub project_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__range")]
    pub project_address_id_range: Option<Vec<i64>>,
    /// `project__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name")]
    pub project_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__in")]
    pub project_name_in: Option<Vec<String>>,
    /// `project__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__icontains")]
    pub project_name_icontains: Option<String>,
    /// `project__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__iendswith")]
    pub project_name_iendswith: Option<String>,
    /// `project__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__iexact")]
    pub project_name_iexact: Option<String>,
    /// `project__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__istartswith")]
    pub project_name_istartswith: Option<String>,
    /// `project__region_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id")]
    pub project_region_id: Option<i64>,
    /// `project__region_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__gt")]
    pub project_region_id_gt: Option<i64>,
    /// `project__region_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__gte")]
    pub project_region_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__in")]
    pub project_region_id_in: Option<Vec<i64>>,
    /// `project__region_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__isnull")]
    pub project_region_id_isnull: Option<bool>,
    /// `project__region_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__lt")]
    pub project_region_id_lt: Option<i64>,
    /// `project__region_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__lte")]
    pub project_region_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__range")]
    pub project_region_id_range: Option<Vec<i64>>,
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
}

impl CephFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
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
            project_id: None,
            project_id_gt: None,
            project_id_gte: None,
            project_id_in: None,
            project_id_isnull: None,
            project_id_lt: None,
            project_id_lte: None,
            project_id_range: None,
            project_address_id: None,
            project_address_id_gt: None,
            project_address_id_gte: None,
            project_address_id_in: None,
            project_address_id_isnull: None,
            project_address_id_lt: None,
            project_address_id_lte: None,
            project_address_id_range: None,
            project_name: None,
            project_name_in: None,
            project_name_icontains: None,
            project_name_iendswith: None,
            project_name_iexact: None,
            project_name_istartswith: None,
            project_region_id: None,
            project_region_id_gt: None,
            project_region_id_gte: None,
            project_region_id_in: None,
            project_region_id_isnull: None,
            project_region_id_lt: None,
            project_region_id_lte: None,
            project_region_id_range: None,
            state: None,
            state_gt: None,
            state_gte: None,
            state_in: None,
            state_isnull: None,
            state_lt: None,
            state_lte: None,
            state_range: None,
        }
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

    /// Sets `project__address_id`.
    #[must_use]
    pub fn project_address_id(mut self, project_address_id: i64) -> Self {
        self.project_address_id = Some(project_address_id);
        self
    }

    /// Sets `project__address_id__gt`.
    #[must_use]
    pub fn project_address_id_gt(mut self, project_address_id_gt: i64) -> Self {
        self.project_address_id_gt = Some(project_address_id_gt);
        self
    }

    /// Sets `project__address_id__gte`.
    #[must_use]
    pub fn project_address_id_gte(mut self, project_address_id_gte: i64) -> Self {
        self.project_address_id_gte = Some(project_address_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn project_address_id_in(
        mut self,
        project_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_address_id_in = Some(project_address_id_in.into_iter().collect());
        self
    }

    /// Sets `project__address_id__isnull`.
    #[must_use]
    pub fn project_address_id_isnull(mut self, project_address_id_isnull: bool) -> Self {
        self.project_address_id_isnull = Some(project_address_id_isnull);
        self
    }

    /// Sets `project__address_id__lt`.
    #[must_use]
    pub fn project_address_id_lt(mut self, project_address_id_lt: i64) -> Self {
        self.project_address_id_lt = Some(project_address_id_lt);
        self
    }

    /// Sets `project__address_id__lte`.
    #[must_use]
    pub fn project_address_id_lte(mut self, project_address_id_lte: i64) -> Self {
        self.project_address_id_lte = Some(project_address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn project_address_id_range(
        mut self,
        project_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_address_id_range = Some(
            project_address_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `project__name`.
    #[must_use]
    pub fn project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name = Some(project_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn project_name_in(
        mut self,
        project_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.project_name_in = Some(
            project_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `project__name__icontains`.
    #[must_use]
    pub fn project_name_icontains(
        mut self,
        project_name_icontains: impl Into<String>,
    ) -> Self {
        self.project_name_icontains = Some(project_name_icontains.into());
        self
    }

    /// Sets `project__name__iendswith`.
    #[must_use]
    pub fn project_name_iendswith(
        mut self,
        project_name_iendswith: impl Into<String>,
    ) -> Self {
        self.project_name_iendswith = Some(project_name_iendswith.into());
        self
    }

    /// Sets `project__name__iexact`.
    #[must_use]
    pub fn project_name_iexact(
        mut self,
        project_name_iexact: impl Into<String>,
    ) -> Self {
        self.project_name_iexact = Some(project_name_iexact.into());
        self
    }

    /// Sets `project__name__istartswith`.
    #[must_use]
    pub fn project_name_istartswith(
        mut self,
        project_name_istartswith: impl Into<String>,
    ) -> Self {
        self.project_name_istartswith = Some(project_name_istartswith.into());
        self
    }

    /// Sets `project__region_id`.
    #[must_use]
    pub fn project_region_id(mut self, project_region_id: i64) -> Self {
        self.project_region_id = Some(project_region_id);
        self
    }

    /// Sets `project__region_id__gt`.
    #[must_use]
    pub fn project_region_id_gt(mut self, project_region_id_gt: i64) -> Self {
        self.project_region_id_gt = Some(project_region_id_gt);
        self
    }

    /// Sets `project__region_id__gte`.
    #[must_use]
    pub fn project_region_id_gte(mut self, project_region_id_gte: i64) -> Self {
        self.project_region_id_gte = Some(project_region_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn project_region_id_in(
        mut self,
        project_region_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_region_id_in = Some(project_region_id_in.into_iter().collect());
        self
    }

    /// Sets `project__region_id__isnull`.
    #[must_use]
    pub fn project_region_id_isnull(mut self, project_region_id_isnull: bool) -> Self {
        self.project_region_id_isnull = Some(project_region_id_isnull);
        self
    }

    /// Sets `project__region_id__lt`.
    #[must_use]
    pub fn project_region_id_lt(mut self, project_region_id_lt: i64) -> Self {
        self.project_region_id_lt = Some(project_region_id_lt);
        self
    }

    /// Sets `project__region_id__lte`.
    #[must_use]
    pub fn project_region_id_lte(mut self, project_region_id_lte: i64) -> Self {
        self.project_region_id_lte = Some(project_region_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn project_region_id_range(
        mut self,
        project_region_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_region_id_range = Some(
            project_region_id_range.into_iter().collect(),
        );
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
}

/// One of the things that something is made of.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bom {
    /// The SKU.
    pub sku: String,
    /// How many.
    pub quantity: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
