// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl DeviceFilter {
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
            id_on_host: None,
            id_on_host_in: None,
            id_on_host_icontains: None,
            id_on_host_iendswith: None,
            id_on_host_iexact: None,
            id_on_host_istartswith: None,
            device_type_id: None,
            device_type_id_gt: None,
            device_type_id_gte: None,
            device_type_id_in: None,
            device_type_id_isnull: None,
            device_type_id_lt: None,
            device_type_id_lte: None,
            device_type_id_range: None,
            device_type_description: None,
            device_type_description_in: None,
            device_type_description_icontains: None,
            device_type_description_iendswith: None,
            device_type_description_iexact: None,
            device_type_description_istartswith: None,
            device_type_sku: None,
            device_type_sku_in: None,
            device_type_sku_icontains: None,
            device_type_sku_iendswith: None,
            device_type_sku_iexact: None,
            device_type_sku_istartswith: None,
            server_id: None,
            server_id_gt: None,
            server_id_gte: None,
            server_id_in: None,
            server_id_isnull: None,
            server_id_lt: None,
            server_id_lte: None,
            server_id_range: None,
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
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

    /// Sets `id_on_host`.
    #[must_use]
    pub fn id_on_host(mut self, id_on_host: impl Into<String>) -> Self {
        self.id_on_host = Some(id_on_host.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn id_on_host_in(
        mut self,
        id_on_host_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_on_host_in = Some(id_on_host_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `id_on_host__icontains`.
    #[must_use]
    pub fn id_on_host_icontains(
        mut self,
        id_on_host_icontains: impl Into<String>,
    ) -> Self {
        self.id_on_host_icontains = Some(id_on_host_icontains.into());
        self
    }

    /// Sets `id_on_host__iendswith`.
    #[must_use]
    pub fn id_on_host_iendswith(
        mut self,
        id_on_host_iendswith: impl Into<String>,
    ) -> Self {
        self.id_on_host_iendswith = Some(id_on_host_iendswith.into());
        self
    }

    /// Sets `id_on_host__iexact`.
    #[must_use]
    pub fn id_on_host_iexact(mut self, id_on_host_iexact: impl Into<String>) -> Self {
        self.id_on_host_iexact = Some(id_on_host_iexact.into());
        self
    }

    /// Sets `id_on_host__istartswith`.
    #[must_use]
    pub fn id_on_host_istartswith(
        mut self,
        id_on_host_istartswith: impl Into<String>,
    ) -> Self {
        self.id_on_host_istartswith = Some(id_on_host_istartswith.into());
        self
    }

    /// Sets `device_type_id`.
    #[must_use]
    pub fn device_type_id(mut self, device_type_id: i64) -> Self {
        self.device_type_id = Some(device_type_id);
        self
    }

    /// Sets `device_type_id__gt`.
    #[must_use]
    pub fn device_type_id_gt(mut self, device_type_id_gt: i64) -> Self {
        self.device_type_id_gt = Some(device_type_id_gt);
        self
    }

    /// Sets `device_type_id__gte`.
    #[must_use]
    pub fn device_type_id_gte(mut self, device_type_id_gte: i64) -> Self {
        self.device_type_id_gte = Some(device_type_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn device_type_id_in(
        mut self,
        device_type_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.device_type_id_in = Some(device_type_id_in.into_iter().collect());
        self
    }

    /// Sets `device_type_id__isnull`.
    #[must_use]
    pub fn device_type_id_isnull(mut self, device_type_id_isnull: bool) -> Self {
        self.device_type_id_isnull = Some(device_type_id_isnull);
        self
    }

    /// Sets `device_type_id__lt`.
    #[must_use]
    pub fn device_type_id_lt(mut self, device_type_id_lt: i64) -> Self {
        self.device_type_id_lt = Some(device_type_id_lt);
        self
    }

    /// Sets `device_type_id__lte`.
    #[must_use]
    pub fn device_type_id_lte(mut self, device_type_id_lte: i64) -> Self {
        self.device_type_id_lte = Some(device_type_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn device_type_id_range(
        mut self,
        device_type_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.device_type_id_range = Some(device_type_id_range.into_iter().collect());
        self
    }

    /// Sets `device_type__description`.
    #[must_use]
    pub fn device_type_description(
        mut self,
        device_type_description: impl Into<String>,
    ) -> Self {
        self.device_type_description = Some(device_type_description.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn device_type_description_in(
        mut self,
        device_type_description_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_type_description_in = Some(
            device_type_description_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `device_type__description__icontains`.
    #[must_use]
    pub fn device_type_description_icontains(
        mut self,
        device_type_description_icontains: impl Into<String>,
    ) -> Self {
        self.device_type_description_icontains = Some(
            device_type_description_icontains.into(),
        );
        self
    }

    /// Sets `device_type__description__iendswith`.
    #[must_use]
    pub fn device_type_description_iendswith(
        mut self,
        device_type_description_iendswith: impl Into<String>,
    ) -> Self {
        self.device_type_description_iendswith = Some(
            device_type_description_iendswith.into(),
        );
        self
    }

    /// Sets `device_type__description__iexact`.
    #[must_use]
    pub fn device_type_description_iexact(
        mut self,
        device_type_description_iexact: impl Into<String>,
    ) -> Self {
        self.device_type_description_iexact = Some(
            device_type_description_iexact.into(),
        );
        self
    }

    /// Sets `device_type__description__istartswith`.
    #[must_use]
    pub fn device_type_description_istartswith(
        mut self,
        device_type_description_istartswith: impl Into<String>,
    ) -> Self {
        self.device_type_description_istartswith = Some(
            device_type_description_istartswith.into(),
        );
        self
    }

    /// Sets `device_type__sku`.
    #[must_use]
    pub fn device_type_sku(mut self, device_type_sku: impl Into<String>) -> Self {
        self.device_type_sku = Some(device_type_sku.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn device_type_sku_in(
        mut self,
        device_type_sku_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_type_sku_in = Some(
            device_type_sku_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `device_type__sku__icontains`.
    #[must_use]
    pub fn device_type_sku_icontains(
        mut self,
        device_type_sku_icontains: impl Into<String>,
    ) -> Self {
        self.device_type_sku_icontains = Some(device_type_sku_icontains.into());
        self
    }

    /// Sets `device_type__sku__iendswith`.
    #[must_use]
    pub fn device_type_sku_iendswith(
        mut self,
        device_type_sku_iendswith: impl Into<String>,
    ) -> Self {
        self.device_type_sku_iendswith = Some(device_type_sku_iendswith.into());
        self
    }

    /// Sets `device_type__sku__iexact`.
    #[must_use]
    pub fn device_type_sku_iexact(
        mut self,
        device_type_sku_iexact: impl Into<String>,
    ) -> Self {
        self.device_type_sku_iexact = Some(device_type_sku_iexact.into());
        self
    }

    /// Sets `device_type__sku__istartswith`.
    #[must_use]
    pub fn device_type_sku_istartswith(
        mut self,
        device_type_sku_istartswith: impl Into<String>,
    ) -> Self {
        self.device_type_sku_istartswith = Some(device_type_sku_istartswith.into());
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
}

impl DeviceFilter {
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
}
