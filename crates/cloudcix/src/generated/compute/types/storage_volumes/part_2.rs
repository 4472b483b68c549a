// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl StorageVolumeFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            resource_links_contra_resource_id: None,
            resource_links_contra_resource_id_gt: None,
            resource_links_contra_resource_id_gte: None,
            resource_links_contra_resource_id_in: None,
            resource_links_contra_resource_id_isnull: None,
            resource_links_contra_resource_id_lt: None,
            resource_links_contra_resource_id_lte: None,
            resource_links_contra_resource_id_range: None,
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
            name: None,
            name_in: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_istartswith: None,
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
            project_reseller_id: None,
            project_reseller_id_gt: None,
            project_reseller_id_gte: None,
            project_reseller_id_in: None,
            project_reseller_id_isnull: None,
            project_reseller_id_lt: None,
            project_reseller_id_lte: None,
            project_reseller_id_range: None,
            resource_type_id: None,
            resource_type_id_gt: None,
            resource_type_id_gte: None,
            resource_type_id_in: None,
            resource_type_id_isnull: None,
            resource_type_id_lt: None,
            resource_type_id_lte: None,
            resource_type_id_range: None,
            state: None,
            state_gt: None,
            state_gte: None,
            state_in: None,
            state_isnull: None,
            state_lt: None,
            state_lte: None,
            state_range: None,
            r#type: None,
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

    /// Sets `resource_links__contra_resource_id`.
    #[must_use]
    pub fn resource_links_contra_resource_id(
        mut self,
        resource_links_contra_resource_id: i64,
    ) -> Self {
        self.resource_links_contra_resource_id = Some(resource_links_contra_resource_id);
        self
    }

    /// Sets `resource_links__contra_resource_id__gt`.
    #[must_use]
    pub fn resource_links_contra_resource_id_gt(
        mut self,
        resource_links_contra_resource_id_gt: i64,
    ) -> Self {
        self.resource_links_contra_resource_id_gt = Some(
            resource_links_contra_resource_id_gt,
        );
        self
    }

    /// Sets `resource_links__contra_resource_id__gte`.
    #[must_use]
    pub fn resource_links_contra_resource_id_gte(
        mut self,
        resource_links_contra_resource_id_gte: i64,
    ) -> Self {
        self.resource_links_contra_resource_id_gte = Some(
            resource_links_contra_resource_id_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn resource_links_contra_resource_id_in(
        mut self,
        resource_links_contra_resource_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.resource_links_contra_resource_id_in = Some(
            resource_links_contra_resource_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `resource_links__contra_resource_id__isnull`.
    #[must_use]
    pub fn resource_links_contra_resource_id_isnull(
        mut self,
        resource_links_contra_resource_id_isnull: bool,
    ) -> Self {
        self.resource_links_contra_resource_id_isnull = Some(
            resource_links_contra_resource_id_isnull,
        );
        self
    }

    /// Sets `resource_links__contra_resource_id__lt`.
    #[must_use]
    pub fn resource_links_contra_resource_id_lt(
        mut self,
        resource_links_contra_resource_id_lt: i64,
    ) -> Self {
        self.resource_links_contra_resource_id_lt = Some(
            resource_links_contra_resource_id_lt,
        );
        self
    }

    /// Sets `resource_links__contra_resource_id__lte`.
    #[must_use]
    pub fn resource_links_contra_resource_id_lte(
        mut self,
        resource_links_contra_resource_id_lte: i64,
    ) -> Self {
        self.resource_links_contra_resource_id_lte = Some(
            resource_links_contra_resource_id_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn resource_links_contra_resource_id_range(
        mut self,
        resource_links_contra_resource_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.resource_links_contra_resource_id_range = Some(
            resource_links_contra_resource_id_range.into_iter().collect(),
        );
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

    /// Sets `project__reseller_id`.
    #[must_use]
    pub fn project_reseller_id(mut self, project_reseller_id: i64) -> Self {
        self.project_reseller_id = Some(project_reseller_id);
        self
    }

    /// Sets `project__reseller_id__gt`.
    #[must_use]
    pub fn project_reseller_id_gt(mut self, project_reseller_id_gt: i64) -> Self {
        self.project_reseller_id_gt = Some(project_reseller_id_gt);
        self
    }

    /// Sets `project__reseller_id__gte`.
    #[must_use]
    pub fn project_reseller_id_gte(mut self, project_reseller_id_gte: i64) -> Self {
        self.project_reseller_id_gte = Some(project_reseller_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn project_reseller_id_in(
        mut self,
        project_reseller_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_reseller_id_in = Some(project_reseller_id_in.into_iter().collect());
        self
    }

    /// Sets `project__reseller_id__isnull`.
    #[must_use]
    pub fn project_reseller_id_isnull(
        mut self,
        project_reseller_id_isnull: bool,
    ) -> Self {
        self.project_reseller_id_isnull = Some(project_reseller_id_isnull);
        self
    }

    /// Sets `project__reseller_id__lt`.
    #[must_use]
    pub fn project_reseller_id_lt(mut self, project_reseller_id_lt: i64) -> Self {
        self.project_reseller_id_lt = Some(project_reseller_id_lt);
        self
    }

    /// Sets `project__reseller_id__lte`.
    #[must_use]
    pub fn project_reseller_id_lte(mut self, project_reseller_id_lte: i64) -> Self {
        self.project_reseller_id_lte = Some(project_reseller_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn project_reseller_id_range(
        mut self,
        project_reseller_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_reseller_id_range = Some(
            project_reseller_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `resource_type_id`.
    #[must_use]
    pub fn resource_type_id(mut self, resource_type_id: i64) -> Self {
        self.resource_type_id = Some(resource_type_id);
        self
    }

    /// Sets `resource_type_id__gt`.
    #[must_use]
    pub fn resource_type_id_gt(mut self, resource_type_id_gt: i64) -> Self {
        self.resource_type_id_gt = Some(resource_type_id_gt);
        self
    }

    /// Sets `resource_type_id__gte`.
    #[must_use]
    pub fn resource_type_id_gte(mut self, resource_type_id_gte: i64) -> Self {
        self.resource_type_id_gte = Some(resource_type_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn resource_type_id_in(
        mut self,
        resource_type_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.resource_type_id_in = Some(resource_type_id_in.into_iter().collect());
        self
    }

    /// Sets `resource_type_id__isnull`.
    #[must_use]
    pub fn resource_type_id_isnull(mut self, resource_type_id_isnull: bool) -> Self {
        self.resource_type_id_isnull = Some(resource_type_id_isnull);
        self
    }

    /// Sets `resource_type_id__lt`.
    #[must_use]
    pub fn resource_type_id_lt(mut self, resource_type_id_lt: i64) -> Self {
        self.resource_type_id_lt = Some(resource_type_id_lt);
        self
    }

    /// Sets `resource_type_id__lte`.
    #[must_use]
    pub fn resource_type_id_lte(mut self, resource_type_id_lte: i64) -> Self {
        self.resource_type_id_lte = Some(resource_type_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn resource_type_id_range(
        mut self,
        resource_type_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.resource_type_id_range = Some(resource_type_id_range.into_iter().collect());
        self
    }

    /// Where a resource is. A text since March 2026, a number before:
    #[must_use]
    pub fn state(mut self, state: impl Into<State>) -> Self {
        self.state = Some(state.into());
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

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
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

/// What is special to the type of volume.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeMetadata {
    /// The ids of instances that get it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub attach_instance_ids: Option<Option<Vec<i64>>>,
    /// The ids of instances that lose it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub detach_instance_ids: Option<Option<Vec<i64>>>,
    /// Where it is mounted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub mount_path: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is special to the type of volume.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeMetadataUpdate {
    /// Where it is mounted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mount_path: Option<String>,
    /// The ids of instances that get it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_instance_ids: Option<Vec<i64>>,
    /// The ids of instances that lose it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detach_instance_ids: Option<Vec<i64>>,
}

impl VolumeMetadataUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            mount_path: None,
            attach_instance_ids: None,
            detach_instance_ids: None,
        }
    }

    /// Where it is mounted.
    #[must_use]
    pub fn mount_path(mut self, mount_path: impl Into<String>) -> Self {
        self.mount_path = Some(mount_path.into());
        self
    }

    /// The ids of instances that get it.
    #[must_use]
    pub fn attach_instance_ids(
        mut self,
        attach_instance_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.attach_instance_ids = Some(attach_instance_ids.into_iter().collect());
        self
    }

    /// The ids of instances that lose it.
    #[must_use]
    pub fn detach_instance_ids(
        mut self,
        detach_instance_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.detach_instance_ids = Some(detach_instance_ids.into_iter().collect());
        self
    }
}

/// The type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StorageVolumeType {
    /// `cephfs`
    Cephfs,
    /// `cephrbd`
    Cephrbd,
    /// `hyperv`
    Hyperv,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    StorageVolumeType { Cephfs = "cephfs", Cephrbd = "cephrbd", Hyperv = "hyperv" }
}

/// The type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StorageVolumeCreateType {
    /// `cephfs`
    Cephfs,
    /// `cephrbd`
    Cephrbd,
    /// `hyperv`
    Hyperv,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    StorageVolumeCreateType { Cephfs = "cephfs", Cephrbd = "cephrbd", Hyperv = "hyperv" }
}
