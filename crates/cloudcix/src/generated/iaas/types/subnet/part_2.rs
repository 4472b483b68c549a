// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl SubnetFilter {
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
            address_range: None,
            address_range_in: None,
            address_range_icontains: None,
            address_range_iendswith: None,
            address_range_iexact: None,
            address_range_istartswith: None,
            allocation_id: None,
            allocation_id_in: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            gateway: None,
            gateway_gt: None,
            gateway_gte: None,
            gateway_in: None,
            gateway_isnull: None,
            gateway_lt: None,
            gateway_lte: None,
            gateway_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            allocation_asn_member_id: None,
            allocation_asn_member_id_gt: None,
            allocation_asn_member_id_gte: None,
            allocation_asn_member_id_in: None,
            allocation_asn_member_id_isnull: None,
            allocation_asn_member_id_lt: None,
            allocation_asn_member_id_lte: None,
            allocation_asn_member_id_range: None,
            allocation_asn_number: None,
            allocation_asn_number_gt: None,
            allocation_asn_number_gte: None,
            allocation_asn_number_in: None,
            allocation_asn_number_isnull: None,
            allocation_asn_number_lt: None,
            allocation_asn_number_lte: None,
            allocation_asn_number_range: None,
            name: None,
            name_in: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_istartswith: None,
            parent_id: None,
            parent_id_in: None,
            parent_id_isnull: None,
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
            virtual_router_id: None,
            virtual_router_id_gt: None,
            virtual_router_id_gte: None,
            virtual_router_id_in: None,
            virtual_router_id_isnull: None,
            virtual_router_id_lt: None,
            virtual_router_id_lte: None,
            virtual_router_id_range: None,
            vlan: None,
            vlan_gt: None,
            vlan_gte: None,
            vlan_in: None,
            vlan_isnull: None,
            vlan_lt: None,
            vlan_lte: None,
            vlan_range: None,
            vxlan: None,
            vxlan_gt: None,
            vxlan_gte: None,
            vxlan_in: None,
            vxlan_isnull: None,
            vxlan_lt: None,
            vxlan_lte: None,
            vxlan_range: None,
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

    /// Sets `address_range`.
    #[must_use]
    pub fn address_range(mut self, address_range: impl Into<String>) -> Self {
        self.address_range = Some(address_range.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address_range_in(
        mut self,
        address_range_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address_range_in = Some(
            address_range_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `address_range__icontains`.
    #[must_use]
    pub fn address_range_icontains(
        mut self,
        address_range_icontains: impl Into<String>,
    ) -> Self {
        self.address_range_icontains = Some(address_range_icontains.into());
        self
    }

    /// Sets `address_range__iendswith`.
    #[must_use]
    pub fn address_range_iendswith(
        mut self,
        address_range_iendswith: impl Into<String>,
    ) -> Self {
        self.address_range_iendswith = Some(address_range_iendswith.into());
        self
    }

    /// Sets `address_range__iexact`.
    #[must_use]
    pub fn address_range_iexact(
        mut self,
        address_range_iexact: impl Into<String>,
    ) -> Self {
        self.address_range_iexact = Some(address_range_iexact.into());
        self
    }

    /// Sets `address_range__istartswith`.
    #[must_use]
    pub fn address_range_istartswith(
        mut self,
        address_range_istartswith: impl Into<String>,
    ) -> Self {
        self.address_range_istartswith = Some(address_range_istartswith.into());
        self
    }

    /// Sets `allocation_id`.
    #[must_use]
    pub fn allocation_id(mut self, allocation_id: i64) -> Self {
        self.allocation_id = Some(allocation_id);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn allocation_id_in(
        mut self,
        allocation_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.allocation_id_in = Some(allocation_id_in.into_iter().collect());
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

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets `gateway__gt`.
    #[must_use]
    pub fn gateway_gt(mut self, gateway_gt: impl Into<String>) -> Self {
        self.gateway_gt = Some(gateway_gt.into());
        self
    }

    /// Sets `gateway__gte`.
    #[must_use]
    pub fn gateway_gte(mut self, gateway_gte: impl Into<String>) -> Self {
        self.gateway_gte = Some(gateway_gte.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn gateway_in(
        mut self,
        gateway_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gateway_in = Some(gateway_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `gateway__isnull`.
    #[must_use]
    pub fn gateway_isnull(mut self, gateway_isnull: bool) -> Self {
        self.gateway_isnull = Some(gateway_isnull);
        self
    }

    /// Sets `gateway__lt`.
    #[must_use]
    pub fn gateway_lt(mut self, gateway_lt: impl Into<String>) -> Self {
        self.gateway_lt = Some(gateway_lt.into());
        self
    }

    /// Sets `gateway__lte`.
    #[must_use]
    pub fn gateway_lte(mut self, gateway_lte: impl Into<String>) -> Self {
        self.gateway_lte = Some(gateway_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn gateway_range(
        mut self,
        gateway_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gateway_range = Some(gateway_range.into_iter().map(Into::into).collect());
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

    /// Sets `allocation__asn__member_id`.
    #[must_use]
    pub fn allocation_asn_member_id(mut self, allocation_asn_member_id: i64) -> Self {
        self.allocation_asn_member_id = Some(allocation_asn_member_id);
        self
    }

    /// Sets `allocation__asn__member_id__gt`.
    #[must_use]
    pub fn allocation_asn_member_id_gt(
        mut self,
        allocation_asn_member_id_gt: i64,
    ) -> Self {
        self.allocation_asn_member_id_gt = Some(allocation_asn_member_id_gt);
        self
    }

    /// Sets `allocation__asn__member_id__gte`.
    #[must_use]
    pub fn allocation_asn_member_id_gte(
        mut self,
        allocation_asn_member_id_gte: i64,
    ) -> Self {
        self.allocation_asn_member_id_gte = Some(allocation_asn_member_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn allocation_asn_member_id_in(
        mut self,
        allocation_asn_member_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.allocation_asn_member_id_in = Some(
            allocation_asn_member_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `allocation__asn__member_id__isnull`.
    #[must_use]
    pub fn allocation_asn_member_id_isnull(
        mut self,
        allocation_asn_member_id_isnull: bool,
    ) -> Self {
        self.allocation_asn_member_id_isnull = Some(allocation_asn_member_id_isnull);
        self
    }

    /// Sets `allocation__asn__member_id__lt`.
    #[must_use]
    pub fn allocation_asn_member_id_lt(
        mut self,
        allocation_asn_member_id_lt: i64,
    ) -> Self {
        self.allocation_asn_member_id_lt = Some(allocation_asn_member_id_lt);
        self
    }

    /// Sets `allocation__asn__member_id__lte`.
    #[must_use]
    pub fn allocation_asn_member_id_lte(
        mut self,
        allocation_asn_member_id_lte: i64,
    ) -> Self {
        self.allocation_asn_member_id_lte = Some(allocation_asn_member_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn allocation_asn_member_id_range(
        mut self,
        allocation_asn_member_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.allocation_asn_member_id_range = Some(
            allocation_asn_member_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `allocation__asn__number`.
    #[must_use]
    pub fn allocation_asn_number(mut self, allocation_asn_number: i64) -> Self {
        self.allocation_asn_number = Some(allocation_asn_number);
        self
    }

    /// Sets `allocation__asn__number__gt`.
    #[must_use]
    pub fn allocation_asn_number_gt(mut self, allocation_asn_number_gt: i64) -> Self {
        self.allocation_asn_number_gt = Some(allocation_asn_number_gt);
        self
    }

    /// Sets `allocation__asn__number__gte`.
    #[must_use]
    pub fn allocation_asn_number_gte(mut self, allocation_asn_number_gte: i64) -> Self {
        self.allocation_asn_number_gte = Some(allocation_asn_number_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn allocation_asn_number_in(
        mut self,
        allocation_asn_number_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.allocation_asn_number_in = Some(
            allocation_asn_number_in.into_iter().collect(),
        );
        self
    }

    /// Sets `allocation__asn__number__isnull`.
    #[must_use]
    pub fn allocation_asn_number_isnull(
        mut self,
        allocation_asn_number_isnull: bool,
    ) -> Self {
        self.allocation_asn_number_isnull = Some(allocation_asn_number_isnull);
        self
    }

    /// Sets `allocation__asn__number__lt`.
    #[must_use]
    pub fn allocation_asn_number_lt(mut self, allocation_asn_number_lt: i64) -> Self {
        self.allocation_asn_number_lt = Some(allocation_asn_number_lt);
        self
    }

    /// Sets `allocation__asn__number__lte`.
    #[must_use]
    pub fn allocation_asn_number_lte(mut self, allocation_asn_number_lte: i64) -> Self {
        self.allocation_asn_number_lte = Some(allocation_asn_number_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn allocation_asn_number_range(
        mut self,
        allocation_asn_number_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.allocation_asn_number_range = Some(
            allocation_asn_number_range.into_iter().collect(),
        );
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

    /// Sets `virtual_router_id`.
    #[must_use]
    pub fn virtual_router_id(mut self, virtual_router_id: i64) -> Self {
        self.virtual_router_id = Some(virtual_router_id);
        self
    }

    /// Sets `virtual_router_id__gt`.
    #[must_use]
    pub fn virtual_router_id_gt(mut self, virtual_router_id_gt: i64) -> Self {
        self.virtual_router_id_gt = Some(virtual_router_id_gt);
        self
    }

    /// Sets `virtual_router_id__gte`.
    #[must_use]
    pub fn virtual_router_id_gte(mut self, virtual_router_id_gte: i64) -> Self {
        self.virtual_router_id_gte = Some(virtual_router_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn virtual_router_id_in(
        mut self,
        virtual_router_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_id_in = Some(virtual_router_id_in.into_iter().collect());
        self
    }

    /// Sets `virtual_router_id__isnull`.
    #[must_use]
    pub fn virtual_router_id_isnull(mut self, virtual_router_id_isnull: bool) -> Self {
        self.virtual_router_id_isnull = Some(virtual_router_id_isnull);
        self
    }

    /// Sets `virtual_router_id__lt`.
    #[must_use]
    pub fn virtual_router_id_lt(mut self, virtual_router_id_lt: i64) -> Self {
        self.virtual_router_id_lt = Some(virtual_router_id_lt);
        self
    }

    /// Sets `virtual_router_id__lte`.
    #[must_use]
    pub fn virtual_router_id_lte(mut self, virtual_router_id_lte: i64) -> Self {
        self.virtual_router_id_lte = Some(virtual_router_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn virtual_router_id_range(
        mut self,
        virtual_router_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.virtual_router_id_range = Some(
            virtual_router_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `vlan`.
    #[must_use]
    pub fn vlan(mut self, vlan: i64) -> Self {
        self.vlan = Some(vlan);
        self
    }

    /// Sets `vlan__gt`.
    #[must_use]
    pub fn vlan_gt(mut self, vlan_gt: i64) -> Self {
        self.vlan_gt = Some(vlan_gt);
        self
    }

    /// Sets `vlan__gte`.
    #[must_use]
    pub fn vlan_gte(mut self, vlan_gte: i64) -> Self {
        self.vlan_gte = Some(vlan_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn vlan_in(mut self, vlan_in: impl IntoIterator<Item = i64>) -> Self {
        self.vlan_in = Some(vlan_in.into_iter().collect());
        self
    }

    /// Sets `vlan__isnull`.
    #[must_use]
    pub fn vlan_isnull(mut self, vlan_isnull: bool) -> Self {
        self.vlan_isnull = Some(vlan_isnull);
        self
    }

    /// Sets `vlan__lt`.
    #[must_use]
    pub fn vlan_lt(mut self, vlan_lt: i64) -> Self {
        self.vlan_lt = Some(vlan_lt);
        self
    }

    /// Sets `vlan__lte`.
    #[must_use]
    pub fn vlan_lte(mut self, vlan_lte: i64) -> Self {
        self.vlan_lte = Some(vlan_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn vlan_range(mut self, vlan_range: impl IntoIterator<Item = i64>) -> Self {
        self.vlan_range = Some(vlan_range.into_iter().collect());
        self
    }

    /// Sets `vxlan`.
    #[must_use]
    pub fn vxlan(mut self, vxlan: i64) -> Self {
        self.vxlan = Some(vxlan);
        self
    }

    /// Sets `vxlan__gt`.
    #[must_use]
    pub fn vxlan_gt(mut self, vxlan_gt: i64) -> Self {
        self.vxlan_gt = Some(vxlan_gt);
        self
    }

    /// Sets `vxlan__gte`.
    #[must_use]
    pub fn vxlan_gte(mut self, vxlan_gte: i64) -> Self {
        self.vxlan_gte = Some(vxlan_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn vxlan_in(mut self, vxlan_in: impl IntoIterator<Item = i64>) -> Self {
        self.vxlan_in = Some(vxlan_in.into_iter().collect());
        self
    }

    /// Sets `vxlan__isnull`.
    #[must_use]
    pub fn vxlan_isnull(mut self, vxlan_isnull: bool) -> Self {
        self.vxlan_isnull = Some(vxlan_isnull);
        self
    }

    /// Sets `vxlan__lt`.
    #[must_use]
    pub fn vxlan_lt(mut self, vxlan_lt: i64) -> Self {
        self.vxlan_lt = Some(vxlan_lt);
        self
    }

    /// Sets `vxlan__lte`.
    #[must_use]
    pub fn vxlan_lte(mut self, vxlan_lte: i64) -> Self {
        self.vxlan_lte = Some(vxlan_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn vxlan_range(mut self, vxlan_range: impl IntoIterator<Item = i64>) -> Self {
        self.vxlan_range = Some(vxlan_range.into_iter().collect());
        self
    }
}
