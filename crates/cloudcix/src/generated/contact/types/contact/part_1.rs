// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// A contact.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contact {
    /// The address.
    pub address: String,
    /// Its second line.
    pub address2: String,
    /// The campaigns that it is in.
    pub campaigns: Vec<Campaign>,
    /// The city.
    pub city: String,
    /// The company.
    pub company_name: String,
    /// The country, see the application membership.
    pub country_id: Option<i64>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// Whether the contact is visiting right now.
    pub currently_visiting: bool,
    /// The e-mail address, once in a member.
    pub email: String,
    /// The first name.
    pub first_name: String,
    /// The groups that it is in.
    pub groups: Vec<Group>,
    /// The id.
    pub id: i64,
    /// The page on LinkedIn.
    pub linkedin_url: String,
    /// The member it belongs to.
    pub member_id: i64,
    /// Notes.
    pub notes: String,
    /// The opportunities that it is part of.
    pub opportunities: Vec<Opportunity>,
    /// Why the contact wants no mail.
    pub opt_notes: String,
    /// Whether the contact wants no mail.
    pub opt_out: bool,
    /// The telephone numbers, with what they are for.
    pub phone_number: Vec<PhoneNumber>,
    /// The postcode.
    pub postcode: String,
    /// The subdivision of the country.
    pub subdivision_id: Option<i64>,
    /// The last name.
    pub surname: String,
    /// The title.
    pub title: String,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// The website.
    pub website: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of contacts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactList {
    /// `content`
    pub content: Vec<Contact>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A contact in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactEnvelope {
    /// A contact.
    pub content: Contact,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What contacts can be sorted by; with `-` the other way round. The server assumes `surname`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ContactOrder {
    /// `surname`
    Surname,
    /// `company_name`
    CompanyName,
    /// `created`
    Created,
    /// `email`
    Email,
    /// `first_name`
    FirstName,
    /// `id`
    Id,
    /// `updated`
    Updated,
    /// `-surname`
    Surname2,
    /// `-company_name`
    CompanyName2,
    /// `-created`
    Created2,
    /// `-email`
    Email2,
    /// `-first_name`
    FirstName2,
    /// `-id`
    Id2,
    /// `-updated`
    Updated2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ContactOrder { Surname = "surname", CompanyName = "company_name", Created =
    "created", Email = "email", FirstName = "first_name", Id = "id", Updated = "updated",
    Surname2 = "-surname", CompanyName2 = "-company_name", Created2 = "-created", Email2
    = "-email", FirstName2 = "-first_name", Id2 = "-id", Updated2 = "-updated" }
}

/// Conditions on contacts. `campaigns`, `groups` and `opportunities` take ids.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactFilter {
    /// `address`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// `address__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__icontains")]
    pub address_icontains: Option<String>,
    /// `address__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__iendswith")]
    pub address_iendswith: Option<String>,
    /// `address__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__iexact")]
    pub address_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__in")]
    pub address_in: Option<Vec<String>>,
    /// `address__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address__istartswith")]
    pub address_istartswith: Option<String>,
    /// `address2`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// `address2__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address2__icontains")]
    pub address2_icontains: Option<String>,
    /// `address2__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address2__iendswith")]
    pub address2_iendswith: Option<String>,
    /// `address2__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address2__iexact")]
    pub address2_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address2__in")]
    pub address2_in: Option<Vec<String>>,
    /// `address2__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address2__istartswith")]
    pub address2_istartswith: Option<String>,
    /// `campaigncontact__responded`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "campaigncontact__responded")]
    pub campaigncontact_responded: Option<bool>,
    /// `campaigns`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaigns: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "campaigns__in")]
    pub campaigns_in: Option<Vec<i64>>,
    /// `campaigns__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "campaigns__isnull")]
    pub campaigns_isnull: Option<bool>,
    /// `chatbot_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatbot_name: Option<String>,
    /// `chatbot_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "chatbot_name__icontains")]
    pub chatbot_name_icontains: Option<String>,
    /// `chatbot_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "chatbot_name__iendswith")]
    pub chatbot_name_iendswith: Option<String>,
    /// `chatbot_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "chatbot_name__iexact")]
    pub chatbot_name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "chatbot_name__in")]
    pub chatbot_name_in: Option<Vec<String>>,
    /// `chatbot_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "chatbot_name__istartswith")]
    pub chatbot_name_istartswith: Option<String>,
    /// `city`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `city__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "city__icontains")]
    pub city_icontains: Option<String>,
    /// `city__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "city__iendswith")]
    pub city_iendswith: Option<String>,
    /// `city__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "city__iexact")]
    pub city_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "city__in")]
    pub city_in: Option<Vec<String>>,
    /// `city__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "city__istartswith")]
    pub city_istartswith: Option<String>,
    /// `company_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// `company_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "company_name__icontains")]
    pub company_name_icontains: Option<String>,
    /// `company_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "company_name__iendswith")]
    pub company_name_iendswith: Option<String>,
    /// `company_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "company_name__iexact")]
    pub company_name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "company_name__in")]
    pub company_name_in: Option<Vec<String>>,
    /// `company_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "company_name__istartswith")]
    pub company_name_istartswith: Option<String>,
    /// `country_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// `country_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country_id__gt")]
    pub country_id_gt: Option<i64>,
    /// `country_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country_id__gte")]
    pub country_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country_id__in")]
    pub country_id_in: Option<Vec<i64>>,
    /// `country_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country_id__isnull")]
    pub country_id_isnull: Option<bool>,
    /// `country_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country_id__lt")]
    pub country_id_lt: Option<i64>,
    /// `country_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country_id__lte")]
    pub country_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country_id__range")]
    pub country_id_range: Option<Vec<i64>>,
    /// `currently_visiting`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currently_visiting: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gt")]
    pub created_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gte")]
    pub created_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__isnull")]
    pub created_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lt")]
    pub created_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lte")]
    pub created_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__range")]
    pub created_range: Option<Vec<String>>,
    /// `email`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
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
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "email__in")]
    pub email_in: Option<Vec<String>>,
    /// `email__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "email__istartswith")]
    pub email_istartswith: Option<String>,
    /// `first_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
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
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "first_name__in")]
    pub first_name_in: Option<Vec<String>>,
    /// `first_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "first_name__istartswith")]
    pub first_name_istartswith: Option<String>,
    /// `groups`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "groups__in")]
    pub groups_in: Option<Vec<i64>>,
    /// `groups__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "groups__isnull")]
    pub groups_isnull: Option<bool>,
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
    /// `opportunities`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opportunities: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "opportunities__in")]
    pub opportunities_in: Option<Vec<i64>>,
    /// `opportunities__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "opportunities__isnull")]
    pub opportunities_isnull: Option<bool>,
    /// `opt_out`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_out: Option<bool>,
    /// `phone_number`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_number__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_number__icontains")]
    pub phone_number_icontains: Option<String>,
    /// `phone_number__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_number__iendswith")]
    pub phone_number_iendswith: Option<String>,
    /// `phone_number__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_number__iexact")]
    pub phone_number_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_number__in")]
    pub phone_number_in: Option<Vec<String>>,
    /// `phone_number__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "phone_number__istartswith")]
    pub phone_number_istartswith: Option<String>,
    /// `postcode`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// `postcode__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "postcode__icontains")]
    pub postcode_icontains: Option<String>,
    /// `postcode__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "postcode__iendswith")]
    pub postcode_iendswith: Option<String>,
    /// `postcode__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "postcode__iexact")]
    pub postcode_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "postcode__in")]
    pub postcode_in: Option<Vec<String>>,
    /// `postcode__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "postcode__istartswith")]
    pub postcode_istartswith: Option<String>,
    /// `subdivision_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_id: Option<i64>,
    /// `subdivision_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision_id__gt")]
    pub subdivision_id_gt: Option<i64>,
    /// `subdivision_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision_id__gte")]
    pub subdivision_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision_id__in")]
    pub subdivision_id_in: Option<Vec<i64>>,
    /// `subdivision_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision_id__isnull")]
    pub subdivision_id_isnull: Option<bool>,
    /// `subdivision_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision_id__lt")]
    pub subdivision_id_lt: Option<i64>,
    /// `subdivision_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision_id__lte")]
    pub subdivision_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision_id__range")]
    pub subdivision_id_range: Option<Vec<i64>>,
    /// `surname`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surname: Option<String>,
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
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "surname__in")]
    pub surname_in: Option<Vec<String>>,
    /// `surname__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "surname__istartswith")]
    pub surname_istartswith: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gt")]
    pub updated_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gte")]
    pub updated_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__in")]
    pub updated_in: Option<Vec<String>>,
    /// `updated__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__isnull")]
    pub updated_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lt")]
    pub updated_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lte")]
    pub updated_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__range")]
    pub updated_range: Option<Vec<String>>,
    /// `website`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// `website__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "website__icontains")]
    pub website_icontains: Option<String>,
    /// `website__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "website__iendswith")]
    pub website_iendswith: Option<String>,
    /// `website__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "website__iexact")]
    pub website_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "website__in")]
    pub website_in: Option<Vec<String>>,
    /// `website__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "website__istartswith")]
    pub website_istartswith: Option<String>,
}
