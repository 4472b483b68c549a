// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl UserFilter {
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
            address_name: None,
            address_name_in: None,
            address_name_icontains: None,
            address_name_iendswith: None,
            address_name_iexact: None,
            address_name_istartswith: None,
            administrator: None,
            department_id: None,
            department_id_gt: None,
            department_id_gte: None,
            department_id_in: None,
            department_id_isnull: None,
            department_id_lt: None,
            department_id_lte: None,
            department_id_range: None,
            email: None,
            email_in: None,
            email_icontains: None,
            email_iendswith: None,
            email_iexact: None,
            email_istartswith: None,
            expiry_date: None,
            expiry_date_gt: None,
            expiry_date_gte: None,
            expiry_date_in: None,
            expiry_date_isnull: None,
            expiry_date_lt: None,
            expiry_date_lte: None,
            expiry_date_range: None,
            first_name: None,
            first_name_in: None,
            first_name_icontains: None,
            first_name_iendswith: None,
            first_name_iexact: None,
            first_name_istartswith: None,
            global_active: None,
            global_user: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            job_title: None,
            job_title_in: None,
            job_title_icontains: None,
            job_title_iendswith: None,
            job_title_iexact: None,
            job_title_istartswith: None,
            language_id: None,
            language_id_gt: None,
            language_id_gte: None,
            language_id_in: None,
            language_id_isnull: None,
            language_id_lt: None,
            language_id_lte: None,
            language_id_range: None,
            last_login: None,
            last_login_gt: None,
            last_login_gte: None,
            last_login_in: None,
            last_login_isnull: None,
            last_login_lt: None,
            last_login_lte: None,
            last_login_range: None,
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
            member_api_key: None,
            member_api_key_in: None,
            member_api_key_icontains: None,
            member_api_key_iendswith: None,
            member_api_key_iexact: None,
            member_api_key_istartswith: None,
            profile_id: None,
            profile_id_gt: None,
            profile_id_gte: None,
            profile_id_in: None,
            profile_id_isnull: None,
            profile_id_lt: None,
            profile_id_lte: None,
            profile_id_range: None,
            robot: None,
            start_date: None,
            start_date_gt: None,
            start_date_gte: None,
            start_date_in: None,
            start_date_isnull: None,
            start_date_lt: None,
            start_date_lte: None,
            start_date_range: None,
            surname: None,
            surname_in: None,
            surname_icontains: None,
            surname_iendswith: None,
            surname_iexact: None,
            surname_istartswith: None,
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

    /// Sets `address__name`.
    #[must_use]
    pub fn address_name(mut self, address_name: impl Into<String>) -> Self {
        self.address_name = Some(address_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn address_name_in(
        mut self,
        address_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address_name_in = Some(
            address_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `address__name__icontains`.
    #[must_use]
    pub fn address_name_icontains(
        mut self,
        address_name_icontains: impl Into<String>,
    ) -> Self {
        self.address_name_icontains = Some(address_name_icontains.into());
        self
    }

    /// Sets `address__name__iendswith`.
    #[must_use]
    pub fn address_name_iendswith(
        mut self,
        address_name_iendswith: impl Into<String>,
    ) -> Self {
        self.address_name_iendswith = Some(address_name_iendswith.into());
        self
    }

    /// Sets `address__name__iexact`.
    #[must_use]
    pub fn address_name_iexact(
        mut self,
        address_name_iexact: impl Into<String>,
    ) -> Self {
        self.address_name_iexact = Some(address_name_iexact.into());
        self
    }

    /// Sets `address__name__istartswith`.
    #[must_use]
    pub fn address_name_istartswith(
        mut self,
        address_name_istartswith: impl Into<String>,
    ) -> Self {
        self.address_name_istartswith = Some(address_name_istartswith.into());
        self
    }

    /// Sets `administrator`.
    #[must_use]
    pub fn administrator(mut self, administrator: bool) -> Self {
        self.administrator = Some(administrator);
        self
    }

    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, department_id: i64) -> Self {
        self.department_id = Some(department_id);
        self
    }

    /// Sets `department_id__gt`.
    #[must_use]
    pub fn department_id_gt(mut self, department_id_gt: i64) -> Self {
        self.department_id_gt = Some(department_id_gt);
        self
    }

    /// Sets `department_id__gte`.
    #[must_use]
    pub fn department_id_gte(mut self, department_id_gte: i64) -> Self {
        self.department_id_gte = Some(department_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn department_id_in(
        mut self,
        department_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.department_id_in = Some(department_id_in.into_iter().collect());
        self
    }

    /// Sets `department_id__isnull`.
    #[must_use]
    pub fn department_id_isnull(mut self, department_id_isnull: bool) -> Self {
        self.department_id_isnull = Some(department_id_isnull);
        self
    }

    /// Sets `department_id__lt`.
    #[must_use]
    pub fn department_id_lt(mut self, department_id_lt: i64) -> Self {
        self.department_id_lt = Some(department_id_lt);
        self
    }

    /// Sets `department_id__lte`.
    #[must_use]
    pub fn department_id_lte(mut self, department_id_lte: i64) -> Self {
        self.department_id_lte = Some(department_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn department_id_range(
        mut self,
        department_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.department_id_range = Some(department_id_range.into_iter().collect());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
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

    /// Sets `email__istartswith`.
    #[must_use]
    pub fn email_istartswith(mut self, email_istartswith: impl Into<String>) -> Self {
        self.email_istartswith = Some(email_istartswith.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn expiry_date(mut self, expiry_date: impl Into<String>) -> Self {
        self.expiry_date = Some(expiry_date.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn expiry_date_gt(mut self, expiry_date_gt: impl Into<String>) -> Self {
        self.expiry_date_gt = Some(expiry_date_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn expiry_date_gte(mut self, expiry_date_gte: impl Into<String>) -> Self {
        self.expiry_date_gte = Some(expiry_date_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn expiry_date_in(
        mut self,
        expiry_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.expiry_date_in = Some(expiry_date_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `expiry_date__isnull`.
    #[must_use]
    pub fn expiry_date_isnull(mut self, expiry_date_isnull: bool) -> Self {
        self.expiry_date_isnull = Some(expiry_date_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn expiry_date_lt(mut self, expiry_date_lt: impl Into<String>) -> Self {
        self.expiry_date_lt = Some(expiry_date_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn expiry_date_lte(mut self, expiry_date_lte: impl Into<String>) -> Self {
        self.expiry_date_lte = Some(expiry_date_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn expiry_date_range(
        mut self,
        expiry_date_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.expiry_date_range = Some(
            expiry_date_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
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

    /// Sets `first_name__istartswith`.
    #[must_use]
    pub fn first_name_istartswith(
        mut self,
        first_name_istartswith: impl Into<String>,
    ) -> Self {
        self.first_name_istartswith = Some(first_name_istartswith.into());
        self
    }

    /// Sets `global_active`.
    #[must_use]
    pub fn global_active(mut self, global_active: bool) -> Self {
        self.global_active = Some(global_active);
        self
    }

    /// Sets `global_user`.
    #[must_use]
    pub fn global_user(mut self, global_user: bool) -> Self {
        self.global_user = Some(global_user);
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

    /// Sets `job_title`.
    #[must_use]
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.job_title = Some(job_title.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn job_title_in(
        mut self,
        job_title_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.job_title_in = Some(job_title_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `job_title__icontains`.
    #[must_use]
    pub fn job_title_icontains(
        mut self,
        job_title_icontains: impl Into<String>,
    ) -> Self {
        self.job_title_icontains = Some(job_title_icontains.into());
        self
    }

    /// Sets `job_title__iendswith`.
    #[must_use]
    pub fn job_title_iendswith(
        mut self,
        job_title_iendswith: impl Into<String>,
    ) -> Self {
        self.job_title_iendswith = Some(job_title_iendswith.into());
        self
    }

    /// Sets `job_title__iexact`.
    #[must_use]
    pub fn job_title_iexact(mut self, job_title_iexact: impl Into<String>) -> Self {
        self.job_title_iexact = Some(job_title_iexact.into());
        self
    }

    /// Sets `job_title__istartswith`.
    #[must_use]
    pub fn job_title_istartswith(
        mut self,
        job_title_istartswith: impl Into<String>,
    ) -> Self {
        self.job_title_istartswith = Some(job_title_istartswith.into());
        self
    }

    /// Sets `language_id`.
    #[must_use]
    pub fn language_id(mut self, language_id: i64) -> Self {
        self.language_id = Some(language_id);
        self
    }

    /// Sets `language_id__gt`.
    #[must_use]
    pub fn language_id_gt(mut self, language_id_gt: i64) -> Self {
        self.language_id_gt = Some(language_id_gt);
        self
    }

    /// Sets `language_id__gte`.
    #[must_use]
    pub fn language_id_gte(mut self, language_id_gte: i64) -> Self {
        self.language_id_gte = Some(language_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn language_id_in(
        mut self,
        language_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.language_id_in = Some(language_id_in.into_iter().collect());
        self
    }

    /// Sets `language_id__isnull`.
    #[must_use]
    pub fn language_id_isnull(mut self, language_id_isnull: bool) -> Self {
        self.language_id_isnull = Some(language_id_isnull);
        self
    }

    /// Sets `language_id__lt`.
    #[must_use]
    pub fn language_id_lt(mut self, language_id_lt: i64) -> Self {
        self.language_id_lt = Some(language_id_lt);
        self
    }

    /// Sets `language_id__lte`.
    #[must_use]
    pub fn language_id_lte(mut self, language_id_lte: i64) -> Self {
        self.language_id_lte = Some(language_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn language_id_range(
        mut self,
        language_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.language_id_range = Some(language_id_range.into_iter().collect());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn last_login(mut self, last_login: impl Into<String>) -> Self {
        self.last_login = Some(last_login.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn last_login_gt(mut self, last_login_gt: impl Into<String>) -> Self {
        self.last_login_gt = Some(last_login_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn last_login_gte(mut self, last_login_gte: impl Into<String>) -> Self {
        self.last_login_gte = Some(last_login_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn last_login_in(
        mut self,
        last_login_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.last_login_in = Some(last_login_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `last_login__isnull`.
    #[must_use]
    pub fn last_login_isnull(mut self, last_login_isnull: bool) -> Self {
        self.last_login_isnull = Some(last_login_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn last_login_lt(mut self, last_login_lt: impl Into<String>) -> Self {
        self.last_login_lt = Some(last_login_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn last_login_lte(mut self, last_login_lte: impl Into<String>) -> Self {
        self.last_login_lte = Some(last_login_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn last_login_range(
        mut self,
        last_login_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.last_login_range = Some(
            last_login_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `member_id`.
    #[must_use]
    pub fn member_id(mut self, member_id: i64) -> Self {
        self.member_id = Some(member_id);
        self
    }

    /// Sets `member_id__gt`.
    #[must_use]
    pub fn member_id_gt(mut self, member_id_gt: i64) -> Self {
        self.member_id_gt = Some(member_id_gt);
        self
    }

    /// Sets `member_id__gte`.
    #[must_use]
    pub fn member_id_gte(mut self, member_id_gte: i64) -> Self {
        self.member_id_gte = Some(member_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn member_id_in(mut self, member_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.member_id_in = Some(member_id_in.into_iter().collect());
        self
    }

    /// Sets `member_id__isnull`.
    #[must_use]
    pub fn member_id_isnull(mut self, member_id_isnull: bool) -> Self {
        self.member_id_isnull = Some(member_id_isnull);
        self
    }

    /// Sets `member_id__lt`.
    #[must_use]
    pub fn member_id_lt(mut self, member_id_lt: i64) -> Self {
        self.member_id_lt = Some(member_id_lt);
        self
    }

    /// Sets `member_id__lte`.
    #[must_use]
    pub fn member_id_lte(mut self, member_id_lte: i64) -> Self {
        self.member_id_lte = Some(member_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn member_id_range(
        mut self,
        member_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.member_id_range = Some(member_id_range.into_iter().collect());
        self
    }

    /// Sets `member__name`.
    #[must_use]
    pub fn member_name(mut self, member_name: impl Into<String>) -> Self {
        self.member_name = Some(member_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn member_name_in(
        mut self,
        member_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_name_in = Some(member_name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `member__name__icontains`.
    #[must_use]
    pub fn member_name_icontains(
        mut self,
        member_name_icontains: impl Into<String>,
    ) -> Self {
        self.member_name_icontains = Some(member_name_icontains.into());
        self
    }

    /// Sets `member__name__iendswith`.
    #[must_use]
    pub fn member_name_iendswith(
        mut self,
        member_name_iendswith: impl Into<String>,
    ) -> Self {
        self.member_name_iendswith = Some(member_name_iendswith.into());
        self
    }

    /// Sets `member__name__iexact`.
    #[must_use]
    pub fn member_name_iexact(mut self, member_name_iexact: impl Into<String>) -> Self {
        self.member_name_iexact = Some(member_name_iexact.into());
        self
    }

    /// Sets `member__name__istartswith`.
    #[must_use]
    pub fn member_name_istartswith(
        mut self,
        member_name_istartswith: impl Into<String>,
    ) -> Self {
        self.member_name_istartswith = Some(member_name_istartswith.into());
        self
    }

    /// Sets `member__api_key`.
    #[must_use]
    pub fn member_api_key(mut self, member_api_key: impl Into<String>) -> Self {
        self.member_api_key = Some(runtime::Sensitive::new(member_api_key.into()));
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn member_api_key_in(
        mut self,
        member_api_key_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_api_key_in = Some(
            member_api_key_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `member__api_key__icontains`.
    #[must_use]
    pub fn member_api_key_icontains(
        mut self,
        member_api_key_icontains: impl Into<String>,
    ) -> Self {
        self.member_api_key_icontains = Some(
            runtime::Sensitive::new(member_api_key_icontains.into()),
        );
        self
    }

    /// Sets `member__api_key__iendswith`.
    #[must_use]
    pub fn member_api_key_iendswith(
        mut self,
        member_api_key_iendswith: impl Into<String>,
    ) -> Self {
        self.member_api_key_iendswith = Some(
            runtime::Sensitive::new(member_api_key_iendswith.into()),
        );
        self
    }

    /// Sets `member__api_key__iexact`.
    #[must_use]
    pub fn member_api_key_iexact(
        mut self,
        member_api_key_iexact: impl Into<String>,
    ) -> Self {
        self.member_api_key_iexact = Some(
            runtime::Sensitive::new(member_api_key_iexact.into()),
        );
        self
    }

    /// Sets `member__api_key__istartswith`.
    #[must_use]
    pub fn member_api_key_istartswith(
        mut self,
        member_api_key_istartswith: impl Into<String>,
    ) -> Self {
        self.member_api_key_istartswith = Some(
            runtime::Sensitive::new(member_api_key_istartswith.into()),
        );
        self
    }

    /// Sets `profile_id`.
    #[must_use]
    pub fn profile_id(mut self, profile_id: i64) -> Self {
        self.profile_id = Some(profile_id);
        self
    }

    /// Sets `profile_id__gt`.
    #[must_use]
    pub fn profile_id_gt(mut self, profile_id_gt: i64) -> Self {
        self.profile_id_gt = Some(profile_id_gt);
        self
    }

    /// Sets `profile_id__gte`.
    #[must_use]
    pub fn profile_id_gte(mut self, profile_id_gte: i64) -> Self {
        self.profile_id_gte = Some(profile_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn profile_id_in(
        mut self,
        profile_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.profile_id_in = Some(profile_id_in.into_iter().collect());
        self
    }

    /// Sets `profile_id__isnull`.
    #[must_use]
    pub fn profile_id_isnull(mut self, profile_id_isnull: bool) -> Self {
        self.profile_id_isnull = Some(profile_id_isnull);
        self
    }
}

impl UserFilter {
    /// Sets `profile_id__lt`.
    #[must_use]
    pub fn profile_id_lt(mut self, profile_id_lt: i64) -> Self {
        self.profile_id_lt = Some(profile_id_lt);
        self
    }

    /// Sets `profile_id__lte`.
    #[must_use]
    pub fn profile_id_lte(mut self, profile_id_lte: i64) -> Self {
        self.profile_id_lte = Some(profile_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn profile_id_range(
        mut self,
        profile_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.profile_id_range = Some(profile_id_range.into_iter().collect());
        self
    }

    /// Sets `robot`.
    #[must_use]
    pub fn robot(mut self, robot: bool) -> Self {
        self.robot = Some(robot);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date_gt(mut self, start_date_gt: impl Into<String>) -> Self {
        self.start_date_gt = Some(start_date_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date_gte(mut self, start_date_gte: impl Into<String>) -> Self {
        self.start_date_gte = Some(start_date_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn start_date_in(
        mut self,
        start_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.start_date_in = Some(start_date_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `start_date__isnull`.
    #[must_use]
    pub fn start_date_isnull(mut self, start_date_isnull: bool) -> Self {
        self.start_date_isnull = Some(start_date_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date_lt(mut self, start_date_lt: impl Into<String>) -> Self {
        self.start_date_lt = Some(start_date_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn start_date_lte(mut self, start_date_lte: impl Into<String>) -> Self {
        self.start_date_lte = Some(start_date_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn start_date_range(
        mut self,
        start_date_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.start_date_range = Some(
            start_date_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `surname`.
    #[must_use]
    pub fn surname(mut self, surname: impl Into<String>) -> Self {
        self.surname = Some(surname.into());
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

    /// Sets `surname__icontains`.
    #[must_use]
    pub fn surname_icontains(mut self, surname_icontains: impl Into<String>) -> Self {
        self.surname_icontains = Some(surname_icontains.into());
        self
    }

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

    /// Sets `surname__istartswith`.
    #[must_use]
    pub fn surname_istartswith(
        mut self,
        surname_istartswith: impl Into<String>,
    ) -> Self {
        self.surname_istartswith = Some(surname_istartswith.into());
        self
    }
}

/// A job profile.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Profile {
    /// The id.
    pub id: i64,
    /// A company.
    pub member: Member,
    /// The name.
    pub name: String,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `id`.
    #[serde(rename = "idProfile")]
    pub id_profile: i64,
    /// The old name of `member_id`.
    #[serde(rename = "idMember")]
    pub id_member: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A county, state or province.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Subdivision {
    /// The id.
    pub id: i64,
    /// The code.
    pub alpha_code: Option<String>,
    /// A country.
    pub country: Country,
    /// The name in English.
    pub english_name: Option<String>,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `alpha_code`.
    #[serde(rename = "a2Code")]
    pub a2_code: Option<String>,
    /// The old name of `country_id`.
    #[serde(rename = "idCountry")]
    pub id_country: i64,
    /// The old name of `english_name`.
    pub name: Option<String>,
    /// The old name of `id`.
    #[serde(rename = "idSubdivision")]
    pub id_subdivision: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A sales territory.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Territory {
    /// The id.
    pub id: i64,
    /// A company.
    pub member: Member,
    /// The name.
    pub name: String,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `id`.
    #[serde(rename = "idTerritory")]
    pub id_territory: i64,
    /// The old name of `member_id`.
    #[serde(rename = "idMember")]
    pub id_member: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A kind of transaction.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransactionType {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: Option<String>,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `id`.
    #[serde(rename = "idTransactionType")]
    pub id_transaction_type: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A telephone number.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Phone {
    /// What it is, such as `Mobile`.
    pub name: String,
    /// The number. A text: leading zeros count.
    pub number: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A telephone number.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PhoneInput {
    /// What it is, such as `Mobile`.
    pub name: String,
    /// The number. A text: leading zeros count.
    pub number: String,
}

impl PhoneInput {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            number: number.into(),
        }
    }
}
