// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// A place of a member.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Address {
    /// The id.
    pub id: i64,
    /// The first line.
    pub address1: String,
    /// The second line.
    pub address2: String,
    /// The third line.
    pub address3: String,
    /// The id of the address that pays.
    pub billing_address_id: Option<i64>,
    /// The city.
    pub city: String,
    /// Whether this is a region of the cloud.
    pub cloud_region: bool,
    /// A country.
    pub country: Country,
    /// A currency.
    pub currency: Currency,
    /// The e-mail address of the place.
    pub email: String,
    /// All of it on one line.
    pub full_address: String,
    /// The global location number.
    pub gln: Option<String>,
    /// A language.
    pub language: Language,
    /// What this address is to that of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub link: Option<Option<AddressLink>>,
    /// Whether there is a link to the address of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub linked: Option<Option<bool>>,
    /// A company.
    pub member: Member,
    /// The name.
    pub name: String,
    /// The telephone numbers.
    pub phones: Vec<Phone>,
    /// The postal code. A text: `0012` is not 12.
    pub postcode: String,
    /// A county, state or province.
    pub subdivision: Option<Subdivision>,
    /// The VAT number.
    pub vat_number: String,
    /// The web site.
    pub website: String,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// The old name of `billing_address_id`.
    #[serde(rename = "idAddressBilling")]
    pub id_address_billing: Option<i64>,
    /// The old name of `country_id`.
    #[serde(rename = "idCountry")]
    pub id_country: i64,
    /// The old name of `currency_id`.
    #[serde(rename = "idCurrency")]
    pub id_currency: i64,
    /// The old name of `full_address`.
    #[serde(rename = "fullAddress")]
    pub full_address_2: String,
    /// The old name of `id`.
    #[serde(rename = "idAddress")]
    pub id_address: i64,
    /// The old name of `language_id`.
    #[serde(rename = "idLanguage")]
    pub id_language: i64,
    /// The old name of `member_id`.
    #[serde(rename = "idMember")]
    pub id_member: i64,
    /// The old name of `name`.
    #[serde(rename = "companyName")]
    pub company_name: String,
    /// The old name of `subdivision_id`.
    #[serde(rename = "idSubdivision")]
    pub id_subdivision: Option<i64>,
    /// The old name of `vat_number`.
    #[serde(rename = "vatNumber")]
    pub vat_number_2: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of addresses.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressList {
    /// The addresses of this page.
    pub content: Vec<Address>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `name` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AddressOrder {
    /// `name`
    Name,
    /// `-name`
    Name2,
    /// `address1`
    Address1,
    /// `-address1`
    Address12,
    /// `address_link__credit_limit`
    AddressLinkCreditLimit,
    /// `-address_link__credit_limit`
    AddressLinkCreditLimit2,
    /// `address_link__note`
    AddressLinkNote,
    /// `-address_link__note`
    AddressLinkNote2,
    /// `address_link__reference`
    AddressLinkReference,
    /// `-address_link__reference`
    AddressLinkReference2,
    /// `address_link__territory__name`
    AddressLinkTerritoryName,
    /// `-address_link__territory__name`
    AddressLinkTerritoryName2,
    /// `city`
    City,
    /// `-city`
    City2,
    /// `full_address`
    FullAddress,
    /// `-full_address`
    FullAddress2,
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// `member_id`
    MemberId,
    /// `-member_id`
    MemberId2,
    /// `member__name`
    MemberName,
    /// `-member__name`
    MemberName2,
    /// `subdivision__english_name`
    SubdivisionEnglishName,
    /// `-subdivision__english_name`
    SubdivisionEnglishName2,
    /// `subdivision__country__english_name`
    SubdivisionCountryEnglishName,
    /// `-subdivision__country__english_name`
    SubdivisionCountryEnglishName2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AddressOrder { Name = "name", Name2 = "-name", Address1 = "address1", Address12 =
    "-address1", AddressLinkCreditLimit = "address_link__credit_limit",
    AddressLinkCreditLimit2 = "-address_link__credit_limit", AddressLinkNote =
    "address_link__note", AddressLinkNote2 = "-address_link__note", AddressLinkReference
    = "address_link__reference", AddressLinkReference2 = "-address_link__reference",
    AddressLinkTerritoryName = "address_link__territory__name", AddressLinkTerritoryName2
    = "-address_link__territory__name", City = "city", City2 = "-city", FullAddress =
    "full_address", FullAddress2 = "-full_address", Id = "id", Id2 = "-id", MemberId =
    "member_id", MemberId2 = "-member_id", MemberName = "member__name", MemberName2 =
    "-member__name", SubdivisionEnglishName = "subdivision__english_name",
    SubdivisionEnglishName2 = "-subdivision__english_name", SubdivisionCountryEnglishName
    = "subdivision__country__english_name", SubdivisionCountryEnglishName2 =
    "-subdivision__country__english_name" }
}

/// What addresses can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressFilter {
    /// `address1`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address1: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address1__in")]
    pub address1_in: Option<Vec<String>>,
    /// `address1__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address1__icontains")]
    pub address1_icontains: Option<String>,
    /// `address1__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address1__iendswith")]
    pub address1_iendswith: Option<String>,
    /// `address1__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address1__iexact")]
    pub address1_iexact: Option<String>,
    /// `address1__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address1__istartswith")]
    pub address1_istartswith: Option<String>,
    /// `address2`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address2__in")]
    pub address2_in: Option<Vec<String>>,
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
    /// `address2__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address2__istartswith")]
    pub address2_istartswith: Option<String>,
    /// `address3`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address3__in")]
    pub address3_in: Option<Vec<String>>,
    /// `address3__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address3__icontains")]
    pub address3_icontains: Option<String>,
    /// `address3__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address3__iendswith")]
    pub address3_iendswith: Option<String>,
    /// `address3__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address3__iexact")]
    pub address3_iexact: Option<String>,
    /// `address3__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address3__istartswith")]
    pub address3_istartswith: Option<String>,
    /// `address_link__credit_limit`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__credit_limit")]
    pub address_link_credit_limit: Option<i64>,
    /// `address_link__credit_limit__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__credit_limit__gt")]
    pub address_link_credit_limit_gt: Option<i64>,
    /// `address_link__credit_limit__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__credit_limit__gte")]
    pub address_link_credit_limit_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__credit_limit__in")]
    pub address_link_credit_limit_in: Option<Vec<i64>>,
    /// `address_link__credit_limit__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__credit_limit__isnull")]
    pub address_link_credit_limit_isnull: Option<bool>,
    /// `address_link__credit_limit__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__credit_limit__lt")]
    pub address_link_credit_limit_lt: Option<i64>,
    /// `address_link__credit_limit__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__credit_limit__lte")]
    pub address_link_credit_limit_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__credit_limit__range")]
    pub address_link_credit_limit_range: Option<Vec<i64>>,
    /// `address_link__client`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__client")]
    pub address_link_client: Option<bool>,
    /// `address_link__cloud_customer`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_customer")]
    pub address_link_cloud_customer: Option<bool>,
    /// `address_link__cloud_export_markup`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_export_markup")]
    pub address_link_cloud_export_markup: Option<i64>,
    /// `address_link__cloud_export_markup__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_export_markup__gt")]
    pub address_link_cloud_export_markup_gt: Option<i64>,
    /// `address_link__cloud_export_markup__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_export_markup__gte")]
    pub address_link_cloud_export_markup_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_export_markup__in")]
    pub address_link_cloud_export_markup_in: Option<Vec<i64>>,
    /// `address_link__cloud_export_markup__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_export_markup__isnull")]
    pub address_link_cloud_export_markup_isnull: Option<bool>,
    /// `address_link__cloud_export_markup__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_export_markup__lt")]
    pub address_link_cloud_export_markup_lt: Option<i64>,
    /// `address_link__cloud_export_markup__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_export_markup__lte")]
    pub address_link_cloud_export_markup_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_export_markup__range")]
    pub address_link_cloud_export_markup_range: Option<Vec<i64>>,
    /// `address_link__cloud_import_markup`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_import_markup")]
    pub address_link_cloud_import_markup: Option<i64>,
    /// `address_link__cloud_import_markup__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_import_markup__gt")]
    pub address_link_cloud_import_markup_gt: Option<i64>,
    /// `address_link__cloud_import_markup__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_import_markup__gte")]
    pub address_link_cloud_import_markup_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_import_markup__in")]
    pub address_link_cloud_import_markup_in: Option<Vec<i64>>,
    /// `address_link__cloud_import_markup__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_import_markup__isnull")]
    pub address_link_cloud_import_markup_isnull: Option<bool>,
    /// `address_link__cloud_import_markup__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_import_markup__lt")]
    pub address_link_cloud_import_markup_lt: Option<i64>,
    /// `address_link__cloud_import_markup__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_import_markup__lte")]
    pub address_link_cloud_import_markup_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_import_markup__range")]
    pub address_link_cloud_import_markup_range: Option<Vec<i64>>,
    /// `address_link__cloud_seller`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_seller")]
    pub address_link_cloud_seller: Option<bool>,
    /// `address_link__cloud_seller_markup`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_seller_markup")]
    pub address_link_cloud_seller_markup: Option<i64>,
    /// `address_link__cloud_seller_markup__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_seller_markup__gt")]
    pub address_link_cloud_seller_markup_gt: Option<i64>,
    /// `address_link__cloud_seller_markup__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_seller_markup__gte")]
    pub address_link_cloud_seller_markup_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_seller_markup__in")]
    pub address_link_cloud_seller_markup_in: Option<Vec<i64>>,
    /// `address_link__cloud_seller_markup__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_seller_markup__isnull")]
    pub address_link_cloud_seller_markup_isnull: Option<bool>,
    /// `address_link__cloud_seller_markup__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_seller_markup__lt")]
    pub address_link_cloud_seller_markup_lt: Option<i64>,
    /// `address_link__cloud_seller_markup__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_seller_markup__lte")]
    pub address_link_cloud_seller_markup_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__cloud_seller_markup__range")]
    pub address_link_cloud_seller_markup_range: Option<Vec<i64>>,
    /// `address_link__customer`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__customer")]
    pub address_link_customer: Option<bool>,
    /// `address_link__note`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__note")]
    pub address_link_note: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__note__in")]
    pub address_link_note_in: Option<Vec<String>>,
    /// `address_link__note__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__note__icontains")]
    pub address_link_note_icontains: Option<String>,
    /// `address_link__note__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__note__iendswith")]
    pub address_link_note_iendswith: Option<String>,
    /// `address_link__note__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__note__iexact")]
    pub address_link_note_iexact: Option<String>,
    /// `address_link__note__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__note__istartswith")]
    pub address_link_note_istartswith: Option<String>,
    /// `address_link__reference`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__reference")]
    pub address_link_reference: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__reference__in")]
    pub address_link_reference_in: Option<Vec<String>>,
    /// `address_link__reference__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__reference__icontains")]
    pub address_link_reference_icontains: Option<String>,
    /// `address_link__reference__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__reference__iendswith")]
    pub address_link_reference_iendswith: Option<String>,
    /// `address_link__reference__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__reference__iexact")]
    pub address_link_reference_iexact: Option<String>,
    /// `address_link__reference__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__reference__istartswith")]
    pub address_link_reference_istartswith: Option<String>,
    /// `address_link__service_centre`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__service_centre")]
    pub address_link_service_centre: Option<bool>,
    /// `address_link__supplier`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__supplier")]
    pub address_link_supplier: Option<bool>,
    /// `address_link__territory__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__name")]
    pub address_link_territory_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__name__in")]
    pub address_link_territory_name_in: Option<Vec<String>>,
    /// `address_link__territory__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__name__icontains")]
    pub address_link_territory_name_icontains: Option<String>,
    /// `address_link__territory__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__name__iendswith")]
    pub address_link_territory_name_iendswith: Option<String>,
    /// `address_link__territory__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__name__iexact")]
    pub address_link_territory_name_iexact: Option<String>,
    /// `address_link__territory__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__name__istartswith")]
    pub address_link_territory_name_istartswith: Option<String>,
    /// `address_link__territory__id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__id")]
    pub address_link_territory_id: Option<i64>,
    /// `address_link__territory__id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__id__gt")]
    pub address_link_territory_id_gt: Option<i64>,
    /// `address_link__territory__id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__id__gte")]
    pub address_link_territory_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__id__in")]
    pub address_link_territory_id_in: Option<Vec<i64>>,
    /// `address_link__territory__id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__id__isnull")]
    pub address_link_territory_id_isnull: Option<bool>,
    /// `address_link__territory__id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__id__lt")]
    pub address_link_territory_id_lt: Option<i64>,
    /// `address_link__territory__id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__id__lte")]
    pub address_link_territory_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__territory__id__range")]
    pub address_link_territory_id_range: Option<Vec<i64>>,
    /// `address_link__warrantor`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_link__warrantor")]
    pub address_link_warrantor: Option<bool>,
    /// `city`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "city__in")]
    pub city_in: Option<Vec<String>>,
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
    /// `city__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "city__istartswith")]
    pub city_istartswith: Option<String>,
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
    /// `country__english_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country__english_name")]
    pub country_english_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country__english_name__in")]
    pub country_english_name_in: Option<Vec<String>>,
    /// `country__english_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country__english_name__icontains")]
    pub country_english_name_icontains: Option<String>,
    /// `country__english_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country__english_name__iendswith")]
    pub country_english_name_iendswith: Option<String>,
    /// `country__english_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country__english_name__iexact")]
    pub country_english_name_iexact: Option<String>,
    /// `country__english_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "country__english_name__istartswith")]
    pub country_english_name_istartswith: Option<String>,
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
    /// `member__self_managed`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "member__self_managed")]
    pub member_self_managed: Option<bool>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__in")]
    pub name_in: Option<Vec<String>>,
    /// `name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__icontains")]
    pub name_icontains: Option<String>,
    /// `name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iendswith")]
    pub name_iendswith: Option<String>,
    /// `name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iexact")]
    pub name_iexact: Option<String>,
    /// `name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__istartswith")]
    pub name_istartswith: Option<String>,
    /// `postcode`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "postcode__in")]
    pub postcode_in: Option<Vec<String>>,
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
    /// `postcode__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "postcode__istartswith")]
    pub postcode_istartswith: Option<String>,
    /// `cloud_region`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_region: Option<bool>,
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
    /// `subdivision__english_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision__english_name")]
    pub subdivision_english_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision__english_name__in")]
    pub subdivision_english_name_in: Option<Vec<String>>,
    /// `subdivision__english_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision__english_name__icontains")]
    pub subdivision_english_name_icontains: Option<String>,
    /// `subdivision__english_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision__english_name__iendswith")]
    pub subdivision_english_name_iendswith: Option<String>,
    /// `subdivision__english_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision__english_name__iexact")]
    pub subdivision_english_name_iexact: Option<String>,
    /// `subdivision__english_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "subdivision__english_name__istartswith")]
    pub subdivision_english_name_istartswith: Option<String>,
}
