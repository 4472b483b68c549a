// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl VmFilter {
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
            image_name: None,
            image_name_in: None,
            image_name_icontains: None,
            image_name_iendswith: None,
            image_name_iexact: None,
            image_name_istartswith: None,
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
            server_id: None,
            server_id_gt: None,
            server_id_gte: None,
            server_id_in: None,
            server_id_isnull: None,
            server_id_lt: None,
            server_id_lte: None,
            server_id_range: None,
            server_type_id: None,
            server_type_id_gt: None,
            server_type_id_gte: None,
            server_type_id_in: None,
            server_type_id_isnull: None,
            server_type_id_lt: None,
            server_type_id_lte: None,
            server_type_id_range: None,
            server_type_name: None,
            server_type_name_in: None,
            server_type_name_icontains: None,
            server_type_name_iendswith: None,
            server_type_name_iexact: None,
            server_type_name_istartswith: None,
            state: None,
            state_gt: None,
            state_gte: None,
            state_in: None,
            state_isnull: None,
            state_lt: None,
            state_lte: None,
            state_range: None,
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

    /// Sets `image__name`.
    #[must_use]
    pub fn image_name(mut self, image_name: impl Into<String>) -> Self {
        self.image_name = Some(image_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn image_name_in(
        mut self,
        image_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_name_in = Some(image_name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `image__name__icontains`.
    #[must_use]
    pub fn image_name_icontains(
        mut self,
        image_name_icontains: impl Into<String>,
    ) -> Self {
        self.image_name_icontains = Some(image_name_icontains.into());
        self
    }

    /// Sets `image__name__iendswith`.
    #[must_use]
    pub fn image_name_iendswith(
        mut self,
        image_name_iendswith: impl Into<String>,
    ) -> Self {
        self.image_name_iendswith = Some(image_name_iendswith.into());
        self
    }

    /// Sets `image__name__iexact`.
    #[must_use]
    pub fn image_name_iexact(mut self, image_name_iexact: impl Into<String>) -> Self {
        self.image_name_iexact = Some(image_name_iexact.into());
        self
    }

    /// Sets `image__name__istartswith`.
    #[must_use]
    pub fn image_name_istartswith(
        mut self,
        image_name_istartswith: impl Into<String>,
    ) -> Self {
        self.image_name_istartswith = Some(image_name_istartswith.into());
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

    /// Sets `server_id`.
    #[must_use]
    pub fn server_id(mut self, server_id: i64) -> Self {
        self.server_id = Some(server_id);
        self
    }

    /// Sets `server_id__gt`.
    #[must_use]
    pub fn server_id_gt(mut self, server_id_gt: i64) -> Self {
        self.server_id_gt = Some(server_id_gt);
        self
    }

    /// Sets `server_id__gte`.
    #[must_use]
    pub fn server_id_gte(mut self, server_id_gte: i64) -> Self {
        self.server_id_gte = Some(server_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn server_id_in(mut self, server_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.server_id_in = Some(server_id_in.into_iter().collect());
        self
    }

    /// Sets `server_id__isnull`.
    #[must_use]
    pub fn server_id_isnull(mut self, server_id_isnull: bool) -> Self {
        self.server_id_isnull = Some(server_id_isnull);
        self
    }

    /// Sets `server_id__lt`.
    #[must_use]
    pub fn server_id_lt(mut self, server_id_lt: i64) -> Self {
        self.server_id_lt = Some(server_id_lt);
        self
    }

    /// Sets `server_id__lte`.
    #[must_use]
    pub fn server_id_lte(mut self, server_id_lte: i64) -> Self {
        self.server_id_lte = Some(server_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn server_id_range(
        mut self,
        server_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.server_id_range = Some(server_id_range.into_iter().collect());
        self
    }

    /// Sets `server__type_id`.
    #[must_use]
    pub fn server_type_id(mut self, server_type_id: i64) -> Self {
        self.server_type_id = Some(server_type_id);
        self
    }

    /// Sets `server__type_id__gt`.
    #[must_use]
    pub fn server_type_id_gt(mut self, server_type_id_gt: i64) -> Self {
        self.server_type_id_gt = Some(server_type_id_gt);
        self
    }

    /// Sets `server__type_id__gte`.
    #[must_use]
    pub fn server_type_id_gte(mut self, server_type_id_gte: i64) -> Self {
        self.server_type_id_gte = Some(server_type_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn server_type_id_in(
        mut self,
        server_type_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.server_type_id_in = Some(server_type_id_in.into_iter().collect());
        self
    }

    /// Sets `server__type_id__isnull`.
    #[must_use]
    pub fn server_type_id_isnull(mut self, server_type_id_isnull: bool) -> Self {
        self.server_type_id_isnull = Some(server_type_id_isnull);
        self
    }

    /// Sets `server__type_id__lt`.
    #[must_use]
    pub fn server_type_id_lt(mut self, server_type_id_lt: i64) -> Self {
        self.server_type_id_lt = Some(server_type_id_lt);
        self
    }

    /// Sets `server__type_id__lte`.
    #[must_use]
    pub fn server_type_id_lte(mut self, server_type_id_lte: i64) -> Self {
        self.server_type_id_lte = Some(server_type_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn server_type_id_range(
        mut self,
        server_type_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.server_type_id_range = Some(server_type_id_range.into_iter().collect());
        self
    }

    /// Sets `server__type__name`.
    #[must_use]
    pub fn server_type_name(mut self, server_type_name: impl Into<String>) -> Self {
        self.server_type_name = Some(server_type_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn server_type_name_in(
        mut self,
        server_type_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_type_name_in = Some(
            server_type_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `server__type__name__icontains`.
    #[must_use]
    pub fn server_type_name_icontains(
        mut self,
        server_type_name_icontains: impl Into<String>,
    ) -> Self {
        self.server_type_name_icontains = Some(server_type_name_icontains.into());
        self
    }

    /// Sets `server__type__name__iendswith`.
    #[must_use]
    pub fn server_type_name_iendswith(
        mut self,
        server_type_name_iendswith: impl Into<String>,
    ) -> Self {
        self.server_type_name_iendswith = Some(server_type_name_iendswith.into());
        self
    }

    /// Sets `server__type__name__iexact`.
    #[must_use]
    pub fn server_type_name_iexact(
        mut self,
        server_type_name_iexact: impl Into<String>,
    ) -> Self {
        self.server_type_name_iexact = Some(server_type_name_iexact.into());
        self
    }

    /// Sets `server__type__name__istartswith`.
    #[must_use]
    pub fn server_type_name_istartswith(
        mut self,
        server_type_name_istartswith: impl Into<String>,
    ) -> Self {
        self.server_type_name_istartswith = Some(server_type_name_istartswith.into());
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
