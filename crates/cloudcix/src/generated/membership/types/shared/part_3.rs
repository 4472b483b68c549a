// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl AddressFilter {
    /// Sets `country__english_name__iendswith`.
    #[must_use]
    pub fn country_english_name_iendswith(
        mut self,
        country_english_name_iendswith: impl Into<String>,
    ) -> Self {
        self.country_english_name_iendswith = Some(
            country_english_name_iendswith.into(),
        );
        self
    }

    /// Sets `country__english_name__iexact`.
    #[must_use]
    pub fn country_english_name_iexact(
        mut self,
        country_english_name_iexact: impl Into<String>,
    ) -> Self {
        self.country_english_name_iexact = Some(country_english_name_iexact.into());
        self
    }

    /// Sets `country__english_name__istartswith`.
    #[must_use]
    pub fn country_english_name_istartswith(
        mut self,
        country_english_name_istartswith: impl Into<String>,
    ) -> Self {
        self.country_english_name_istartswith = Some(
            country_english_name_istartswith.into(),
        );
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

    /// Sets `member__self_managed`.
    #[must_use]
    pub fn member_self_managed(mut self, member_self_managed: bool) -> Self {
        self.member_self_managed = Some(member_self_managed);
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

    /// Sets `postcode`.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
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

    /// Sets `postcode__istartswith`.
    #[must_use]
    pub fn postcode_istartswith(
        mut self,
        postcode_istartswith: impl Into<String>,
    ) -> Self {
        self.postcode_istartswith = Some(postcode_istartswith.into());
        self
    }

    /// Sets `cloud_region`.
    #[must_use]
    pub fn cloud_region(mut self, cloud_region: bool) -> Self {
        self.cloud_region = Some(cloud_region);
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

    /// Sets `subdivision__english_name`.
    #[must_use]
    pub fn subdivision_english_name(
        mut self,
        subdivision_english_name: impl Into<String>,
    ) -> Self {
        self.subdivision_english_name = Some(subdivision_english_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn subdivision_english_name_in(
        mut self,
        subdivision_english_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subdivision_english_name_in = Some(
            subdivision_english_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `subdivision__english_name__icontains`.
    #[must_use]
    pub fn subdivision_english_name_icontains(
        mut self,
        subdivision_english_name_icontains: impl Into<String>,
    ) -> Self {
        self.subdivision_english_name_icontains = Some(
            subdivision_english_name_icontains.into(),
        );
        self
    }

    /// Sets `subdivision__english_name__iendswith`.
    #[must_use]
    pub fn subdivision_english_name_iendswith(
        mut self,
        subdivision_english_name_iendswith: impl Into<String>,
    ) -> Self {
        self.subdivision_english_name_iendswith = Some(
            subdivision_english_name_iendswith.into(),
        );
        self
    }

    /// Sets `subdivision__english_name__iexact`.
    #[must_use]
    pub fn subdivision_english_name_iexact(
        mut self,
        subdivision_english_name_iexact: impl Into<String>,
    ) -> Self {
        self.subdivision_english_name_iexact = Some(
            subdivision_english_name_iexact.into(),
        );
        self
    }

    /// Sets `subdivision__english_name__istartswith`.
    #[must_use]
    pub fn subdivision_english_name_istartswith(
        mut self,
        subdivision_english_name_istartswith: impl Into<String>,
    ) -> Self {
        self.subdivision_english_name_istartswith = Some(
            subdivision_english_name_istartswith.into(),
        );
        self
    }
}

/// What the other address is to that of the user.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressLink {
    /// The id of the address.
    pub address_id: i64,
    /// Whether it is a client.
    pub client: bool,
    /// Whether it builds clouds.
    pub cloud_builder: bool,
    /// Whether it may build in the cloud of the other.
    pub cloud_customer: bool,
    /// Whether it distributes cloud.
    pub cloud_distributor: bool,
    /// What is added to exports of cloud.
    pub cloud_export_markup: runtime::value::Number,
    /// What is added to imports of cloud.
    pub cloud_import_markup: runtime::value::Number,
    /// Whether it sells cloud.
    pub cloud_seller: bool,
    /// What the seller of cloud adds.
    pub cloud_seller_markup: runtime::value::Number,
    /// The id of the other address.
    pub contra_address_id: i64,
    /// How much credit it has.
    pub credit_limit: Option<runtime::value::Number>,
    /// Whether it is a customer.
    pub customer: bool,
    /// Anything else, as an object.
    #[serde(rename = "extra")]
    pub extra_2: serde_json::Map<String, serde_json::Value>,
    /// A reference of your own.
    pub extra_reference1: Option<String>,
    /// A second reference of your own.
    pub extra_reference2: Option<String>,
    /// A third reference of your own.
    pub extra_reference3: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// The reference.
    pub reference: String,
    /// Whether it is a service centre.
    pub service_centre: bool,
    /// Whether it is a supplier.
    pub supplier: bool,
    /// A sales territory.
    pub territory: Option<Territory>,
    /// Whether it is a warrantor.
    pub warrantor: bool,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `address_id`.
    #[serde(rename = "idAddress")]
    pub id_address: i64,
    /// The old name of `contra_address_id`.
    #[serde(rename = "idAddressContra")]
    pub id_address_contra: i64,
    /// The old name of `territory_id`.
    #[serde(rename = "idTerritory")]
    pub id_territory: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A country.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Country {
    /// The id.
    pub id: i64,
    /// The code of two letters.
    pub alpha_2_code: String,
    /// The code of three letters.
    pub alpha_3_code: String,
    /// The name in English.
    pub english_name: String,
    /// The telephone prefix.
    pub phone_prefix: Option<i64>,
    /// What its subdivisions are called, such as `County`.
    pub primary_level_name: Option<String>,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `alpha_2_code`.
    #[serde(rename = "a2Code")]
    pub a2_code: String,
    /// The old name of `alpha_3_code`.
    #[serde(rename = "a3Code")]
    pub a3_code: String,
    /// The old name of `english_name`.
    pub country: String,
    /// The old name of `id`.
    #[serde(rename = "idCountry")]
    pub id_country: i64,
    /// The old name of `primary_level_name`.
    #[serde(rename = "primaryLevelName")]
    pub primary_level_name_2: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A currency.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Currency {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The symbol, such as `EUR`.
    pub symbol: String,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `id`.
    #[serde(rename = "idCurrency")]
    pub id_currency: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A department.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Department {
    /// The id.
    pub id: i64,
    /// A company.
    pub member: Member,
    /// The name.
    pub name: String,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `id`.
    #[serde(rename = "idDepartment")]
    pub id_department: i64,
    /// The old name of `member_id`.
    #[serde(rename = "idMember")]
    pub id_member: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A language.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Language {
    /// The id.
    pub id: i64,
    /// The code, such as `en`.
    pub code: String,
    /// The name in English.
    pub english_name: String,
    /// The name in the language itself.
    pub native_name: String,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `code`.
    #[serde(rename = "languageCode")]
    pub language_code: String,
    /// The old name of `english_name`.
    pub name: String,
    /// The old name of `id`.
    #[serde(rename = "idLanguage")]
    pub id_language: i64,
    /// The old name of `native_name`.
    #[serde(rename = "nativeName")]
    pub native_name_2: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A company.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Member {
    /// The id.
    pub id: i64,
    /// The key of the member: 64 hexadecimal digits. A text, even if all are decimal digits.
    pub api_key: runtime::Sensitive<String>,
    /// A currency.
    pub currency: Currency,
    /// The global location number prefix.
    pub gln_prefix: Option<String>,
    /// The name.
    pub name: String,
    /// Whether the member is secret.
    pub secret: bool,
    /// Whether the member manages itself.
    pub self_managed: bool,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `currency_id`.
    #[serde(rename = "idCurrency")]
    pub id_currency: i64,
    /// The old name of `gln_prefix`.
    #[serde(rename = "glnPrefix")]
    pub gln_prefix_2: Option<String>,
    /// The old name of `id`.
    #[serde(rename = "idMember")]
    pub id_member: i64,
    /// The old name of `name`.
    #[serde(rename = "groupName")]
    pub group_name: String,
    /// The old name of `self_managed`.
    #[serde(rename = "selfManaged")]
    pub self_managed_2: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A user.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The id.
    pub id: i64,
    /// The address that the user belongs to.
    pub address: Address,
    /// Whether the user is an administrator. An administrator does not expire.
    pub administrator: bool,
    /// The department.
    pub department: Option<Department>,
    /// The e-mail address. Case does not count; it is kept in lower case.
    pub email: String,
    /// Whether the e-mail address is confirmed.
    pub email_validated: bool,
    /// When the user expires. From then on every call is a 403; the log-in still works.
    pub expiry_date: runtime::value::LocalDateTime,
    /// What the user hears of by e-mail.
    pub external_notifications: Vec<TransactionType>,
    /// The first name.
    pub first_name: String,
    /// The number for the first log-in with one-time passwords.
    pub first_otp: Option<runtime::Sensitive<i64>>,
    /// Whether the user acts for all addresses of the member now.
    pub global_active: bool,
    /// Whether the user may act for all addresses of the member.
    pub global_user: bool,
    /// The URL of a picture.
    pub image: Option<String>,
    /// What the user hears of inside CloudCIX.
    pub internal_notifications: Vec<TransactionType>,
    /// Whether the user is private.
    pub is_private: bool,
    /// The job.
    pub job_title: String,
    /// A language.
    pub language: Language,
    /// When the user last logged in, UTC.
    pub last_login: Option<runtime::value::LocalDateTime>,
    /// A company.
    pub member: Member,
    /// Whether the log-in wants a one-time password.
    pub otp: bool,
    /// The telephone numbers.
    pub phones: Vec<Phone>,
    /// A job profile.
    pub profile: Option<Profile>,
    /// Whether the user is a program.
    pub robot: bool,
    /// What the user signs mails with.
    pub signature: String,
    /// When the user begins.
    pub start_date: runtime::value::LocalDateTime,
    /// The family name.
    pub surname: String,
    /// The time zone, such as `Europe/Dublin`.
    pub timezone: String,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `address_id`.
    #[serde(rename = "idAddress")]
    pub id_address: i64,
    /// The old name of `department_id`.
    #[serde(rename = "idDepartment")]
    pub id_department: Option<i64>,
    /// The old name of `email`.
    pub username: String,
    /// The old name of `expiry_date`.
    #[serde(rename = "expiryDate")]
    pub expiry_date_2: runtime::value::LocalDateTime,
    /// The old name of `first_name`.
    #[serde(rename = "firstName")]
    pub first_name_2: String,
    /// The old name of `global_active`.
    #[serde(rename = "globalActive")]
    pub global_active_2: bool,
    /// The old name of `global_user`.
    #[serde(rename = "globalUser")]
    pub global_user_2: bool,
    /// The old name of `id`.
    #[serde(rename = "idUser")]
    pub id_user: i64,
    /// The old name of `job_title`.
    #[serde(rename = "jobTitle")]
    pub job_title_2: String,
    /// The old name of `language_id`.
    #[serde(rename = "idLanguage")]
    pub id_language: i64,
    /// The old name of `last_login`.
    #[serde(rename = "lastLogin")]
    pub last_login_2: Option<runtime::value::LocalDateTime>,
    /// The old name of `member_id`.
    #[serde(rename = "idMember")]
    pub id_member: i64,
    /// The old name of `external_notifications`.
    pub notifications: Vec<TransactionType>,
    /// The old name of `profile_id`.
    #[serde(rename = "idProfile")]
    pub id_profile: Option<i64>,
    /// The old name of `start_date`.
    #[serde(rename = "startDate")]
    pub start_date_2: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `id` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserOrder {
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// `address__name`
    AddressName,
    /// `-address__name`
    AddressName2,
    /// `administrator`
    Administrator,
    /// `-administrator`
    Administrator2,
    /// `email`
    Email,
    /// `-email`
    Email2,
    /// `expiry_date`
    ExpiryDate,
    /// `-expiry_date`
    ExpiryDate2,
    /// `first_name`
    FirstName,
    /// `-first_name`
    FirstName2,
    /// `last_login`
    LastLogin,
    /// `-last_login`
    LastLogin2,
    /// `member__name`
    MemberName,
    /// `-member__name`
    MemberName2,
    /// `start_date`
    StartDate,
    /// `-start_date`
    StartDate2,
    /// `surname`
    Surname,
    /// `-surname`
    Surname2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    UserOrder { Id = "id", Id2 = "-id", AddressName = "address__name", AddressName2 =
    "-address__name", Administrator = "administrator", Administrator2 = "-administrator",
    Email = "email", Email2 = "-email", ExpiryDate = "expiry_date", ExpiryDate2 =
    "-expiry_date", FirstName = "first_name", FirstName2 = "-first_name", LastLogin =
    "last_login", LastLogin2 = "-last_login", MemberName = "member__name", MemberName2 =
    "-member__name", StartDate = "start_date", StartDate2 = "-start_date", Surname =
    "surname", Surname2 = "-surname" }
}

/// What users to notify can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserFilter {
    /// `address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// `address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__gt")]
    pub address_id_gt: Option<i64>,
    /// `address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__gte")]
    pub address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__in")]
    pub address_id_in: Option<Vec<i64>>,
    /// `address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__isnull")]
    pub address_id_isnull: Option<bool>,
    /// `address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__lt")]
    pub address_id_lt: Option<i64>,
    /// `address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__lte")]
    pub address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__range")]
    pub address_id_range: Option<Vec<i64>>,
    /// `address__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__name")]
    pub address_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__name__in")]
    pub address_name_in: Option<Vec<String>>,
    /// `address__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__name__icontains")]
    pub address_name_icontains: Option<String>,
    /// `address__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__name__iendswith")]
    pub address_name_iendswith: Option<String>,
    /// `address__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__name__iexact")]
    pub address_name_iexact: Option<String>,
    /// `address__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__name__istartswith")]
    pub address_name_istartswith: Option<String>,
    /// `administrator`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator: Option<bool>,
    /// `department_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<i64>,
    /// `department_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "department_id__gt")]
    pub department_id_gt: Option<i64>,
    /// `department_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "department_id__gte")]
    pub department_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "department_id__in")]
    pub department_id_in: Option<Vec<i64>>,
    /// `department_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "department_id__isnull")]
    pub department_id_isnull: Option<bool>,
    /// `department_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "department_id__lt")]
    pub department_id_lt: Option<i64>,
    /// `department_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "department_id__lte")]
    pub department_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "department_id__range")]
    pub department_id_range: Option<Vec<i64>>,
    /// `email`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "email__in")]
    pub email_in: Option<Vec<String>>,
    /// `email__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "email__icontains")]
    pub email_icontains: Option<String>,
    /// `email__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "email__iendswith")]
    pub email_iendswith: Option<String>,
    /// `email__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "email__iexact")]
    pub email_iexact: Option<String>,
    /// `email__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "email__istartswith")]
    pub email_istartswith: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "expiry_date__gt")]
    pub expiry_date_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "expiry_date__gte")]
    pub expiry_date_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "expiry_date__in")]
    pub expiry_date_in: Option<Vec<String>>,
    /// `expiry_date__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "expiry_date__isnull")]
    pub expiry_date_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "expiry_date__lt")]
    pub expiry_date_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "expiry_date__lte")]
    pub expiry_date_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "expiry_date__range")]
    pub expiry_date_range: Option<Vec<String>>,
    /// `first_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "first_name__in")]
    pub first_name_in: Option<Vec<String>>,
    /// `first_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "first_name__icontains")]
    pub first_name_icontains: Option<String>,
    /// `first_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "first_name__iendswith")]
    pub first_name_iendswith: Option<String>,
    /// `first_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "first_name__iexact")]
    pub first_name_iexact: Option<String>,
    /// `first_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "first_name__istartswith")]
    pub first_name_istartswith: Option<String>,
    /// `global_active`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_active: Option<bool>,
    /// `global_user`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_user: Option<bool>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gt")]
    pub id_gt: Option<i64>,
    /// `id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gte")]
    pub id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__in")]
    pub id_in: Option<Vec<i64>>,
    /// `id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__isnull")]
    pub id_isnull: Option<bool>,
    /// `id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lt")]
    pub id_lt: Option<i64>,
    /// `id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lte")]
    pub id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__range")]
    pub id_range: Option<Vec<i64>>,
    /// `job_title`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "job_title__in")]
    pub job_title_in: Option<Vec<String>>,
    /// `job_title__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "job_title__icontains")]
    pub job_title_icontains: Option<String>,
    /// `job_title__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "job_title__iendswith")]
    pub job_title_iendswith: Option<String>,
    /// `job_title__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "job_title__iexact")]
    pub job_title_iexact: Option<String>,
    /// `job_title__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "job_title__istartswith")]
    pub job_title_istartswith: Option<String>,
    /// `language_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_id: Option<i64>,
    /// `language_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "language_id__gt")]
    pub language_id_gt: Option<i64>,
    /// `language_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "language_id__gte")]
    pub language_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "language_id__in")]
    pub language_id_in: Option<Vec<i64>>,
    /// `language_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "language_id__isnull")]
    pub language_id_isnull: Option<bool>,
    /// `language_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "language_id__lt")]
    pub language_id_lt: Option<i64>,
    /// `language_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "language_id__lte")]
    pub language_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "language_id__range")]
    pub language_id_range: Option<Vec<i64>>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_login: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "last_login__gt")]
    pub last_login_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "last_login__gte")]
    pub last_login_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "last_login__in")]
    pub last_login_in: Option<Vec<String>>,
    /// `last_login__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "last_login__isnull")]
    pub last_login_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "last_login__lt")]
    pub last_login_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "last_login__lte")]
    pub last_login_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "last_login__range")]
    pub last_login_range: Option<Vec<String>>,
    /// `member_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<i64>,
    /// `member_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__gt")]
    pub member_id_gt: Option<i64>,
    /// `member_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__gte")]
    pub member_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__in")]
    pub member_id_in: Option<Vec<i64>>,
    /// `member_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__isnull")]
    pub member_id_isnull: Option<bool>,
    /// `member_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__lt")]
    pub member_id_lt: Option<i64>,
    /// `member_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__lte")]
    pub member_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member_id__range")]
    pub member_id_range: Option<Vec<i64>>,
    /// `member__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__name")]
    pub member_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__name__in")]
    pub member_name_in: Option<Vec<String>>,
    /// `member__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__name__icontains")]
    pub member_name_icontains: Option<String>,
    /// `member__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__name__iendswith")]
    pub member_name_iendswith: Option<String>,
    /// `member__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__name__iexact")]
    pub member_name_iexact: Option<String>,
    /// `member__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__name__istartswith")]
    pub member_name_istartswith: Option<String>,
    /// `member__api_key`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__api_key")]
    pub member_api_key: Option<runtime::Sensitive<String>>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__api_key__in")]
    pub member_api_key_in: Option<Vec<String>>,
    /// `member__api_key__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__api_key__icontains")]
    pub member_api_key_icontains: Option<runtime::Sensitive<String>>,
    /// `member__api_key__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__api_key__iendswith")]
    pub member_api_key_iendswith: Option<runtime::Sensitive<String>>,
    /// `member__api_key__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__api_key__iexact")]
    pub member_api_key_iexact: Option<runtime::Sensitive<String>>,
    /// `member__api_key__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__api_key__istartswith")]
    pub member_api_key_istartswith: Option<runtime::Sensitive<String>>,
    /// `profile_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<i64>,
    /// `profile_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "profile_id__gt")]
    pub profile_id_gt: Option<i64>,
    /// `profile_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "profile_id__gte")]
    pub profile_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "profile_id__in")]
    pub profile_id_in: Option<Vec<i64>>,
    /// `profile_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "profile_id__isnull")]
    pub profile_id_isnull: Option<bool>,
    /// `profile_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "profile_id__lt")]
    pub profile_id_lt: Option<i64>,
    /// `profile_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "profile_id__lte")]
    pub profile_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "profile_id__range")]
    pub profile_id_range: Option<Vec<i64>>,
    /// `robot`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub robot: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__gt")]
    pub start_date_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__gte")]
    pub start_date_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__in")]
    pub start_date_in: Option<Vec<String>>,
    /// `start_date__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__isnull")]
    pub start_date_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__lt")]
    pub start_date_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__lte")]
    pub start_date_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "start_date__range")]
    pub start_date_range: Option<Vec<String>>,
    /// `surname`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surname: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "surname__in")]
    pub surname_in: Option<Vec<String>>,
    /// `surname__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "surname__icontains")]
    pub surname_icontains: Option<String>,
    /// `surname__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "surname__iendswith")]
    pub surname_iendswith: Option<String>,
    /// `surname__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "surname__iexact")]
    pub surname_iexact: Option<String>,
    /// `surname__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "surname__istartswith")]
    pub surname_istartswith: Option<String>,
}
