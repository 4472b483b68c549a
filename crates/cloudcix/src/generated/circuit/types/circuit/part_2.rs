// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl CircuitFilter {
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
            circuit_class_id: None,
            circuit_class_id_gt: None,
            circuit_class_id_gte: None,
            circuit_class_id_in: None,
            circuit_class_id_isnull: None,
            circuit_class_id_lt: None,
            circuit_class_id_lte: None,
            circuit_class_id_range: None,
            circuit_class_name: None,
            circuit_class_name_icontains: None,
            circuit_class_name_iendswith: None,
            circuit_class_name_iexact: None,
            circuit_class_name_in: None,
            circuit_class_name_istartswith: None,
            created: None,
            created_icontains: None,
            created_iendswith: None,
            created_iexact: None,
            created_in: None,
            created_istartswith: None,
            customer_address_id: None,
            customer_address_id_gt: None,
            customer_address_id_gte: None,
            customer_address_id_in: None,
            customer_address_id_isnull: None,
            customer_address_id_lt: None,
            customer_address_id_lte: None,
            customer_address_id_range: None,
            decommission_date: None,
            decommission_date_icontains: None,
            decommission_date_iendswith: None,
            decommission_date_iexact: None,
            decommission_date_in: None,
            decommission_date_istartswith: None,
            description: None,
            description_icontains: None,
            description_iendswith: None,
            description_iexact: None,
            description_in: None,
            description_istartswith: None,
            group_name: None,
            group_name_icontains: None,
            group_name_iendswith: None,
            group_name_iexact: None,
            group_name_in: None,
            group_name_istartswith: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            install_date: None,
            install_date_icontains: None,
            install_date_iendswith: None,
            install_date_iexact: None,
            install_date_in: None,
            install_date_istartswith: None,
            reference: None,
            reference_icontains: None,
            reference_iendswith: None,
            reference_iexact: None,
            reference_in: None,
            reference_istartswith: None,
            reference_number: None,
            reference_number_gt: None,
            reference_number_gte: None,
            reference_number_in: None,
            reference_number_isnull: None,
            reference_number_lt: None,
            reference_number_lte: None,
            reference_number_range: None,
            service_provider_address_id: None,
            service_provider_address_id_gt: None,
            service_provider_address_id_gte: None,
            service_provider_address_id_in: None,
            service_provider_address_id_isnull: None,
            service_provider_address_id_lt: None,
            service_provider_address_id_lte: None,
            service_provider_address_id_range: None,
            updated: None,
            updated_icontains: None,
            updated_iendswith: None,
            updated_iexact: None,
            updated_in: None,
            updated_istartswith: None,
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

    /// Sets `circuit_class_id`.
    #[must_use]
    pub fn circuit_class_id(mut self, circuit_class_id: i64) -> Self {
        self.circuit_class_id = Some(circuit_class_id);
        self
    }

    /// Sets `circuit_class_id__gt`.
    #[must_use]
    pub fn circuit_class_id_gt(mut self, circuit_class_id_gt: i64) -> Self {
        self.circuit_class_id_gt = Some(circuit_class_id_gt);
        self
    }

    /// Sets `circuit_class_id__gte`.
    #[must_use]
    pub fn circuit_class_id_gte(mut self, circuit_class_id_gte: i64) -> Self {
        self.circuit_class_id_gte = Some(circuit_class_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn circuit_class_id_in(
        mut self,
        circuit_class_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.circuit_class_id_in = Some(circuit_class_id_in.into_iter().collect());
        self
    }

    /// Sets `circuit_class_id__isnull`.
    #[must_use]
    pub fn circuit_class_id_isnull(mut self, circuit_class_id_isnull: bool) -> Self {
        self.circuit_class_id_isnull = Some(circuit_class_id_isnull);
        self
    }

    /// Sets `circuit_class_id__lt`.
    #[must_use]
    pub fn circuit_class_id_lt(mut self, circuit_class_id_lt: i64) -> Self {
        self.circuit_class_id_lt = Some(circuit_class_id_lt);
        self
    }

    /// Sets `circuit_class_id__lte`.
    #[must_use]
    pub fn circuit_class_id_lte(mut self, circuit_class_id_lte: i64) -> Self {
        self.circuit_class_id_lte = Some(circuit_class_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn circuit_class_id_range(
        mut self,
        circuit_class_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.circuit_class_id_range = Some(circuit_class_id_range.into_iter().collect());
        self
    }

    /// Sets `circuit_class__name`.
    #[must_use]
    pub fn circuit_class_name(mut self, circuit_class_name: impl Into<String>) -> Self {
        self.circuit_class_name = Some(circuit_class_name.into());
        self
    }

    /// Sets `circuit_class__name__icontains`.
    #[must_use]
    pub fn circuit_class_name_icontains(
        mut self,
        circuit_class_name_icontains: impl Into<String>,
    ) -> Self {
        self.circuit_class_name_icontains = Some(circuit_class_name_icontains.into());
        self
    }

    /// Sets `circuit_class__name__iendswith`.
    #[must_use]
    pub fn circuit_class_name_iendswith(
        mut self,
        circuit_class_name_iendswith: impl Into<String>,
    ) -> Self {
        self.circuit_class_name_iendswith = Some(circuit_class_name_iendswith.into());
        self
    }

    /// Sets `circuit_class__name__iexact`.
    #[must_use]
    pub fn circuit_class_name_iexact(
        mut self,
        circuit_class_name_iexact: impl Into<String>,
    ) -> Self {
        self.circuit_class_name_iexact = Some(circuit_class_name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn circuit_class_name_in(
        mut self,
        circuit_class_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.circuit_class_name_in = Some(
            circuit_class_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `circuit_class__name__istartswith`.
    #[must_use]
    pub fn circuit_class_name_istartswith(
        mut self,
        circuit_class_name_istartswith: impl Into<String>,
    ) -> Self {
        self.circuit_class_name_istartswith = Some(
            circuit_class_name_istartswith.into(),
        );
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
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

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
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

    /// Sets `customer_address_id`.
    #[must_use]
    pub fn customer_address_id(mut self, customer_address_id: i64) -> Self {
        self.customer_address_id = Some(customer_address_id);
        self
    }

    /// Sets `customer_address_id__gt`.
    #[must_use]
    pub fn customer_address_id_gt(mut self, customer_address_id_gt: i64) -> Self {
        self.customer_address_id_gt = Some(customer_address_id_gt);
        self
    }

    /// Sets `customer_address_id__gte`.
    #[must_use]
    pub fn customer_address_id_gte(mut self, customer_address_id_gte: i64) -> Self {
        self.customer_address_id_gte = Some(customer_address_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn customer_address_id_in(
        mut self,
        customer_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.customer_address_id_in = Some(customer_address_id_in.into_iter().collect());
        self
    }

    /// Sets `customer_address_id__isnull`.
    #[must_use]
    pub fn customer_address_id_isnull(
        mut self,
        customer_address_id_isnull: bool,
    ) -> Self {
        self.customer_address_id_isnull = Some(customer_address_id_isnull);
        self
    }

    /// Sets `customer_address_id__lt`.
    #[must_use]
    pub fn customer_address_id_lt(mut self, customer_address_id_lt: i64) -> Self {
        self.customer_address_id_lt = Some(customer_address_id_lt);
        self
    }

    /// Sets `customer_address_id__lte`.
    #[must_use]
    pub fn customer_address_id_lte(mut self, customer_address_id_lte: i64) -> Self {
        self.customer_address_id_lte = Some(customer_address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn customer_address_id_range(
        mut self,
        customer_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.customer_address_id_range = Some(
            customer_address_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `decommission_date`.
    #[must_use]
    pub fn decommission_date(mut self, decommission_date: impl Into<String>) -> Self {
        self.decommission_date = Some(decommission_date.into());
        self
    }

    /// Sets `decommission_date__icontains`.
    #[must_use]
    pub fn decommission_date_icontains(
        mut self,
        decommission_date_icontains: impl Into<String>,
    ) -> Self {
        self.decommission_date_icontains = Some(decommission_date_icontains.into());
        self
    }

    /// Sets `decommission_date__iendswith`.
    #[must_use]
    pub fn decommission_date_iendswith(
        mut self,
        decommission_date_iendswith: impl Into<String>,
    ) -> Self {
        self.decommission_date_iendswith = Some(decommission_date_iendswith.into());
        self
    }

    /// Sets `decommission_date__iexact`.
    #[must_use]
    pub fn decommission_date_iexact(
        mut self,
        decommission_date_iexact: impl Into<String>,
    ) -> Self {
        self.decommission_date_iexact = Some(decommission_date_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn decommission_date_in(
        mut self,
        decommission_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.decommission_date_in = Some(
            decommission_date_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `decommission_date__istartswith`.
    #[must_use]
    pub fn decommission_date_istartswith(
        mut self,
        decommission_date_istartswith: impl Into<String>,
    ) -> Self {
        self.decommission_date_istartswith = Some(decommission_date_istartswith.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `description__icontains`.
    #[must_use]
    pub fn description_icontains(
        mut self,
        description_icontains: impl Into<String>,
    ) -> Self {
        self.description_icontains = Some(description_icontains.into());
        self
    }

    /// Sets `description__iendswith`.
    #[must_use]
    pub fn description_iendswith(
        mut self,
        description_iendswith: impl Into<String>,
    ) -> Self {
        self.description_iendswith = Some(description_iendswith.into());
        self
    }

    /// Sets `description__iexact`.
    #[must_use]
    pub fn description_iexact(mut self, description_iexact: impl Into<String>) -> Self {
        self.description_iexact = Some(description_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn description_in(
        mut self,
        description_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.description_in = Some(description_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `description__istartswith`.
    #[must_use]
    pub fn description_istartswith(
        mut self,
        description_istartswith: impl Into<String>,
    ) -> Self {
        self.description_istartswith = Some(description_istartswith.into());
        self
    }

    /// Sets `group_name`.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets `group_name__icontains`.
    #[must_use]
    pub fn group_name_icontains(
        mut self,
        group_name_icontains: impl Into<String>,
    ) -> Self {
        self.group_name_icontains = Some(group_name_icontains.into());
        self
    }

    /// Sets `group_name__iendswith`.
    #[must_use]
    pub fn group_name_iendswith(
        mut self,
        group_name_iendswith: impl Into<String>,
    ) -> Self {
        self.group_name_iendswith = Some(group_name_iendswith.into());
        self
    }

    /// Sets `group_name__iexact`.
    #[must_use]
    pub fn group_name_iexact(mut self, group_name_iexact: impl Into<String>) -> Self {
        self.group_name_iexact = Some(group_name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn group_name_in(
        mut self,
        group_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_name_in = Some(group_name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `group_name__istartswith`.
    #[must_use]
    pub fn group_name_istartswith(
        mut self,
        group_name_istartswith: impl Into<String>,
    ) -> Self {
        self.group_name_istartswith = Some(group_name_istartswith.into());
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

    /// Sets `install_date`.
    #[must_use]
    pub fn install_date(mut self, install_date: impl Into<String>) -> Self {
        self.install_date = Some(install_date.into());
        self
    }

    /// Sets `install_date__icontains`.
    #[must_use]
    pub fn install_date_icontains(
        mut self,
        install_date_icontains: impl Into<String>,
    ) -> Self {
        self.install_date_icontains = Some(install_date_icontains.into());
        self
    }

    /// Sets `install_date__iendswith`.
    #[must_use]
    pub fn install_date_iendswith(
        mut self,
        install_date_iendswith: impl Into<String>,
    ) -> Self {
        self.install_date_iendswith = Some(install_date_iendswith.into());
        self
    }

    /// Sets `install_date__iexact`.
    #[must_use]
    pub fn install_date_iexact(
        mut self,
        install_date_iexact: impl Into<String>,
    ) -> Self {
        self.install_date_iexact = Some(install_date_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn install_date_in(
        mut self,
        install_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.install_date_in = Some(
            install_date_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `install_date__istartswith`.
    #[must_use]
    pub fn install_date_istartswith(
        mut self,
        install_date_istartswith: impl Into<String>,
    ) -> Self {
        self.install_date_istartswith = Some(install_date_istartswith.into());
        self
    }

    /// Sets `reference`.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Sets `reference__icontains`.
    #[must_use]
    pub fn reference_icontains(
        mut self,
        reference_icontains: impl Into<String>,
    ) -> Self {
        self.reference_icontains = Some(reference_icontains.into());
        self
    }

    /// Sets `reference__iendswith`.
    #[must_use]
    pub fn reference_iendswith(
        mut self,
        reference_iendswith: impl Into<String>,
    ) -> Self {
        self.reference_iendswith = Some(reference_iendswith.into());
        self
    }

    /// Sets `reference__iexact`.
    #[must_use]
    pub fn reference_iexact(mut self, reference_iexact: impl Into<String>) -> Self {
        self.reference_iexact = Some(reference_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn reference_in(
        mut self,
        reference_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reference_in = Some(reference_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `reference__istartswith`.
    #[must_use]
    pub fn reference_istartswith(
        mut self,
        reference_istartswith: impl Into<String>,
    ) -> Self {
        self.reference_istartswith = Some(reference_istartswith.into());
        self
    }

    /// Sets `reference_number`.
    #[must_use]
    pub fn reference_number(mut self, reference_number: i64) -> Self {
        self.reference_number = Some(reference_number);
        self
    }

    /// Sets `reference_number__gt`.
    #[must_use]
    pub fn reference_number_gt(mut self, reference_number_gt: i64) -> Self {
        self.reference_number_gt = Some(reference_number_gt);
        self
    }

    /// Sets `reference_number__gte`.
    #[must_use]
    pub fn reference_number_gte(mut self, reference_number_gte: i64) -> Self {
        self.reference_number_gte = Some(reference_number_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn reference_number_in(
        mut self,
        reference_number_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.reference_number_in = Some(reference_number_in.into_iter().collect());
        self
    }

    /// Sets `reference_number__isnull`.
    #[must_use]
    pub fn reference_number_isnull(mut self, reference_number_isnull: bool) -> Self {
        self.reference_number_isnull = Some(reference_number_isnull);
        self
    }

    /// Sets `reference_number__lt`.
    #[must_use]
    pub fn reference_number_lt(mut self, reference_number_lt: i64) -> Self {
        self.reference_number_lt = Some(reference_number_lt);
        self
    }

    /// Sets `reference_number__lte`.
    #[must_use]
    pub fn reference_number_lte(mut self, reference_number_lte: i64) -> Self {
        self.reference_number_lte = Some(reference_number_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn reference_number_range(
        mut self,
        reference_number_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.reference_number_range = Some(reference_number_range.into_iter().collect());
        self
    }

    /// Sets `service_provider_address_id`.
    #[must_use]
    pub fn service_provider_address_id(
        mut self,
        service_provider_address_id: i64,
    ) -> Self {
        self.service_provider_address_id = Some(service_provider_address_id);
        self
    }

    /// Sets `service_provider_address_id__gt`.
    #[must_use]
    pub fn service_provider_address_id_gt(
        mut self,
        service_provider_address_id_gt: i64,
    ) -> Self {
        self.service_provider_address_id_gt = Some(service_provider_address_id_gt);
        self
    }

    /// Sets `service_provider_address_id__gte`.
    #[must_use]
    pub fn service_provider_address_id_gte(
        mut self,
        service_provider_address_id_gte: i64,
    ) -> Self {
        self.service_provider_address_id_gte = Some(service_provider_address_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn service_provider_address_id_in(
        mut self,
        service_provider_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.service_provider_address_id_in = Some(
            service_provider_address_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `service_provider_address_id__isnull`.
    #[must_use]
    pub fn service_provider_address_id_isnull(
        mut self,
        service_provider_address_id_isnull: bool,
    ) -> Self {
        self.service_provider_address_id_isnull = Some(
            service_provider_address_id_isnull,
        );
        self
    }

    /// Sets `service_provider_address_id__lt`.
    #[must_use]
    pub fn service_provider_address_id_lt(
        mut self,
        service_provider_address_id_lt: i64,
    ) -> Self {
        self.service_provider_address_id_lt = Some(service_provider_address_id_lt);
        self
    }

    /// Sets `service_provider_address_id__lte`.
    #[must_use]
    pub fn service_provider_address_id_lte(
        mut self,
        service_provider_address_id_lte: i64,
    ) -> Self {
        self.service_provider_address_id_lte = Some(service_provider_address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn service_provider_address_id_range(
        mut self,
        service_provider_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.service_provider_address_id_range = Some(
            service_provider_address_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `updated`.
    #[must_use]
    pub fn updated(mut self, updated: impl Into<String>) -> Self {
        self.updated = Some(updated.into());
        self
    }

    /// Sets `updated__icontains`.
    #[must_use]
    pub fn updated_icontains(mut self, updated_icontains: impl Into<String>) -> Self {
        self.updated_icontains = Some(updated_icontains.into());
        self
    }

    /// Sets `updated__iendswith`.
    #[must_use]
    pub fn updated_iendswith(mut self, updated_iendswith: impl Into<String>) -> Self {
        self.updated_iendswith = Some(updated_iendswith.into());
        self
    }

    /// Sets `updated__iexact`.
    #[must_use]
    pub fn updated_iexact(mut self, updated_iexact: impl Into<String>) -> Self {
        self.updated_iexact = Some(updated_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn updated_in(
        mut self,
        updated_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_in = Some(updated_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updated__istartswith`.
    #[must_use]
    pub fn updated_istartswith(
        mut self,
        updated_istartswith: impl Into<String>,
    ) -> Self {
        self.updated_istartswith = Some(updated_istartswith.into());
        self
    }
}

/// A circuit to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CircuitCreate {
    /// The bandwidth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bandwidth: Option<i64>,
    /// Its kind. It cannot be changed later.
    pub circuit_class_id: i64,
    /// The address of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_address_id: Option<i64>,
    /// When it is given up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decommission_date: Option<String>,
    /// Free text. Left out, the server stores the four letters `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A word that keeps circuits together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// Where it is handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hand_off_point: Option<String>,
    /// When it was installed.
    pub install_date: String,
    /// The values of the properties of its kind, by their keys. Those that the kind requires must be here. The type of each is that of its property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<serde_json::Map<String, serde_json::Value>>,
    /// What the customer calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The address of the provider. The server asks the application membership about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_provider_address_id: Option<i64>,
}

impl CircuitCreate {
    /// With everything that is required.
    pub fn new(circuit_class_id: i64, install_date: impl Into<String>) -> Self {
        Self {
            circuit_class_id: circuit_class_id,
            install_date: install_date.into(),
            bandwidth: None,
            customer_address_id: None,
            decommission_date: None,
            description: None,
            group_name: None,
            hand_off_point: None,
            properties: None,
            reference: None,
            service_provider_address_id: None,
        }
    }

    /// The bandwidth.
    #[must_use]
    pub fn bandwidth(mut self, bandwidth: i64) -> Self {
        self.bandwidth = Some(bandwidth);
        self
    }

    /// The address of the customer.
    #[must_use]
    pub fn customer_address_id(mut self, customer_address_id: i64) -> Self {
        self.customer_address_id = Some(customer_address_id);
        self
    }

    /// When it is given up.
    #[must_use]
    pub fn decommission_date(mut self, decommission_date: impl Into<String>) -> Self {
        self.decommission_date = Some(decommission_date.into());
        self
    }

    /// Free text. Left out, the server stores the four letters `None`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// A word that keeps circuits together.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Where it is handed over.
    #[must_use]
    pub fn hand_off_point(mut self, hand_off_point: impl Into<String>) -> Self {
        self.hand_off_point = Some(hand_off_point.into());
        self
    }

    /// The values of the properties of its kind, by their keys. Those that the kind requires must be here. The type of each is that of its property.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// What the customer calls it.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// The address of the provider. The server asks the application membership about it.
    #[must_use]
    pub fn service_provider_address_id(
        mut self,
        service_provider_address_id: i64,
    ) -> Self {
        self.service_provider_address_id = Some(service_provider_address_id);
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CircuitUpdate {
    /// The bandwidth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub bandwidth: Option<Option<i64>>,
    /// The address of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub customer_address_id: Option<Option<i64>>,
    /// When it is given up.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub decommission_date: Option<Option<serde_json::Value>>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A word that keeps circuits together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub group_name: Option<Option<String>>,
    /// Where it is handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub hand_off_point: Option<Option<String>>,
    /// When it was installed.
    pub install_date: serde_json::Value,
    /// All values anew, by their keys. Those that the kind requires must be here; PUT wants the member whenever the kind has properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<serde_json::Map<String, serde_json::Value>>,
    /// What the customer calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub reference: Option<Option<String>>,
    /// The address of the provider. The server asks the application membership about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub service_provider_address_id: Option<Option<i64>>,
}

impl CircuitUpdate {
    /// With everything that is required.
    pub fn new(install_date: impl Into<serde_json::Value>) -> Self {
        Self {
            install_date: install_date.into(),
            bandwidth: None,
            customer_address_id: None,
            decommission_date: None,
            description: None,
            group_name: None,
            hand_off_point: None,
            properties: None,
            reference: None,
            service_provider_address_id: None,
        }
    }

    /// The bandwidth.
    #[must_use]
    pub fn bandwidth(mut self, bandwidth: impl Into<Option<i64>>) -> Self {
        self.bandwidth = Some(bandwidth.into());
        self
    }

    /// The address of the customer.
    #[must_use]
    pub fn customer_address_id(
        mut self,
        customer_address_id: impl Into<Option<i64>>,
    ) -> Self {
        self.customer_address_id = Some(customer_address_id.into());
        self
    }

    /// When it is given up.
    #[must_use]
    pub fn decommission_date(
        mut self,
        decommission_date: impl Into<Option<serde_json::Value>>,
    ) -> Self {
        self.decommission_date = Some(decommission_date.into());
        self
    }

    /// Free text.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// A word that keeps circuits together.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<Option<String>>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Where it is handed over.
    #[must_use]
    pub fn hand_off_point(mut self, hand_off_point: impl Into<Option<String>>) -> Self {
        self.hand_off_point = Some(hand_off_point.into());
        self
    }

    /// All values anew, by their keys. Those that the kind requires must be here; PUT wants the member whenever the kind has properties.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// What the customer calls it.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<Option<String>>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// The address of the provider. The server asks the application membership about it.
    #[must_use]
    pub fn service_provider_address_id(
        mut self,
        service_provider_address_id: impl Into<Option<i64>>,
    ) -> Self {
        self.service_provider_address_id = Some(service_provider_address_id.into());
        self
    }
}

/// What to change in a circuit.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CircuitPartialUpdate {
    /// The bandwidth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub bandwidth: Option<Option<i64>>,
    /// The address of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub customer_address_id: Option<Option<i64>>,
    /// When it is given up.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub decommission_date: Option<Option<String>>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A word that keeps circuits together.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub group_name: Option<Option<String>>,
    /// Where it is handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub hand_off_point: Option<Option<String>>,
    /// When it was installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_date: Option<String>,
    /// All values anew, by their keys. Those that the kind requires must be here; PUT wants the member whenever the kind has properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<serde_json::Map<String, serde_json::Value>>,
    /// What the customer calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub reference: Option<Option<String>>,
    /// The address of the provider. The server asks the application membership about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub service_provider_address_id: Option<Option<i64>>,
}

impl CircuitPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bandwidth: None,
            customer_address_id: None,
            decommission_date: None,
            description: None,
            group_name: None,
            hand_off_point: None,
            install_date: None,
            properties: None,
            reference: None,
            service_provider_address_id: None,
        }
    }

    /// The bandwidth.
    #[must_use]
    pub fn bandwidth(mut self, bandwidth: impl Into<Option<i64>>) -> Self {
        self.bandwidth = Some(bandwidth.into());
        self
    }

    /// The address of the customer.
    #[must_use]
    pub fn customer_address_id(
        mut self,
        customer_address_id: impl Into<Option<i64>>,
    ) -> Self {
        self.customer_address_id = Some(customer_address_id.into());
        self
    }

    /// When it is given up.
    #[must_use]
    pub fn decommission_date(
        mut self,
        decommission_date: impl Into<Option<String>>,
    ) -> Self {
        self.decommission_date = Some(decommission_date.into());
        self
    }

    /// Free text.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// A word that keeps circuits together.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<Option<String>>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Where it is handed over.
    #[must_use]
    pub fn hand_off_point(mut self, hand_off_point: impl Into<Option<String>>) -> Self {
        self.hand_off_point = Some(hand_off_point.into());
        self
    }

    /// When it was installed.
    #[must_use]
    pub fn install_date(mut self, install_date: impl Into<String>) -> Self {
        self.install_date = Some(install_date.into());
        self
    }

    /// All values anew, by their keys. Those that the kind requires must be here; PUT wants the member whenever the kind has properties.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// What the customer calls it.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<Option<String>>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// The address of the provider. The server asks the application membership about it.
    #[must_use]
    pub fn service_provider_address_id(
        mut self,
        service_provider_address_id: impl Into<Option<i64>>,
    ) -> Self {
        self.service_provider_address_id = Some(service_provider_address_id.into());
        self
    }
}
