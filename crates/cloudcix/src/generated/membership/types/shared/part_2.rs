// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl AddressFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address1: None,
            address1_in: None,
            address1_icontains: None,
            address1_iendswith: None,
            address1_iexact: None,
            address1_istartswith: None,
            address2: None,
            address2_in: None,
            address2_icontains: None,
            address2_iendswith: None,
            address2_iexact: None,
            address2_istartswith: None,
            address3: None,
            address3_in: None,
            address3_icontains: None,
            address3_iendswith: None,
            address3_iexact: None,
            address3_istartswith: None,
            address_link_credit_limit: None,
            address_link_credit_limit_gt: None,
            address_link_credit_limit_gte: None,
            address_link_credit_limit_in: None,
            address_link_credit_limit_isnull: None,
            address_link_credit_limit_lt: None,
            address_link_credit_limit_lte: None,
            address_link_credit_limit_range: None,
            address_link_client: None,
            address_link_cloud_customer: None,
            address_link_cloud_export_markup: None,
            address_link_cloud_export_markup_gt: None,
            address_link_cloud_export_markup_gte: None,
            address_link_cloud_export_markup_in: None,
            address_link_cloud_export_markup_isnull: None,
            address_link_cloud_export_markup_lt: None,
            address_link_cloud_export_markup_lte: None,
            address_link_cloud_export_markup_range: None,
            address_link_cloud_import_markup: None,
            address_link_cloud_import_markup_gt: None,
            address_link_cloud_import_markup_gte: None,
            address_link_cloud_import_markup_in: None,
            address_link_cloud_import_markup_isnull: None,
            address_link_cloud_import_markup_lt: None,
            address_link_cloud_import_markup_lte: None,
            address_link_cloud_import_markup_range: None,
            address_link_cloud_seller: None,
            address_link_cloud_seller_markup: None,
            address_link_cloud_seller_markup_gt: None,
            address_link_cloud_seller_markup_gte: None,
            address_link_cloud_seller_markup_in: None,
            address_link_cloud_seller_markup_isnull: None,
            address_link_cloud_seller_markup_lt: None,
            address_link_cloud_seller_markup_lte: None,
            address_link_cloud_seller_markup_range: None,
            address_link_customer: None,
            address_link_note: None,
            address_link_note_in: None,
            address_link_note_icontains: None,
            address_link_note_iendswith: None,
            address_link_note_iexact: None,
            address_link_note_istartswith: None,
            address_link_reference: None,
            address_link_reference_in: None,
            address_link_reference_icontains: None,
            address_link_reference_iendswith: None,
            address_link_reference_iexact: None,
            address_link_reference_istartswith: None,
            address_link_service_centre: None,
            address_link_supplier: None,
            address_link_territory_name: None,
            address_link_territory_name_in: None,
            address_link_territory_name_icontains: None,
            address_link_territory_name_iendswith: None,
            address_link_territory_name_iexact: None,
            address_link_territory_name_istartswith: None,
            address_link_territory_id: None,
            address_link_territory_id_gt: None,
            address_link_territory_id_gte: None,
            address_link_territory_id_in: None,
            address_link_territory_id_isnull: None,
            address_link_territory_id_lt: None,
            address_link_territory_id_lte: None,
            address_link_territory_id_range: None,
            address_link_warrantor: None,
            city: None,
            city_in: None,
            city_icontains: None,
            city_iendswith: None,
            city_iexact: None,
            city_istartswith: None,
            country_id: None,
            country_id_gt: None,
            country_id_gte: None,
            country_id_in: None,
            country_id_isnull: None,
            country_id_lt: None,
            country_id_lte: None,
            country_id_range: None,
            country_english_name: None,
            country_english_name_in: None,
            country_english_name_icontains: None,
            country_english_name_iendswith: None,
            country_english_name_iexact: None,
            country_english_name_istartswith: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            member_id: None,
            member_id_gt: None,
            member_id_gte: None,
            member_id_in: None,
            member_id_isnull: None,
            member_id_lt: None,
            member_id_lte: None,
            member_id_range: None,
            member_name: None,
            member_name_in: None,
            member_name_icontains: None,
            member_name_iendswith: None,
            member_name_iexact: None,
            member_name_istartswith: None,
            member_self_managed: None,
            name: None,
            name_in: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_istartswith: None,
            postcode: None,
            postcode_in: None,
            postcode_icontains: None,
            postcode_iendswith: None,
            postcode_iexact: None,
            postcode_istartswith: None,
            cloud_region: None,
            subdivision_id: None,
            subdivision_id_gt: None,
            subdivision_id_gte: None,
            subdivision_id_in: None,
            subdivision_id_isnull: None,
            subdivision_id_lt: None,
            subdivision_id_lte: None,
            subdivision_id_range: None,
            subdivision_english_name: None,
            subdivision_english_name_in: None,
            subdivision_english_name_icontains: None,
            subdivision_english_name_iendswith: None,
            subdivision_english_name_iexact: None,
            subdivision_english_name_istartswith: None,
        }
    }

    /// Sets `address1`.
    #[must_use]
    pub fn address1(mut self, address1: impl Into<String>) -> Self {
        self.address1 = Some(address1.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address1_in(
        mut self,
        address1_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address1_in = Some(address1_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `address1__icontains`.
    #[must_use]
    pub fn address1_icontains(mut self, address1_icontains: impl Into<String>) -> Self {
        self.address1_icontains = Some(address1_icontains.into());
        self
    }

    /// Sets `address1__iendswith`.
    #[must_use]
    pub fn address1_iendswith(mut self, address1_iendswith: impl Into<String>) -> Self {
        self.address1_iendswith = Some(address1_iendswith.into());
        self
    }

    /// Sets `address1__iexact`.
    #[must_use]
    pub fn address1_iexact(mut self, address1_iexact: impl Into<String>) -> Self {
        self.address1_iexact = Some(address1_iexact.into());
        self
    }

    /// Sets `address1__istartswith`.
    #[must_use]
    pub fn address1_istartswith(
        mut self,
        address1_istartswith: impl Into<String>,
    ) -> Self {
        self.address1_istartswith = Some(address1_istartswith.into());
        self
    }

    /// Sets `address2`.
    #[must_use]
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address2_in(
        mut self,
        address2_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address2_in = Some(address2_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `address2__icontains`.
    #[must_use]
    pub fn address2_icontains(mut self, address2_icontains: impl Into<String>) -> Self {
        self.address2_icontains = Some(address2_icontains.into());
        self
    }

    /// Sets `address2__iendswith`.
    #[must_use]
    pub fn address2_iendswith(mut self, address2_iendswith: impl Into<String>) -> Self {
        self.address2_iendswith = Some(address2_iendswith.into());
        self
    }

    /// Sets `address2__iexact`.
    #[must_use]
    pub fn address2_iexact(mut self, address2_iexact: impl Into<String>) -> Self {
        self.address2_iexact = Some(address2_iexact.into());
        self
    }

    /// Sets `address2__istartswith`.
    #[must_use]
    pub fn address2_istartswith(
        mut self,
        address2_istartswith: impl Into<String>,
    ) -> Self {
        self.address2_istartswith = Some(address2_istartswith.into());
        self
    }

    /// Sets `address3`.
    #[must_use]
    pub fn address3(mut self, address3: impl Into<String>) -> Self {
        self.address3 = Some(address3.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address3_in(
        mut self,
        address3_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address3_in = Some(address3_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `address3__icontains`.
    #[must_use]
    pub fn address3_icontains(mut self, address3_icontains: impl Into<String>) -> Self {
        self.address3_icontains = Some(address3_icontains.into());
        self
    }

    /// Sets `address3__iendswith`.
    #[must_use]
    pub fn address3_iendswith(mut self, address3_iendswith: impl Into<String>) -> Self {
        self.address3_iendswith = Some(address3_iendswith.into());
        self
    }

    /// Sets `address3__iexact`.
    #[must_use]
    pub fn address3_iexact(mut self, address3_iexact: impl Into<String>) -> Self {
        self.address3_iexact = Some(address3_iexact.into());
        self
    }

    /// Sets `address3__istartswith`.
    #[must_use]
    pub fn address3_istartswith(
        mut self,
        address3_istartswith: impl Into<String>,
    ) -> Self {
        self.address3_istartswith = Some(address3_istartswith.into());
        self
    }

    /// Sets `address_link__credit_limit`.
    #[must_use]
    pub fn address_link_credit_limit(mut self, address_link_credit_limit: i64) -> Self {
        self.address_link_credit_limit = Some(address_link_credit_limit);
        self
    }

    /// Sets `address_link__credit_limit__gt`.
    #[must_use]
    pub fn address_link_credit_limit_gt(
        mut self,
        address_link_credit_limit_gt: i64,
    ) -> Self {
        self.address_link_credit_limit_gt = Some(address_link_credit_limit_gt);
        self
    }

    /// Sets `address_link__credit_limit__gte`.
    #[must_use]
    pub fn address_link_credit_limit_gte(
        mut self,
        address_link_credit_limit_gte: i64,
    ) -> Self {
        self.address_link_credit_limit_gte = Some(address_link_credit_limit_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn address_link_credit_limit_in(
        mut self,
        address_link_credit_limit_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_credit_limit_in = Some(
            address_link_credit_limit_in.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__credit_limit__isnull`.
    #[must_use]
    pub fn address_link_credit_limit_isnull(
        mut self,
        address_link_credit_limit_isnull: bool,
    ) -> Self {
        self.address_link_credit_limit_isnull = Some(address_link_credit_limit_isnull);
        self
    }

    /// Sets `address_link__credit_limit__lt`.
    #[must_use]
    pub fn address_link_credit_limit_lt(
        mut self,
        address_link_credit_limit_lt: i64,
    ) -> Self {
        self.address_link_credit_limit_lt = Some(address_link_credit_limit_lt);
        self
    }

    /// Sets `address_link__credit_limit__lte`.
    #[must_use]
    pub fn address_link_credit_limit_lte(
        mut self,
        address_link_credit_limit_lte: i64,
    ) -> Self {
        self.address_link_credit_limit_lte = Some(address_link_credit_limit_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn address_link_credit_limit_range(
        mut self,
        address_link_credit_limit_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_credit_limit_range = Some(
            address_link_credit_limit_range.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__client`.
    #[must_use]
    pub fn address_link_client(mut self, address_link_client: bool) -> Self {
        self.address_link_client = Some(address_link_client);
        self
    }

    /// Sets `address_link__cloud_customer`.
    #[must_use]
    pub fn address_link_cloud_customer(
        mut self,
        address_link_cloud_customer: bool,
    ) -> Self {
        self.address_link_cloud_customer = Some(address_link_cloud_customer);
        self
    }

    /// Sets `address_link__cloud_export_markup`.
    #[must_use]
    pub fn address_link_cloud_export_markup(
        mut self,
        address_link_cloud_export_markup: i64,
    ) -> Self {
        self.address_link_cloud_export_markup = Some(address_link_cloud_export_markup);
        self
    }

    /// Sets `address_link__cloud_export_markup__gt`.
    #[must_use]
    pub fn address_link_cloud_export_markup_gt(
        mut self,
        address_link_cloud_export_markup_gt: i64,
    ) -> Self {
        self.address_link_cloud_export_markup_gt = Some(
            address_link_cloud_export_markup_gt,
        );
        self
    }

    /// Sets `address_link__cloud_export_markup__gte`.
    #[must_use]
    pub fn address_link_cloud_export_markup_gte(
        mut self,
        address_link_cloud_export_markup_gte: i64,
    ) -> Self {
        self.address_link_cloud_export_markup_gte = Some(
            address_link_cloud_export_markup_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn address_link_cloud_export_markup_in(
        mut self,
        address_link_cloud_export_markup_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_cloud_export_markup_in = Some(
            address_link_cloud_export_markup_in.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__cloud_export_markup__isnull`.
    #[must_use]
    pub fn address_link_cloud_export_markup_isnull(
        mut self,
        address_link_cloud_export_markup_isnull: bool,
    ) -> Self {
        self.address_link_cloud_export_markup_isnull = Some(
            address_link_cloud_export_markup_isnull,
        );
        self
    }

    /// Sets `address_link__cloud_export_markup__lt`.
    #[must_use]
    pub fn address_link_cloud_export_markup_lt(
        mut self,
        address_link_cloud_export_markup_lt: i64,
    ) -> Self {
        self.address_link_cloud_export_markup_lt = Some(
            address_link_cloud_export_markup_lt,
        );
        self
    }

    /// Sets `address_link__cloud_export_markup__lte`.
    #[must_use]
    pub fn address_link_cloud_export_markup_lte(
        mut self,
        address_link_cloud_export_markup_lte: i64,
    ) -> Self {
        self.address_link_cloud_export_markup_lte = Some(
            address_link_cloud_export_markup_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn address_link_cloud_export_markup_range(
        mut self,
        address_link_cloud_export_markup_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_cloud_export_markup_range = Some(
            address_link_cloud_export_markup_range.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__cloud_import_markup`.
    #[must_use]
    pub fn address_link_cloud_import_markup(
        mut self,
        address_link_cloud_import_markup: i64,
    ) -> Self {
        self.address_link_cloud_import_markup = Some(address_link_cloud_import_markup);
        self
    }

    /// Sets `address_link__cloud_import_markup__gt`.
    #[must_use]
    pub fn address_link_cloud_import_markup_gt(
        mut self,
        address_link_cloud_import_markup_gt: i64,
    ) -> Self {
        self.address_link_cloud_import_markup_gt = Some(
            address_link_cloud_import_markup_gt,
        );
        self
    }

    /// Sets `address_link__cloud_import_markup__gte`.
    #[must_use]
    pub fn address_link_cloud_import_markup_gte(
        mut self,
        address_link_cloud_import_markup_gte: i64,
    ) -> Self {
        self.address_link_cloud_import_markup_gte = Some(
            address_link_cloud_import_markup_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn address_link_cloud_import_markup_in(
        mut self,
        address_link_cloud_import_markup_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_cloud_import_markup_in = Some(
            address_link_cloud_import_markup_in.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__cloud_import_markup__isnull`.
    #[must_use]
    pub fn address_link_cloud_import_markup_isnull(
        mut self,
        address_link_cloud_import_markup_isnull: bool,
    ) -> Self {
        self.address_link_cloud_import_markup_isnull = Some(
            address_link_cloud_import_markup_isnull,
        );
        self
    }

    /// Sets `address_link__cloud_import_markup__lt`.
    #[must_use]
    pub fn address_link_cloud_import_markup_lt(
        mut self,
        address_link_cloud_import_markup_lt: i64,
    ) -> Self {
        self.address_link_cloud_import_markup_lt = Some(
            address_link_cloud_import_markup_lt,
        );
        self
    }

    /// Sets `address_link__cloud_import_markup__lte`.
    #[must_use]
    pub fn address_link_cloud_import_markup_lte(
        mut self,
        address_link_cloud_import_markup_lte: i64,
    ) -> Self {
        self.address_link_cloud_import_markup_lte = Some(
            address_link_cloud_import_markup_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn address_link_cloud_import_markup_range(
        mut self,
        address_link_cloud_import_markup_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_cloud_import_markup_range = Some(
            address_link_cloud_import_markup_range.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__cloud_seller`.
    #[must_use]
    pub fn address_link_cloud_seller(mut self, address_link_cloud_seller: bool) -> Self {
        self.address_link_cloud_seller = Some(address_link_cloud_seller);
        self
    }

    /// Sets `address_link__cloud_seller_markup`.
    #[must_use]
    pub fn address_link_cloud_seller_markup(
        mut self,
        address_link_cloud_seller_markup: i64,
    ) -> Self {
        self.address_link_cloud_seller_markup = Some(address_link_cloud_seller_markup);
        self
    }

    /// Sets `address_link__cloud_seller_markup__gt`.
    #[must_use]
    pub fn address_link_cloud_seller_markup_gt(
        mut self,
        address_link_cloud_seller_markup_gt: i64,
    ) -> Self {
        self.address_link_cloud_seller_markup_gt = Some(
            address_link_cloud_seller_markup_gt,
        );
        self
    }

    /// Sets `address_link__cloud_seller_markup__gte`.
    #[must_use]
    pub fn address_link_cloud_seller_markup_gte(
        mut self,
        address_link_cloud_seller_markup_gte: i64,
    ) -> Self {
        self.address_link_cloud_seller_markup_gte = Some(
            address_link_cloud_seller_markup_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn address_link_cloud_seller_markup_in(
        mut self,
        address_link_cloud_seller_markup_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_cloud_seller_markup_in = Some(
            address_link_cloud_seller_markup_in.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__cloud_seller_markup__isnull`.
    #[must_use]
    pub fn address_link_cloud_seller_markup_isnull(
        mut self,
        address_link_cloud_seller_markup_isnull: bool,
    ) -> Self {
        self.address_link_cloud_seller_markup_isnull = Some(
            address_link_cloud_seller_markup_isnull,
        );
        self
    }

    /// Sets `address_link__cloud_seller_markup__lt`.
    #[must_use]
    pub fn address_link_cloud_seller_markup_lt(
        mut self,
        address_link_cloud_seller_markup_lt: i64,
    ) -> Self {
        self.address_link_cloud_seller_markup_lt = Some(
            address_link_cloud_seller_markup_lt,
        );
        self
    }

    /// Sets `address_link__cloud_seller_markup__lte`.
    #[must_use]
    pub fn address_link_cloud_seller_markup_lte(
        mut self,
        address_link_cloud_seller_markup_lte: i64,
    ) -> Self {
        self.address_link_cloud_seller_markup_lte = Some(
            address_link_cloud_seller_markup_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn address_link_cloud_seller_markup_range(
        mut self,
        address_link_cloud_seller_markup_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_cloud_seller_markup_range = Some(
            address_link_cloud_seller_markup_range.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__customer`.
    #[must_use]
    pub fn address_link_customer(mut self, address_link_customer: bool) -> Self {
        self.address_link_customer = Some(address_link_customer);
        self
    }

    /// Sets `address_link__note`.
    #[must_use]
    pub fn address_link_note(mut self, address_link_note: impl Into<String>) -> Self {
        self.address_link_note = Some(address_link_note.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address_link_note_in(
        mut self,
        address_link_note_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address_link_note_in = Some(
            address_link_note_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `address_link__note__icontains`.
    #[must_use]
    pub fn address_link_note_icontains(
        mut self,
        address_link_note_icontains: impl Into<String>,
    ) -> Self {
        self.address_link_note_icontains = Some(address_link_note_icontains.into());
        self
    }

    /// Sets `address_link__note__iendswith`.
    #[must_use]
    pub fn address_link_note_iendswith(
        mut self,
        address_link_note_iendswith: impl Into<String>,
    ) -> Self {
        self.address_link_note_iendswith = Some(address_link_note_iendswith.into());
        self
    }

    /// Sets `address_link__note__iexact`.
    #[must_use]
    pub fn address_link_note_iexact(
        mut self,
        address_link_note_iexact: impl Into<String>,
    ) -> Self {
        self.address_link_note_iexact = Some(address_link_note_iexact.into());
        self
    }

    /// Sets `address_link__note__istartswith`.
    #[must_use]
    pub fn address_link_note_istartswith(
        mut self,
        address_link_note_istartswith: impl Into<String>,
    ) -> Self {
        self.address_link_note_istartswith = Some(address_link_note_istartswith.into());
        self
    }

    /// Sets `address_link__reference`.
    #[must_use]
    pub fn address_link_reference(
        mut self,
        address_link_reference: impl Into<String>,
    ) -> Self {
        self.address_link_reference = Some(address_link_reference.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address_link_reference_in(
        mut self,
        address_link_reference_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address_link_reference_in = Some(
            address_link_reference_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `address_link__reference__icontains`.
    #[must_use]
    pub fn address_link_reference_icontains(
        mut self,
        address_link_reference_icontains: impl Into<String>,
    ) -> Self {
        self.address_link_reference_icontains = Some(
            address_link_reference_icontains.into(),
        );
        self
    }

    /// Sets `address_link__reference__iendswith`.
    #[must_use]
    pub fn address_link_reference_iendswith(
        mut self,
        address_link_reference_iendswith: impl Into<String>,
    ) -> Self {
        self.address_link_reference_iendswith = Some(
            address_link_reference_iendswith.into(),
        );
        self
    }

    /// Sets `address_link__reference__iexact`.
    #[must_use]
    pub fn address_link_reference_iexact(
        mut self,
        address_link_reference_iexact: impl Into<String>,
    ) -> Self {
        self.address_link_reference_iexact = Some(address_link_reference_iexact.into());
        self
    }

    /// Sets `address_link__reference__istartswith`.
    #[must_use]
    pub fn address_link_reference_istartswith(
        mut self,
        address_link_reference_istartswith: impl Into<String>,
    ) -> Self {
        self.address_link_reference_istartswith = Some(
            address_link_reference_istartswith.into(),
        );
        self
    }

    /// Sets `address_link__service_centre`.
    #[must_use]
    pub fn address_link_service_centre(
        mut self,
        address_link_service_centre: bool,
    ) -> Self {
        self.address_link_service_centre = Some(address_link_service_centre);
        self
    }

    /// Sets `address_link__supplier`.
    #[must_use]
    pub fn address_link_supplier(mut self, address_link_supplier: bool) -> Self {
        self.address_link_supplier = Some(address_link_supplier);
        self
    }

    /// Sets `address_link__territory__name`.
    #[must_use]
    pub fn address_link_territory_name(
        mut self,
        address_link_territory_name: impl Into<String>,
    ) -> Self {
        self.address_link_territory_name = Some(address_link_territory_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address_link_territory_name_in(
        mut self,
        address_link_territory_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address_link_territory_name_in = Some(
            address_link_territory_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `address_link__territory__name__icontains`.
    #[must_use]
    pub fn address_link_territory_name_icontains(
        mut self,
        address_link_territory_name_icontains: impl Into<String>,
    ) -> Self {
        self.address_link_territory_name_icontains = Some(
            address_link_territory_name_icontains.into(),
        );
        self
    }

    /// Sets `address_link__territory__name__iendswith`.
    #[must_use]
    pub fn address_link_territory_name_iendswith(
        mut self,
        address_link_territory_name_iendswith: impl Into<String>,
    ) -> Self {
        self.address_link_territory_name_iendswith = Some(
            address_link_territory_name_iendswith.into(),
        );
        self
    }

    /// Sets `address_link__territory__name__iexact`.
    #[must_use]
    pub fn address_link_territory_name_iexact(
        mut self,
        address_link_territory_name_iexact: impl Into<String>,
    ) -> Self {
        self.address_link_territory_name_iexact = Some(
            address_link_territory_name_iexact.into(),
        );
        self
    }

    /// Sets `address_link__territory__name__istartswith`.
    #[must_use]
    pub fn address_link_territory_name_istartswith(
        mut self,
        address_link_territory_name_istartswith: impl Into<String>,
    ) -> Self {
        self.address_link_territory_name_istartswith = Some(
            address_link_territory_name_istartswith.into(),
        );
        self
    }

    /// Sets `address_link__territory__id`.
    #[must_use]
    pub fn address_link_territory_id(mut self, address_link_territory_id: i64) -> Self {
        self.address_link_territory_id = Some(address_link_territory_id);
        self
    }

    /// Sets `address_link__territory__id__gt`.
    #[must_use]
    pub fn address_link_territory_id_gt(
        mut self,
        address_link_territory_id_gt: i64,
    ) -> Self {
        self.address_link_territory_id_gt = Some(address_link_territory_id_gt);
        self
    }

    /// Sets `address_link__territory__id__gte`.
    #[must_use]
    pub fn address_link_territory_id_gte(
        mut self,
        address_link_territory_id_gte: i64,
    ) -> Self {
        self.address_link_territory_id_gte = Some(address_link_territory_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn address_link_territory_id_in(
        mut self,
        address_link_territory_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_territory_id_in = Some(
            address_link_territory_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__territory__id__isnull`.
    #[must_use]
    pub fn address_link_territory_id_isnull(
        mut self,
        address_link_territory_id_isnull: bool,
    ) -> Self {
        self.address_link_territory_id_isnull = Some(address_link_territory_id_isnull);
        self
    }

    /// Sets `address_link__territory__id__lt`.
    #[must_use]
    pub fn address_link_territory_id_lt(
        mut self,
        address_link_territory_id_lt: i64,
    ) -> Self {
        self.address_link_territory_id_lt = Some(address_link_territory_id_lt);
        self
    }

    /// Sets `address_link__territory__id__lte`.
    #[must_use]
    pub fn address_link_territory_id_lte(
        mut self,
        address_link_territory_id_lte: i64,
    ) -> Self {
        self.address_link_territory_id_lte = Some(address_link_territory_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn address_link_territory_id_range(
        mut self,
        address_link_territory_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_link_territory_id_range = Some(
            address_link_territory_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `address_link__warrantor`.
    #[must_use]
    pub fn address_link_warrantor(mut self, address_link_warrantor: bool) -> Self {
        self.address_link_warrantor = Some(address_link_warrantor);
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn city_in(
        mut self,
        city_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.city_in = Some(city_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `city__icontains`.
    #[must_use]
    pub fn city_icontains(mut self, city_icontains: impl Into<String>) -> Self {
        self.city_icontains = Some(city_icontains.into());
        self
    }

    /// Sets `city__iendswith`.
    #[must_use]
    pub fn city_iendswith(mut self, city_iendswith: impl Into<String>) -> Self {
        self.city_iendswith = Some(city_iendswith.into());
        self
    }

    /// Sets `city__iexact`.
    #[must_use]
    pub fn city_iexact(mut self, city_iexact: impl Into<String>) -> Self {
        self.city_iexact = Some(city_iexact.into());
        self
    }

    /// Sets `city__istartswith`.
    #[must_use]
    pub fn city_istartswith(mut self, city_istartswith: impl Into<String>) -> Self {
        self.city_istartswith = Some(city_istartswith.into());
        self
    }

    /// Sets `country_id`.
    #[must_use]
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.country_id = Some(country_id);
        self
    }

    /// Sets `country_id__gt`.
    #[must_use]
    pub fn country_id_gt(mut self, country_id_gt: i64) -> Self {
        self.country_id_gt = Some(country_id_gt);
        self
    }

    /// Sets `country_id__gte`.
    #[must_use]
    pub fn country_id_gte(mut self, country_id_gte: i64) -> Self {
        self.country_id_gte = Some(country_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn country_id_in(
        mut self,
        country_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.country_id_in = Some(country_id_in.into_iter().collect());
        self
    }

    /// Sets `country_id__isnull`.
    #[must_use]
    pub fn country_id_isnull(mut self, country_id_isnull: bool) -> Self {
        self.country_id_isnull = Some(country_id_isnull);
        self
    }

    /// Sets `country_id__lt`.
    #[must_use]
    pub fn country_id_lt(mut self, country_id_lt: i64) -> Self {
        self.country_id_lt = Some(country_id_lt);
        self
    }

    /// Sets `country_id__lte`.
    #[must_use]
    pub fn country_id_lte(mut self, country_id_lte: i64) -> Self {
        self.country_id_lte = Some(country_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn country_id_range(
        mut self,
        country_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.country_id_range = Some(country_id_range.into_iter().collect());
        self
    }

    /// Sets `country__english_name`.
    #[must_use]
    pub fn country_english_name(
        mut self,
        country_english_name: impl Into<String>,
    ) -> Self {
        self.country_english_name = Some(country_english_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn country_english_name_in(
        mut self,
        country_english_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.country_english_name_in = Some(
            country_english_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `country__english_name__icontains`.
    #[must_use]
    pub fn country_english_name_icontains(
        mut self,
        country_english_name_icontains: impl Into<String>,
    ) -> Self {
        self.country_english_name_icontains = Some(
            country_english_name_icontains.into(),
        );
        self
    }
}
