// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl ServerFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            asset_tag: None,
            asset_tag_gt: None,
            asset_tag_gte: None,
            asset_tag_in: None,
            asset_tag_isnull: None,
            asset_tag_lt: None,
            asset_tag_lte: None,
            asset_tag_range: None,
            cores: None,
            cores_gt: None,
            cores_gte: None,
            cores_in: None,
            cores_isnull: None,
            cores_lt: None,
            cores_lte: None,
            cores_range: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            enabled: None,
            gb: None,
            gb_gt: None,
            gb_gte: None,
            gb_in: None,
            gb_isnull: None,
            gb_lt: None,
            gb_lte: None,
            gb_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            interfaces_ip_address: None,
            interfaces_ip_address_in: None,
            interfaces_ip_address_icontains: None,
            interfaces_ip_address_iendswith: None,
            interfaces_ip_address_iexact: None,
            interfaces_ip_address_istartswith: None,
            model: None,
            model_in: None,
            model_icontains: None,
            model_iendswith: None,
            model_iexact: None,
            model_istartswith: None,
            ram: None,
            ram_gt: None,
            ram_gte: None,
            ram_in: None,
            ram_isnull: None,
            ram_lt: None,
            ram_lte: None,
            ram_range: None,
            region_id: None,
            region_id_gt: None,
            region_id_gte: None,
            region_id_in: None,
            region_id_isnull: None,
            region_id_lt: None,
            region_id_lte: None,
            region_id_range: None,
            storage_type_name: None,
            storage_type_name_in: None,
            storage_type_name_icontains: None,
            storage_type_name_iendswith: None,
            storage_type_name_iexact: None,
            storage_type_name_istartswith: None,
            type_name: None,
            type_name_in: None,
            type_name_icontains: None,
            type_name_iendswith: None,
            type_name_iexact: None,
            type_name_istartswith: None,
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

    /// Sets `asset_tag`.
    #[must_use]
    pub fn asset_tag(mut self, asset_tag: i64) -> Self {
        self.asset_tag = Some(asset_tag);
        self
    }

    /// Sets `asset_tag__gt`.
    #[must_use]
    pub fn asset_tag_gt(mut self, asset_tag_gt: i64) -> Self {
        self.asset_tag_gt = Some(asset_tag_gt);
        self
    }

    /// Sets `asset_tag__gte`.
    #[must_use]
    pub fn asset_tag_gte(mut self, asset_tag_gte: i64) -> Self {
        self.asset_tag_gte = Some(asset_tag_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn asset_tag_in(mut self, asset_tag_in: impl IntoIterator<Item = i64>) -> Self {
        self.asset_tag_in = Some(asset_tag_in.into_iter().collect());
        self
    }

    /// Sets `asset_tag__isnull`.
    #[must_use]
    pub fn asset_tag_isnull(mut self, asset_tag_isnull: bool) -> Self {
        self.asset_tag_isnull = Some(asset_tag_isnull);
        self
    }

    /// Sets `asset_tag__lt`.
    #[must_use]
    pub fn asset_tag_lt(mut self, asset_tag_lt: i64) -> Self {
        self.asset_tag_lt = Some(asset_tag_lt);
        self
    }

    /// Sets `asset_tag__lte`.
    #[must_use]
    pub fn asset_tag_lte(mut self, asset_tag_lte: i64) -> Self {
        self.asset_tag_lte = Some(asset_tag_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn asset_tag_range(
        mut self,
        asset_tag_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.asset_tag_range = Some(asset_tag_range.into_iter().collect());
        self
    }

    /// Sets `cores`.
    #[must_use]
    pub fn cores(mut self, cores: i64) -> Self {
        self.cores = Some(cores);
        self
    }

    /// Sets `cores__gt`.
    #[must_use]
    pub fn cores_gt(mut self, cores_gt: i64) -> Self {
        self.cores_gt = Some(cores_gt);
        self
    }

    /// Sets `cores__gte`.
    #[must_use]
    pub fn cores_gte(mut self, cores_gte: i64) -> Self {
        self.cores_gte = Some(cores_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn cores_in(mut self, cores_in: impl IntoIterator<Item = i64>) -> Self {
        self.cores_in = Some(cores_in.into_iter().collect());
        self
    }

    /// Sets `cores__isnull`.
    #[must_use]
    pub fn cores_isnull(mut self, cores_isnull: bool) -> Self {
        self.cores_isnull = Some(cores_isnull);
        self
    }

    /// Sets `cores__lt`.
    #[must_use]
    pub fn cores_lt(mut self, cores_lt: i64) -> Self {
        self.cores_lt = Some(cores_lt);
        self
    }

    /// Sets `cores__lte`.
    #[must_use]
    pub fn cores_lte(mut self, cores_lte: i64) -> Self {
        self.cores_lte = Some(cores_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn cores_range(mut self, cores_range: impl IntoIterator<Item = i64>) -> Self {
        self.cores_range = Some(cores_range.into_iter().collect());
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

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `gb`.
    #[must_use]
    pub fn gb(mut self, gb: i64) -> Self {
        self.gb = Some(gb);
        self
    }

    /// Sets `gb__gt`.
    #[must_use]
    pub fn gb_gt(mut self, gb_gt: i64) -> Self {
        self.gb_gt = Some(gb_gt);
        self
    }

    /// Sets `gb__gte`.
    #[must_use]
    pub fn gb_gte(mut self, gb_gte: i64) -> Self {
        self.gb_gte = Some(gb_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn gb_in(mut self, gb_in: impl IntoIterator<Item = i64>) -> Self {
        self.gb_in = Some(gb_in.into_iter().collect());
        self
    }

    /// Sets `gb__isnull`.
    #[must_use]
    pub fn gb_isnull(mut self, gb_isnull: bool) -> Self {
        self.gb_isnull = Some(gb_isnull);
        self
    }

    /// Sets `gb__lt`.
    #[must_use]
    pub fn gb_lt(mut self, gb_lt: i64) -> Self {
        self.gb_lt = Some(gb_lt);
        self
    }

    /// Sets `gb__lte`.
    #[must_use]
    pub fn gb_lte(mut self, gb_lte: i64) -> Self {
        self.gb_lte = Some(gb_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn gb_range(mut self, gb_range: impl IntoIterator<Item = i64>) -> Self {
        self.gb_range = Some(gb_range.into_iter().collect());
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

    /// Sets `interfaces__ip_address`.
    #[must_use]
    pub fn interfaces_ip_address(
        mut self,
        interfaces_ip_address: impl Into<String>,
    ) -> Self {
        self.interfaces_ip_address = Some(interfaces_ip_address.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn interfaces_ip_address_in(
        mut self,
        interfaces_ip_address_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interfaces_ip_address_in = Some(
            interfaces_ip_address_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `interfaces__ip_address__icontains`.
    #[must_use]
    pub fn interfaces_ip_address_icontains(
        mut self,
        interfaces_ip_address_icontains: impl Into<String>,
    ) -> Self {
        self.interfaces_ip_address_icontains = Some(
            interfaces_ip_address_icontains.into(),
        );
        self
    }

    /// Sets `interfaces__ip_address__iendswith`.
    #[must_use]
    pub fn interfaces_ip_address_iendswith(
        mut self,
        interfaces_ip_address_iendswith: impl Into<String>,
    ) -> Self {
        self.interfaces_ip_address_iendswith = Some(
            interfaces_ip_address_iendswith.into(),
        );
        self
    }

    /// Sets `interfaces__ip_address__iexact`.
    #[must_use]
    pub fn interfaces_ip_address_iexact(
        mut self,
        interfaces_ip_address_iexact: impl Into<String>,
    ) -> Self {
        self.interfaces_ip_address_iexact = Some(interfaces_ip_address_iexact.into());
        self
    }

    /// Sets `interfaces__ip_address__istartswith`.
    #[must_use]
    pub fn interfaces_ip_address_istartswith(
        mut self,
        interfaces_ip_address_istartswith: impl Into<String>,
    ) -> Self {
        self.interfaces_ip_address_istartswith = Some(
            interfaces_ip_address_istartswith.into(),
        );
        self
    }

    /// Sets `model`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn model_in(
        mut self,
        model_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.model_in = Some(model_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `model__icontains`.
    #[must_use]
    pub fn model_icontains(mut self, model_icontains: impl Into<String>) -> Self {
        self.model_icontains = Some(model_icontains.into());
        self
    }

    /// Sets `model__iendswith`.
    #[must_use]
    pub fn model_iendswith(mut self, model_iendswith: impl Into<String>) -> Self {
        self.model_iendswith = Some(model_iendswith.into());
        self
    }

    /// Sets `model__iexact`.
    #[must_use]
    pub fn model_iexact(mut self, model_iexact: impl Into<String>) -> Self {
        self.model_iexact = Some(model_iexact.into());
        self
    }

    /// Sets `model__istartswith`.
    #[must_use]
    pub fn model_istartswith(mut self, model_istartswith: impl Into<String>) -> Self {
        self.model_istartswith = Some(model_istartswith.into());
        self
    }

    /// Sets `ram`.
    #[must_use]
    pub fn ram(mut self, ram: i64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// Sets `ram__gt`.
    #[must_use]
    pub fn ram_gt(mut self, ram_gt: i64) -> Self {
        self.ram_gt = Some(ram_gt);
        self
    }

    /// Sets `ram__gte`.
    #[must_use]
    pub fn ram_gte(mut self, ram_gte: i64) -> Self {
        self.ram_gte = Some(ram_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn ram_in(mut self, ram_in: impl IntoIterator<Item = i64>) -> Self {
        self.ram_in = Some(ram_in.into_iter().collect());
        self
    }

    /// Sets `ram__isnull`.
    #[must_use]
    pub fn ram_isnull(mut self, ram_isnull: bool) -> Self {
        self.ram_isnull = Some(ram_isnull);
        self
    }

    /// Sets `ram__lt`.
    #[must_use]
    pub fn ram_lt(mut self, ram_lt: i64) -> Self {
        self.ram_lt = Some(ram_lt);
        self
    }

    /// Sets `ram__lte`.
    #[must_use]
    pub fn ram_lte(mut self, ram_lte: i64) -> Self {
        self.ram_lte = Some(ram_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn ram_range(mut self, ram_range: impl IntoIterator<Item = i64>) -> Self {
        self.ram_range = Some(ram_range.into_iter().collect());
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

    /// Sets `storage_type__name`.
    #[must_use]
    pub fn storage_type_name(mut self, storage_type_name: impl Into<String>) -> Self {
        self.storage_type_name = Some(storage_type_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn storage_type_name_in(
        mut self,
        storage_type_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.storage_type_name_in = Some(
            storage_type_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `storage_type__name__icontains`.
    #[must_use]
    pub fn storage_type_name_icontains(
        mut self,
        storage_type_name_icontains: impl Into<String>,
    ) -> Self {
        self.storage_type_name_icontains = Some(storage_type_name_icontains.into());
        self
    }

    /// Sets `storage_type__name__iendswith`.
    #[must_use]
    pub fn storage_type_name_iendswith(
        mut self,
        storage_type_name_iendswith: impl Into<String>,
    ) -> Self {
        self.storage_type_name_iendswith = Some(storage_type_name_iendswith.into());
        self
    }

    /// Sets `storage_type__name__iexact`.
    #[must_use]
    pub fn storage_type_name_iexact(
        mut self,
        storage_type_name_iexact: impl Into<String>,
    ) -> Self {
        self.storage_type_name_iexact = Some(storage_type_name_iexact.into());
        self
    }

    /// Sets `storage_type__name__istartswith`.
    #[must_use]
    pub fn storage_type_name_istartswith(
        mut self,
        storage_type_name_istartswith: impl Into<String>,
    ) -> Self {
        self.storage_type_name_istartswith = Some(storage_type_name_istartswith.into());
        self
    }

    /// Sets `type__name`.
    #[must_use]
    pub fn type_name(mut self, type_name: impl Into<String>) -> Self {
        self.type_name = Some(type_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn type_name_in(
        mut self,
        type_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.type_name_in = Some(type_name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `type__name__icontains`.
    #[must_use]
    pub fn type_name_icontains(
        mut self,
        type_name_icontains: impl Into<String>,
    ) -> Self {
        self.type_name_icontains = Some(type_name_icontains.into());
        self
    }

    /// Sets `type__name__iendswith`.
    #[must_use]
    pub fn type_name_iendswith(
        mut self,
        type_name_iendswith: impl Into<String>,
    ) -> Self {
        self.type_name_iendswith = Some(type_name_iendswith.into());
        self
    }

    /// Sets `type__name__iexact`.
    #[must_use]
    pub fn type_name_iexact(mut self, type_name_iexact: impl Into<String>) -> Self {
        self.type_name_iexact = Some(type_name_iexact.into());
        self
    }

    /// Sets `type__name__istartswith`.
    #[must_use]
    pub fn type_name_istartswith(
        mut self,
        type_name_istartswith: impl Into<String>,
    ) -> Self {
        self.type_name_istartswith = Some(type_name_istartswith.into());
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
