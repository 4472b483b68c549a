// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl ContactFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address: None,
            address_icontains: None,
            address_iendswith: None,
            address_iexact: None,
            address_in: None,
            address_istartswith: None,
            address2: None,
            address2_icontains: None,
            address2_iendswith: None,
            address2_iexact: None,
            address2_in: None,
            address2_istartswith: None,
            campaigncontact_responded: None,
            campaigns: None,
            campaigns_in: None,
            campaigns_isnull: None,
            chatbot_name: None,
            chatbot_name_icontains: None,
            chatbot_name_iendswith: None,
            chatbot_name_iexact: None,
            chatbot_name_in: None,
            chatbot_name_istartswith: None,
            city: None,
            city_icontains: None,
            city_iendswith: None,
            city_iexact: None,
            city_in: None,
            city_istartswith: None,
            company_name: None,
            company_name_icontains: None,
            company_name_iendswith: None,
            company_name_iexact: None,
            company_name_in: None,
            company_name_istartswith: None,
            country_id: None,
            country_id_gt: None,
            country_id_gte: None,
            country_id_in: None,
            country_id_isnull: None,
            country_id_lt: None,
            country_id_lte: None,
            country_id_range: None,
            currently_visiting: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            email: None,
            email_icontains: None,
            email_iendswith: None,
            email_iexact: None,
            email_in: None,
            email_istartswith: None,
            first_name: None,
            first_name_icontains: None,
            first_name_iendswith: None,
            first_name_iexact: None,
            first_name_in: None,
            first_name_istartswith: None,
            groups: None,
            groups_in: None,
            groups_isnull: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            opportunities: None,
            opportunities_in: None,
            opportunities_isnull: None,
            opt_out: None,
            phone_number: None,
            phone_number_icontains: None,
            phone_number_iendswith: None,
            phone_number_iexact: None,
            phone_number_in: None,
            phone_number_istartswith: None,
            postcode: None,
            postcode_icontains: None,
            postcode_iendswith: None,
            postcode_iexact: None,
            postcode_in: None,
            postcode_istartswith: None,
            subdivision_id: None,
            subdivision_id_gt: None,
            subdivision_id_gte: None,
            subdivision_id_in: None,
            subdivision_id_isnull: None,
            subdivision_id_lt: None,
            subdivision_id_lte: None,
            subdivision_id_range: None,
            surname: None,
            surname_icontains: None,
            surname_iendswith: None,
            surname_iexact: None,
            surname_in: None,
            surname_istartswith: None,
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
            website: None,
            website_icontains: None,
            website_iendswith: None,
            website_iexact: None,
            website_in: None,
            website_istartswith: None,
        }
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `address__icontains`.
    #[must_use]
    pub fn address_icontains(mut self, address_icontains: impl Into<String>) -> Self {
        self.address_icontains = Some(address_icontains.into());
        self
    }

    /// Sets `address__iendswith`.
    #[must_use]
    pub fn address_iendswith(mut self, address_iendswith: impl Into<String>) -> Self {
        self.address_iendswith = Some(address_iendswith.into());
        self
    }

    /// Sets `address__iexact`.
    #[must_use]
    pub fn address_iexact(mut self, address_iexact: impl Into<String>) -> Self {
        self.address_iexact = Some(address_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address_in(
        mut self,
        address_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address_in = Some(address_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `address__istartswith`.
    #[must_use]
    pub fn address_istartswith(
        mut self,
        address_istartswith: impl Into<String>,
    ) -> Self {
        self.address_istartswith = Some(address_istartswith.into());
        self
    }

    /// Sets `address2`.
    #[must_use]
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
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

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address2_in(
        mut self,
        address2_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address2_in = Some(address2_in.into_iter().map(Into::into).collect());
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

    /// Sets `campaigncontact__responded`.
    #[must_use]
    pub fn campaigncontact_responded(mut self, campaigncontact_responded: bool) -> Self {
        self.campaigncontact_responded = Some(campaigncontact_responded);
        self
    }

    /// Sets `campaigns`.
    #[must_use]
    pub fn campaigns(mut self, campaigns: i64) -> Self {
        self.campaigns = Some(campaigns);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn campaigns_in(mut self, campaigns_in: impl IntoIterator<Item = i64>) -> Self {
        self.campaigns_in = Some(campaigns_in.into_iter().collect());
        self
    }

    /// Sets `campaigns__isnull`.
    #[must_use]
    pub fn campaigns_isnull(mut self, campaigns_isnull: bool) -> Self {
        self.campaigns_isnull = Some(campaigns_isnull);
        self
    }

    /// Sets `chatbot_name`.
    #[must_use]
    pub fn chatbot_name(mut self, chatbot_name: impl Into<String>) -> Self {
        self.chatbot_name = Some(chatbot_name.into());
        self
    }

    /// Sets `chatbot_name__icontains`.
    #[must_use]
    pub fn chatbot_name_icontains(
        mut self,
        chatbot_name_icontains: impl Into<String>,
    ) -> Self {
        self.chatbot_name_icontains = Some(chatbot_name_icontains.into());
        self
    }

    /// Sets `chatbot_name__iendswith`.
    #[must_use]
    pub fn chatbot_name_iendswith(
        mut self,
        chatbot_name_iendswith: impl Into<String>,
    ) -> Self {
        self.chatbot_name_iendswith = Some(chatbot_name_iendswith.into());
        self
    }

    /// Sets `chatbot_name__iexact`.
    #[must_use]
    pub fn chatbot_name_iexact(
        mut self,
        chatbot_name_iexact: impl Into<String>,
    ) -> Self {
        self.chatbot_name_iexact = Some(chatbot_name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn chatbot_name_in(
        mut self,
        chatbot_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chatbot_name_in = Some(
            chatbot_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `chatbot_name__istartswith`.
    #[must_use]
    pub fn chatbot_name_istartswith(
        mut self,
        chatbot_name_istartswith: impl Into<String>,
    ) -> Self {
        self.chatbot_name_istartswith = Some(chatbot_name_istartswith.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
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

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn city_in(
        mut self,
        city_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.city_in = Some(city_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `city__istartswith`.
    #[must_use]
    pub fn city_istartswith(mut self, city_istartswith: impl Into<String>) -> Self {
        self.city_istartswith = Some(city_istartswith.into());
        self
    }

    /// Sets `company_name`.
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Sets `company_name__icontains`.
    #[must_use]
    pub fn company_name_icontains(
        mut self,
        company_name_icontains: impl Into<String>,
    ) -> Self {
        self.company_name_icontains = Some(company_name_icontains.into());
        self
    }

    /// Sets `company_name__iendswith`.
    #[must_use]
    pub fn company_name_iendswith(
        mut self,
        company_name_iendswith: impl Into<String>,
    ) -> Self {
        self.company_name_iendswith = Some(company_name_iendswith.into());
        self
    }

    /// Sets `company_name__iexact`.
    #[must_use]
    pub fn company_name_iexact(
        mut self,
        company_name_iexact: impl Into<String>,
    ) -> Self {
        self.company_name_iexact = Some(company_name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn company_name_in(
        mut self,
        company_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.company_name_in = Some(
            company_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `company_name__istartswith`.
    #[must_use]
    pub fn company_name_istartswith(
        mut self,
        company_name_istartswith: impl Into<String>,
    ) -> Self {
        self.company_name_istartswith = Some(company_name_istartswith.into());
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

    /// Sets `currently_visiting`.
    #[must_use]
    pub fn currently_visiting(mut self, currently_visiting: bool) -> Self {
        self.currently_visiting = Some(currently_visiting);
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

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `email__icontains`.
    #[must_use]
    pub fn email_icontains(mut self, email_icontains: impl Into<String>) -> Self {
        self.email_icontains = Some(email_icontains.into());
        self
    }

    /// Sets `email__iendswith`.
    #[must_use]
    pub fn email_iendswith(mut self, email_iendswith: impl Into<String>) -> Self {
        self.email_iendswith = Some(email_iendswith.into());
        self
    }

    /// Sets `email__iexact`.
    #[must_use]
    pub fn email_iexact(mut self, email_iexact: impl Into<String>) -> Self {
        self.email_iexact = Some(email_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn email_in(
        mut self,
        email_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_in = Some(email_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `email__istartswith`.
    #[must_use]
    pub fn email_istartswith(mut self, email_istartswith: impl Into<String>) -> Self {
        self.email_istartswith = Some(email_istartswith.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `first_name__icontains`.
    #[must_use]
    pub fn first_name_icontains(
        mut self,
        first_name_icontains: impl Into<String>,
    ) -> Self {
        self.first_name_icontains = Some(first_name_icontains.into());
        self
    }

    /// Sets `first_name__iendswith`.
    #[must_use]
    pub fn first_name_iendswith(
        mut self,
        first_name_iendswith: impl Into<String>,
    ) -> Self {
        self.first_name_iendswith = Some(first_name_iendswith.into());
        self
    }

    /// Sets `first_name__iexact`.
    #[must_use]
    pub fn first_name_iexact(mut self, first_name_iexact: impl Into<String>) -> Self {
        self.first_name_iexact = Some(first_name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn first_name_in(
        mut self,
        first_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.first_name_in = Some(first_name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `first_name__istartswith`.
    #[must_use]
    pub fn first_name_istartswith(
        mut self,
        first_name_istartswith: impl Into<String>,
    ) -> Self {
        self.first_name_istartswith = Some(first_name_istartswith.into());
        self
    }

    /// Sets `groups`.
    #[must_use]
    pub fn groups(mut self, groups: i64) -> Self {
        self.groups = Some(groups);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn groups_in(mut self, groups_in: impl IntoIterator<Item = i64>) -> Self {
        self.groups_in = Some(groups_in.into_iter().collect());
        self
    }

    /// Sets `groups__isnull`.
    #[must_use]
    pub fn groups_isnull(mut self, groups_isnull: bool) -> Self {
        self.groups_isnull = Some(groups_isnull);
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

    /// Sets `opportunities`.
    #[must_use]
    pub fn opportunities(mut self, opportunities: i64) -> Self {
        self.opportunities = Some(opportunities);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn opportunities_in(
        mut self,
        opportunities_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.opportunities_in = Some(opportunities_in.into_iter().collect());
        self
    }

    /// Sets `opportunities__isnull`.
    #[must_use]
    pub fn opportunities_isnull(mut self, opportunities_isnull: bool) -> Self {
        self.opportunities_isnull = Some(opportunities_isnull);
        self
    }

    /// Sets `opt_out`.
    #[must_use]
    pub fn opt_out(mut self, opt_out: bool) -> Self {
        self.opt_out = Some(opt_out);
        self
    }

    /// Sets `phone_number`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `phone_number__icontains`.
    #[must_use]
    pub fn phone_number_icontains(
        mut self,
        phone_number_icontains: impl Into<String>,
    ) -> Self {
        self.phone_number_icontains = Some(phone_number_icontains.into());
        self
    }

    /// Sets `phone_number__iendswith`.
    #[must_use]
    pub fn phone_number_iendswith(
        mut self,
        phone_number_iendswith: impl Into<String>,
    ) -> Self {
        self.phone_number_iendswith = Some(phone_number_iendswith.into());
        self
    }

    /// Sets `phone_number__iexact`.
    #[must_use]
    pub fn phone_number_iexact(
        mut self,
        phone_number_iexact: impl Into<String>,
    ) -> Self {
        self.phone_number_iexact = Some(phone_number_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn phone_number_in(
        mut self,
        phone_number_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phone_number_in = Some(
            phone_number_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `phone_number__istartswith`.
    #[must_use]
    pub fn phone_number_istartswith(
        mut self,
        phone_number_istartswith: impl Into<String>,
    ) -> Self {
        self.phone_number_istartswith = Some(phone_number_istartswith.into());
        self
    }

    /// Sets `postcode`.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// Sets `postcode__icontains`.
    #[must_use]
    pub fn postcode_icontains(mut self, postcode_icontains: impl Into<String>) -> Self {
        self.postcode_icontains = Some(postcode_icontains.into());
        self
    }

    /// Sets `postcode__iendswith`.
    #[must_use]
    pub fn postcode_iendswith(mut self, postcode_iendswith: impl Into<String>) -> Self {
        self.postcode_iendswith = Some(postcode_iendswith.into());
        self
    }

    /// Sets `postcode__iexact`.
    #[must_use]
    pub fn postcode_iexact(mut self, postcode_iexact: impl Into<String>) -> Self {
        self.postcode_iexact = Some(postcode_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn postcode_in(
        mut self,
        postcode_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.postcode_in = Some(postcode_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `postcode__istartswith`.
    #[must_use]
    pub fn postcode_istartswith(
        mut self,
        postcode_istartswith: impl Into<String>,
    ) -> Self {
        self.postcode_istartswith = Some(postcode_istartswith.into());
        self
    }

    /// Sets `subdivision_id`.
    #[must_use]
    pub fn subdivision_id(mut self, subdivision_id: i64) -> Self {
        self.subdivision_id = Some(subdivision_id);
        self
    }

    /// Sets `subdivision_id__gt`.
    #[must_use]
    pub fn subdivision_id_gt(mut self, subdivision_id_gt: i64) -> Self {
        self.subdivision_id_gt = Some(subdivision_id_gt);
        self
    }

    /// Sets `subdivision_id__gte`.
    #[must_use]
    pub fn subdivision_id_gte(mut self, subdivision_id_gte: i64) -> Self {
        self.subdivision_id_gte = Some(subdivision_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn subdivision_id_in(
        mut self,
        subdivision_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subdivision_id_in = Some(subdivision_id_in.into_iter().collect());
        self
    }

    /// Sets `subdivision_id__isnull`.
    #[must_use]
    pub fn subdivision_id_isnull(mut self, subdivision_id_isnull: bool) -> Self {
        self.subdivision_id_isnull = Some(subdivision_id_isnull);
        self
    }

    /// Sets `subdivision_id__lt`.
    #[must_use]
    pub fn subdivision_id_lt(mut self, subdivision_id_lt: i64) -> Self {
        self.subdivision_id_lt = Some(subdivision_id_lt);
        self
    }

    /// Sets `subdivision_id__lte`.
    #[must_use]
    pub fn subdivision_id_lte(mut self, subdivision_id_lte: i64) -> Self {
        self.subdivision_id_lte = Some(subdivision_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn subdivision_id_range(
        mut self,
        subdivision_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.subdivision_id_range = Some(subdivision_id_range.into_iter().collect());
        self
    }

    /// Sets `surname`.
    #[must_use]
    pub fn surname(mut self, surname: impl Into<String>) -> Self {
        self.surname = Some(surname.into());
        self
    }

    /// Sets `surname__icontains`.
    #[must_use]
    pub fn surname_icontains(mut self, surname_icontains: impl Into<String>) -> Self {
        self.surname_icontains = Some(surname_icontains.into());
        self
    }
}

impl ContactFilter {
    /// Sets `surname__iendswith`.
    #[must_use]
    pub fn surname_iendswith(mut self, surname_iendswith: impl Into<String>) -> Self {
        self.surname_iendswith = Some(surname_iendswith.into());
        self
    }

    /// Sets `surname__iexact`.
    #[must_use]
    pub fn surname_iexact(mut self, surname_iexact: impl Into<String>) -> Self {
        self.surname_iexact = Some(surname_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn surname_in(
        mut self,
        surname_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.surname_in = Some(surname_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `surname__istartswith`.
    #[must_use]
    pub fn surname_istartswith(
        mut self,
        surname_istartswith: impl Into<String>,
    ) -> Self {
        self.surname_istartswith = Some(surname_istartswith.into());
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

    /// Sets `website`.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// Sets `website__icontains`.
    #[must_use]
    pub fn website_icontains(mut self, website_icontains: impl Into<String>) -> Self {
        self.website_icontains = Some(website_icontains.into());
        self
    }

    /// Sets `website__iendswith`.
    #[must_use]
    pub fn website_iendswith(mut self, website_iendswith: impl Into<String>) -> Self {
        self.website_iendswith = Some(website_iendswith.into());
        self
    }

    /// Sets `website__iexact`.
    #[must_use]
    pub fn website_iexact(mut self, website_iexact: impl Into<String>) -> Self {
        self.website_iexact = Some(website_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn website_in(
        mut self,
        website_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.website_in = Some(website_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `website__istartswith`.
    #[must_use]
    pub fn website_istartswith(
        mut self,
        website_istartswith: impl Into<String>,
    ) -> Self {
        self.website_istartswith = Some(website_istartswith.into());
        self
    }
}

/// A contact to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactCreate {
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// The country, see the application membership.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// Whether the contact is visiting right now. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currently_visiting: Option<bool>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The first name.
    pub first_name: String,
    /// The page on LinkedIn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linkedin_url: Option<String>,
    /// The member. Only the robot may name another than its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<i64>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The telephone numbers, with what they are for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Vec<PhoneNumber>>,
    /// The postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// The subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_id: Option<i64>,
    /// The last name.
    pub surname: String,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The password that the contact logs in to chatbots with. It cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<runtime::Sensitive<String>>,
}

impl ContactCreate {
    /// With everything that is required.
    pub fn new(first_name: impl Into<String>, surname: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            surname: surname.into(),
            address: None,
            address2: None,
            city: None,
            company_name: None,
            country_id: None,
            currently_visiting: None,
            email: None,
            linkedin_url: None,
            member_id: None,
            notes: None,
            phone_number: None,
            postcode: None,
            subdivision_id: None,
            title: None,
            website: None,
            password: None,
        }
    }

    /// The address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Its second line.
    #[must_use]
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// The city.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The company.
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// The country, see the application membership.
    #[must_use]
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.country_id = Some(country_id);
        self
    }

    /// Whether the contact is visiting right now. The server assumes false.
    #[must_use]
    pub fn currently_visiting(mut self, currently_visiting: bool) -> Self {
        self.currently_visiting = Some(currently_visiting);
        self
    }

    /// The e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The page on LinkedIn.
    #[must_use]
    pub fn linkedin_url(mut self, linkedin_url: impl Into<String>) -> Self {
        self.linkedin_url = Some(linkedin_url.into());
        self
    }

    /// The member. Only the robot may name another than its own.
    #[must_use]
    pub fn member_id(mut self, member_id: i64) -> Self {
        self.member_id = Some(member_id);
        self
    }

    /// Notes.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// The telephone numbers, with what they are for.
    #[must_use]
    pub fn phone_number(
        mut self,
        phone_number: impl IntoIterator<Item = impl Into<PhoneNumber>>,
    ) -> Self {
        self.phone_number = Some(phone_number.into_iter().map(Into::into).collect());
        self
    }

    /// The postcode.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// The subdivision of the country.
    #[must_use]
    pub fn subdivision_id(mut self, subdivision_id: i64) -> Self {
        self.subdivision_id = Some(subdivision_id);
        self
    }

    /// The title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The website.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// The password that the contact logs in to chatbots with. It cannot be read.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(runtime::Sensitive::new(password.into()));
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactUpdate {
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// The country, see the application membership.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub country_id: Option<Option<i64>>,
    /// Whether the contact is visiting right now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currently_visiting: Option<bool>,
    /// The e-mail address. Null leaves it as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The first name.
    pub first_name: String,
    /// The page on LinkedIn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linkedin_url: Option<String>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Why the contact wants no mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_notes: Option<String>,
    /// Whether the contact wants no mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_out: Option<bool>,
    /// The telephone numbers, with what they are for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Vec<PhoneNumber>>,
    /// The postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// The subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub subdivision_id: Option<Option<i64>>,
    /// The last name.
    pub surname: String,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The password that the contact logs in to chatbots with. It cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<runtime::Sensitive<String>>,
}
