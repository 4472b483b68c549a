// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What objects in a query can hold.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Kind, Rule};

/// The members of `AddressFilter`. There are no others.
pub const ADDRESS_FILTER: &[(&str, Kind)] = &[
    ("address1", Kind::Text),
    ("address1__in", Kind::List(&Kind::Text)),
    ("address1__icontains", Kind::Text),
    ("address1__iendswith", Kind::Text),
    ("address1__iexact", Kind::Text),
    ("address1__istartswith", Kind::Text),
    ("address2", Kind::Text),
    ("address2__in", Kind::List(&Kind::Text)),
    ("address2__icontains", Kind::Text),
    ("address2__iendswith", Kind::Text),
    ("address2__iexact", Kind::Text),
    ("address2__istartswith", Kind::Text),
    ("address3", Kind::Text),
    ("address3__in", Kind::List(&Kind::Text)),
    ("address3__icontains", Kind::Text),
    ("address3__iendswith", Kind::Text),
    ("address3__iexact", Kind::Text),
    ("address3__istartswith", Kind::Text),
    ("address_link__credit_limit", Kind::INTEGER),
    ("address_link__credit_limit__gt", Kind::INTEGER),
    ("address_link__credit_limit__gte", Kind::INTEGER),
    ("address_link__credit_limit__in", Kind::List(&Kind::INTEGER)),
    ("address_link__credit_limit__isnull", Kind::Boolean),
    ("address_link__credit_limit__lt", Kind::INTEGER),
    ("address_link__credit_limit__lte", Kind::INTEGER),
    ("address_link__credit_limit__range", Kind::List(&Kind::INTEGER)),
    ("address_link__client", Kind::Boolean),
    ("address_link__cloud_customer", Kind::Boolean),
    ("address_link__cloud_export_markup", Kind::INTEGER),
    ("address_link__cloud_export_markup__gt", Kind::INTEGER),
    ("address_link__cloud_export_markup__gte", Kind::INTEGER),
    ("address_link__cloud_export_markup__in", Kind::List(&Kind::INTEGER)),
    ("address_link__cloud_export_markup__isnull", Kind::Boolean),
    ("address_link__cloud_export_markup__lt", Kind::INTEGER),
    ("address_link__cloud_export_markup__lte", Kind::INTEGER),
    ("address_link__cloud_export_markup__range", Kind::List(&Kind::INTEGER)),
    ("address_link__cloud_import_markup", Kind::INTEGER),
    ("address_link__cloud_import_markup__gt", Kind::INTEGER),
    ("address_link__cloud_import_markup__gte", Kind::INTEGER),
    ("address_link__cloud_import_markup__in", Kind::List(&Kind::INTEGER)),
    ("address_link__cloud_import_markup__isnull", Kind::Boolean),
    ("address_link__cloud_import_markup__lt", Kind::INTEGER),
    ("address_link__cloud_import_markup__lte", Kind::INTEGER),
    ("address_link__cloud_import_markup__range", Kind::List(&Kind::INTEGER)),
    ("address_link__cloud_seller", Kind::Boolean),
    ("address_link__cloud_seller_markup", Kind::INTEGER),
    ("address_link__cloud_seller_markup__gt", Kind::INTEGER),
    ("address_link__cloud_seller_markup__gte", Kind::INTEGER),
    ("address_link__cloud_seller_markup__in", Kind::List(&Kind::INTEGER)),
    ("address_link__cloud_seller_markup__isnull", Kind::Boolean),
    ("address_link__cloud_seller_markup__lt", Kind::INTEGER),
    ("address_link__cloud_seller_markup__lte", Kind::INTEGER),
    ("address_link__cloud_seller_markup__range", Kind::List(&Kind::INTEGER)),
    ("address_link__customer", Kind::Boolean),
    ("address_link__note", Kind::Text),
    ("address_link__note__in", Kind::List(&Kind::Text)),
    ("address_link__note__icontains", Kind::Text),
    ("address_link__note__iendswith", Kind::Text),
    ("address_link__note__iexact", Kind::Text),
    ("address_link__note__istartswith", Kind::Text),
    ("address_link__reference", Kind::Text),
    ("address_link__reference__in", Kind::List(&Kind::Text)),
    ("address_link__reference__icontains", Kind::Text),
    ("address_link__reference__iendswith", Kind::Text),
    ("address_link__reference__iexact", Kind::Text),
    ("address_link__reference__istartswith", Kind::Text),
    ("address_link__service_centre", Kind::Boolean),
    ("address_link__supplier", Kind::Boolean),
    ("address_link__territory__name", Kind::Text),
    ("address_link__territory__name__in", Kind::List(&Kind::Text)),
    ("address_link__territory__name__icontains", Kind::Text),
    ("address_link__territory__name__iendswith", Kind::Text),
    ("address_link__territory__name__iexact", Kind::Text),
    ("address_link__territory__name__istartswith", Kind::Text),
    ("address_link__territory__id", Kind::INTEGER),
    ("address_link__territory__id__gt", Kind::INTEGER),
    ("address_link__territory__id__gte", Kind::INTEGER),
    ("address_link__territory__id__in", Kind::List(&Kind::INTEGER)),
    ("address_link__territory__id__isnull", Kind::Boolean),
    ("address_link__territory__id__lt", Kind::INTEGER),
    ("address_link__territory__id__lte", Kind::INTEGER),
    ("address_link__territory__id__range", Kind::List(&Kind::INTEGER)),
    ("address_link__warrantor", Kind::Boolean),
    ("city", Kind::Text),
    ("city__in", Kind::List(&Kind::Text)),
    ("city__icontains", Kind::Text),
    ("city__iendswith", Kind::Text),
    ("city__iexact", Kind::Text),
    ("city__istartswith", Kind::Text),
    ("country_id", Kind::INTEGER),
    ("country_id__gt", Kind::INTEGER),
    ("country_id__gte", Kind::INTEGER),
    ("country_id__in", Kind::List(&Kind::INTEGER)),
    ("country_id__isnull", Kind::Boolean),
    ("country_id__lt", Kind::INTEGER),
    ("country_id__lte", Kind::INTEGER),
    ("country_id__range", Kind::List(&Kind::INTEGER)),
    ("country__english_name", Kind::Text),
    ("country__english_name__in", Kind::List(&Kind::Text)),
    ("country__english_name__icontains", Kind::Text),
    ("country__english_name__iendswith", Kind::Text),
    ("country__english_name__iexact", Kind::Text),
    ("country__english_name__istartswith", Kind::Text),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("member_id", Kind::INTEGER),
    ("member_id__gt", Kind::INTEGER),
    ("member_id__gte", Kind::INTEGER),
    ("member_id__in", Kind::List(&Kind::INTEGER)),
    ("member_id__isnull", Kind::Boolean),
    ("member_id__lt", Kind::INTEGER),
    ("member_id__lte", Kind::INTEGER),
    ("member_id__range", Kind::List(&Kind::INTEGER)),
    ("member__name", Kind::Text),
    ("member__name__in", Kind::List(&Kind::Text)),
    ("member__name__icontains", Kind::Text),
    ("member__name__iendswith", Kind::Text),
    ("member__name__iexact", Kind::Text),
    ("member__name__istartswith", Kind::Text),
    ("member__self_managed", Kind::Boolean),
    ("name", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__istartswith", Kind::Text),
    ("postcode", Kind::Text),
    ("postcode__in", Kind::List(&Kind::Text)),
    ("postcode__icontains", Kind::Text),
    ("postcode__iendswith", Kind::Text),
    ("postcode__iexact", Kind::Text),
    ("postcode__istartswith", Kind::Text),
    ("cloud_region", Kind::Boolean),
    ("subdivision_id", Kind::INTEGER),
    ("subdivision_id__gt", Kind::INTEGER),
    ("subdivision_id__gte", Kind::INTEGER),
    ("subdivision_id__in", Kind::List(&Kind::INTEGER)),
    ("subdivision_id__isnull", Kind::Boolean),
    ("subdivision_id__lt", Kind::INTEGER),
    ("subdivision_id__lte", Kind::INTEGER),
    ("subdivision_id__range", Kind::List(&Kind::INTEGER)),
    ("subdivision__english_name", Kind::Text),
    ("subdivision__english_name__in", Kind::List(&Kind::Text)),
    ("subdivision__english_name__icontains", Kind::Text),
    ("subdivision__english_name__iendswith", Kind::Text),
    ("subdivision__english_name__iexact", Kind::Text),
    ("subdivision__english_name__istartswith", Kind::Text),
];

/// What the members of `AddressFilter` must be like.
pub const ADDRESS_FILTER_RULES: &[Rule] = &[
    Rule::at("/address1__in").count(Some(1), None),
    Rule::at("/address2__in").count(Some(1), None),
    Rule::at("/address3__in").count(Some(1), None),
    Rule::at("/address_link__credit_limit__in").count(Some(1), None),
    Rule::at("/address_link__credit_limit__range").count(Some(2), Some(2)),
    Rule::at("/address_link__cloud_export_markup__in").count(Some(1), None),
    Rule::at("/address_link__cloud_export_markup__range").count(Some(2), Some(2)),
    Rule::at("/address_link__cloud_import_markup__in").count(Some(1), None),
    Rule::at("/address_link__cloud_import_markup__range").count(Some(2), Some(2)),
    Rule::at("/address_link__cloud_seller_markup__in").count(Some(1), None),
    Rule::at("/address_link__cloud_seller_markup__range").count(Some(2), Some(2)),
    Rule::at("/address_link__note__in").count(Some(1), None),
    Rule::at("/address_link__reference__in").count(Some(1), None),
    Rule::at("/address_link__territory__name__in").count(Some(1), None),
    Rule::at("/address_link__territory__id__in").count(Some(1), None),
    Rule::at("/address_link__territory__id__range").count(Some(2), Some(2)),
    Rule::at("/city__in").count(Some(1), None),
    Rule::at("/country_id__in").count(Some(1), None),
    Rule::at("/country_id__range").count(Some(2), Some(2)),
    Rule::at("/country__english_name__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/member_id__in").count(Some(1), None),
    Rule::at("/member_id__range").count(Some(2), Some(2)),
    Rule::at("/member__name__in").count(Some(1), None),
    Rule::at("/name__in").count(Some(1), None),
    Rule::at("/postcode__in").count(Some(1), None),
    Rule::at("/subdivision_id__in").count(Some(1), None),
    Rule::at("/subdivision_id__range").count(Some(2), Some(2)),
    Rule::at("/subdivision__english_name__in").count(Some(1), None),
];

/// The members of `CountryFilter`. There are no others.
pub const COUNTRY_FILTER: &[(&str, Kind)] = &[
    ("alpha_2_code", Kind::Text),
    ("alpha_2_code__in", Kind::List(&Kind::Text)),
    ("alpha_2_code__icontains", Kind::Text),
    ("alpha_2_code__iendswith", Kind::Text),
    ("alpha_2_code__iexact", Kind::Text),
    ("alpha_2_code__istartswith", Kind::Text),
    ("alpha_3_code", Kind::Text),
    ("alpha_3_code__in", Kind::List(&Kind::Text)),
    ("alpha_3_code__icontains", Kind::Text),
    ("alpha_3_code__iendswith", Kind::Text),
    ("alpha_3_code__iexact", Kind::Text),
    ("alpha_3_code__istartswith", Kind::Text),
    ("english_name", Kind::Text),
    ("english_name__in", Kind::List(&Kind::Text)),
    ("english_name__icontains", Kind::Text),
    ("english_name__iendswith", Kind::Text),
    ("english_name__iexact", Kind::Text),
    ("english_name__istartswith", Kind::Text),
    ("phone_prefix", Kind::INTEGER),
    ("phone_prefix__gt", Kind::INTEGER),
    ("phone_prefix__gte", Kind::INTEGER),
    ("phone_prefix__in", Kind::List(&Kind::INTEGER)),
    ("phone_prefix__isnull", Kind::Boolean),
    ("phone_prefix__lt", Kind::INTEGER),
    ("phone_prefix__lte", Kind::INTEGER),
    ("phone_prefix__range", Kind::List(&Kind::INTEGER)),
    ("primary_level_name", Kind::Text),
    ("primary_level_name__in", Kind::List(&Kind::Text)),
    ("primary_level_name__icontains", Kind::Text),
    ("primary_level_name__iendswith", Kind::Text),
    ("primary_level_name__iexact", Kind::Text),
    ("primary_level_name__istartswith", Kind::Text),
];

/// What the members of `CountryFilter` must be like.
pub const COUNTRY_FILTER_RULES: &[Rule] = &[
    Rule::at("/alpha_2_code__in").count(Some(1), None),
    Rule::at("/alpha_3_code__in").count(Some(1), None),
    Rule::at("/english_name__in").count(Some(1), None),
    Rule::at("/phone_prefix__in").count(Some(1), None),
    Rule::at("/phone_prefix__range").count(Some(2), Some(2)),
    Rule::at("/primary_level_name__in").count(Some(1), None),
];

/// The members of `CurrencyFilter`. There are no others.
pub const CURRENCY_FILTER: &[(&str, Kind)] = &[
    ("name", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__istartswith", Kind::Text),
];

/// What the members of `CurrencyFilter` must be like.
pub const CURRENCY_FILTER_RULES: &[Rule] = &[Rule::at("/name__in").count(Some(1), None)];

/// The members of `DepartmentFilter`. There are no others.
pub const DEPARTMENT_FILTER: &[(&str, Kind)] = &[
    ("name", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__istartswith", Kind::Text),
];

/// What the members of `DepartmentFilter` must be like.
pub const DEPARTMENT_FILTER_RULES: &[Rule] = &[
    Rule::at("/name__in").count(Some(1), None),
];

/// The members of `LanguageFilter`. There are no others.
pub const LANGUAGE_FILTER: &[(&str, Kind)] = &[
    ("code", Kind::Text),
    ("code__in", Kind::List(&Kind::Text)),
    ("code__icontains", Kind::Text),
    ("code__iendswith", Kind::Text),
    ("code__iexact", Kind::Text),
    ("code__istartswith", Kind::Text),
    ("english_name", Kind::Text),
    ("english_name__in", Kind::List(&Kind::Text)),
    ("english_name__icontains", Kind::Text),
    ("english_name__iendswith", Kind::Text),
    ("english_name__iexact", Kind::Text),
    ("english_name__istartswith", Kind::Text),
    ("native_name", Kind::Text),
    ("native_name__in", Kind::List(&Kind::Text)),
    ("native_name__icontains", Kind::Text),
    ("native_name__iendswith", Kind::Text),
    ("native_name__iexact", Kind::Text),
    ("native_name__istartswith", Kind::Text),
];

/// What the members of `LanguageFilter` must be like.
pub const LANGUAGE_FILTER_RULES: &[Rule] = &[
    Rule::at("/code__in").count(Some(1), None),
    Rule::at("/english_name__in").count(Some(1), None),
    Rule::at("/native_name__in").count(Some(1), None),
];

/// The members of `MemberFilter`. There are no others.
pub const MEMBER_FILTER: &[(&str, Kind)] = &[
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("name", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__istartswith", Kind::Text),
    ("api_key", Kind::Text),
    ("api_key__in", Kind::List(&Kind::Text)),
    ("self_managed", Kind::Boolean),
];

/// What the members of `MemberFilter` must be like.
pub const MEMBER_FILTER_RULES: &[Rule] = &[
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/name__in").count(Some(1), None),
    Rule::at("/api_key__in").count(Some(1), None),
];

/// The members of `MemberLinkFilter`. There are no others.
pub const MEMBER_LINK_FILTER: &[(&str, Kind)] = &[
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("member__id", Kind::INTEGER),
    ("member__id__in", Kind::List(&Kind::INTEGER)),
    ("member__self_managed", Kind::Boolean),
    ("contra_member__id", Kind::INTEGER),
    ("contra_member__id__in", Kind::List(&Kind::INTEGER)),
    ("contra_member__self_managed", Kind::Boolean),
];

/// What the members of `MemberLinkFilter` must be like.
pub const MEMBER_LINK_FILTER_RULES: &[Rule] = &[
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/member__id__in").count(Some(1), None),
    Rule::at("/contra_member__id__in").count(Some(1), None),
];

/// The members of `ProfileFilter`. There are no others.
pub const PROFILE_FILTER: &[(&str, Kind)] = &[
    ("name", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__istartswith", Kind::Text),
];

/// What the members of `ProfileFilter` must be like.
pub const PROFILE_FILTER_RULES: &[Rule] = &[Rule::at("/name__in").count(Some(1), None)];

/// The members of `SubdivisionFilter`. There are no others.
pub const SUBDIVISION_FILTER: &[(&str, Kind)] = &[
    ("alpha_code", Kind::Text),
    ("alpha_code__in", Kind::List(&Kind::Text)),
    ("alpha_code__icontains", Kind::Text),
    ("alpha_code__iendswith", Kind::Text),
    ("alpha_code__iexact", Kind::Text),
    ("alpha_code__istartswith", Kind::Text),
    ("english_name", Kind::Text),
    ("english_name__in", Kind::List(&Kind::Text)),
    ("english_name__icontains", Kind::Text),
    ("english_name__iendswith", Kind::Text),
    ("english_name__iexact", Kind::Text),
    ("english_name__istartswith", Kind::Text),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
];

/// What the members of `SubdivisionFilter` must be like.
pub const SUBDIVISION_FILTER_RULES: &[Rule] = &[
    Rule::at("/alpha_code__in").count(Some(1), None),
    Rule::at("/english_name__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
];

/// The members of `TeamFilter`. There are no others.
pub const TEAM_FILTER: &[(&str, Kind)] = &[
    ("name", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__istartswith", Kind::Text),
];

/// What the members of `TeamFilter` must be like.
pub const TEAM_FILTER_RULES: &[Rule] = &[Rule::at("/name__in").count(Some(1), None)];

/// The members of `TerritoryFilter`. There are no others.
pub const TERRITORY_FILTER: &[(&str, Kind)] = &[
    ("name", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__istartswith", Kind::Text),
];

/// What the members of `TerritoryFilter` must be like.
pub const TERRITORY_FILTER_RULES: &[Rule] = &[
    Rule::at("/name__in").count(Some(1), None),
];

/// The members of `TransactionTypeFilter`. There are no others.
pub const TRANSACTION_TYPE_FILTER: &[(&str, Kind)] = &[
    ("name", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__istartswith", Kind::Text),
];

/// What the members of `TransactionTypeFilter` must be like.
pub const TRANSACTION_TYPE_FILTER_RULES: &[Rule] = &[
    Rule::at("/name__in").count(Some(1), None),
];

/// The members of `UserFilter`. There are no others.
pub const USER_FILTER: &[(&str, Kind)] = &[
    ("address_id", Kind::INTEGER),
    ("address_id__gt", Kind::INTEGER),
    ("address_id__gte", Kind::INTEGER),
    ("address_id__in", Kind::List(&Kind::INTEGER)),
    ("address_id__isnull", Kind::Boolean),
    ("address_id__lt", Kind::INTEGER),
    ("address_id__lte", Kind::INTEGER),
    ("address_id__range", Kind::List(&Kind::INTEGER)),
    ("address__name", Kind::Text),
    ("address__name__in", Kind::List(&Kind::Text)),
    ("address__name__icontains", Kind::Text),
    ("address__name__iendswith", Kind::Text),
    ("address__name__iexact", Kind::Text),
    ("address__name__istartswith", Kind::Text),
    ("administrator", Kind::Boolean),
    ("department_id", Kind::INTEGER),
    ("department_id__gt", Kind::INTEGER),
    ("department_id__gte", Kind::INTEGER),
    ("department_id__in", Kind::List(&Kind::INTEGER)),
    ("department_id__isnull", Kind::Boolean),
    ("department_id__lt", Kind::INTEGER),
    ("department_id__lte", Kind::INTEGER),
    ("department_id__range", Kind::List(&Kind::INTEGER)),
    ("email", Kind::Text),
    ("email__in", Kind::List(&Kind::Text)),
    ("email__icontains", Kind::Text),
    ("email__iendswith", Kind::Text),
    ("email__iexact", Kind::Text),
    ("email__istartswith", Kind::Text),
    ("expiry_date", Kind::Text),
    ("expiry_date__gt", Kind::Text),
    ("expiry_date__gte", Kind::Text),
    ("expiry_date__in", Kind::List(&Kind::Text)),
    ("expiry_date__isnull", Kind::Boolean),
    ("expiry_date__lt", Kind::Text),
    ("expiry_date__lte", Kind::Text),
    ("expiry_date__range", Kind::List(&Kind::Text)),
    ("first_name", Kind::Text),
    ("first_name__in", Kind::List(&Kind::Text)),
    ("first_name__icontains", Kind::Text),
    ("first_name__iendswith", Kind::Text),
    ("first_name__iexact", Kind::Text),
    ("first_name__istartswith", Kind::Text),
    ("global_active", Kind::Boolean),
    ("global_user", Kind::Boolean),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("job_title", Kind::Text),
    ("job_title__in", Kind::List(&Kind::Text)),
    ("job_title__icontains", Kind::Text),
    ("job_title__iendswith", Kind::Text),
    ("job_title__iexact", Kind::Text),
    ("job_title__istartswith", Kind::Text),
    ("language_id", Kind::INTEGER),
    ("language_id__gt", Kind::INTEGER),
    ("language_id__gte", Kind::INTEGER),
    ("language_id__in", Kind::List(&Kind::INTEGER)),
    ("language_id__isnull", Kind::Boolean),
    ("language_id__lt", Kind::INTEGER),
    ("language_id__lte", Kind::INTEGER),
    ("language_id__range", Kind::List(&Kind::INTEGER)),
    ("last_login", Kind::Text),
    ("last_login__gt", Kind::Text),
    ("last_login__gte", Kind::Text),
    ("last_login__in", Kind::List(&Kind::Text)),
    ("last_login__isnull", Kind::Boolean),
    ("last_login__lt", Kind::Text),
    ("last_login__lte", Kind::Text),
    ("last_login__range", Kind::List(&Kind::Text)),
    ("member_id", Kind::INTEGER),
    ("member_id__gt", Kind::INTEGER),
    ("member_id__gte", Kind::INTEGER),
    ("member_id__in", Kind::List(&Kind::INTEGER)),
    ("member_id__isnull", Kind::Boolean),
    ("member_id__lt", Kind::INTEGER),
    ("member_id__lte", Kind::INTEGER),
    ("member_id__range", Kind::List(&Kind::INTEGER)),
    ("member__name", Kind::Text),
    ("member__name__in", Kind::List(&Kind::Text)),
    ("member__name__icontains", Kind::Text),
    ("member__name__iendswith", Kind::Text),
    ("member__name__iexact", Kind::Text),
    ("member__name__istartswith", Kind::Text),
    ("member__api_key", Kind::Text),
    ("member__api_key__in", Kind::List(&Kind::Text)),
    ("member__api_key__icontains", Kind::Text),
    ("member__api_key__iendswith", Kind::Text),
    ("member__api_key__iexact", Kind::Text),
    ("member__api_key__istartswith", Kind::Text),
    ("profile_id", Kind::INTEGER),
    ("profile_id__gt", Kind::INTEGER),
    ("profile_id__gte", Kind::INTEGER),
    ("profile_id__in", Kind::List(&Kind::INTEGER)),
    ("profile_id__isnull", Kind::Boolean),
    ("profile_id__lt", Kind::INTEGER),
    ("profile_id__lte", Kind::INTEGER),
    ("profile_id__range", Kind::List(&Kind::INTEGER)),
    ("robot", Kind::Boolean),
    ("start_date", Kind::Text),
    ("start_date__gt", Kind::Text),
    ("start_date__gte", Kind::Text),
    ("start_date__in", Kind::List(&Kind::Text)),
    ("start_date__isnull", Kind::Boolean),
    ("start_date__lt", Kind::Text),
    ("start_date__lte", Kind::Text),
    ("start_date__range", Kind::List(&Kind::Text)),
    ("surname", Kind::Text),
    ("surname__in", Kind::List(&Kind::Text)),
    ("surname__icontains", Kind::Text),
    ("surname__iendswith", Kind::Text),
    ("surname__iexact", Kind::Text),
    ("surname__istartswith", Kind::Text),
];

/// What the members of `UserFilter` must be like.
pub const USER_FILTER_RULES: &[Rule] = &[
    Rule::at("/address_id__in").count(Some(1), None),
    Rule::at("/address_id__range").count(Some(2), Some(2)),
    Rule::at("/address__name__in").count(Some(1), None),
    Rule::at("/department_id__in").count(Some(1), None),
    Rule::at("/department_id__range").count(Some(2), Some(2)),
    Rule::at("/email__in").count(Some(1), None),
    Rule::at("/expiry_date").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/expiry_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/expiry_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/expiry_date__in").count(Some(1), None),
    Rule::at("/expiry_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/expiry_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/expiry_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/expiry_date__range").count(Some(2), Some(2)),
    Rule::at("/expiry_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/first_name__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/job_title__in").count(Some(1), None),
    Rule::at("/language_id__in").count(Some(1), None),
    Rule::at("/language_id__range").count(Some(2), Some(2)),
    Rule::at("/last_login").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/last_login__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/last_login__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/last_login__in").count(Some(1), None),
    Rule::at("/last_login__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/last_login__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/last_login__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/last_login__range").count(Some(2), Some(2)),
    Rule::at("/last_login__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/member_id__in").count(Some(1), None),
    Rule::at("/member_id__range").count(Some(2), Some(2)),
    Rule::at("/member__name__in").count(Some(1), None),
    Rule::at("/member__api_key__in").count(Some(1), None),
    Rule::at("/profile_id__in").count(Some(1), None),
    Rule::at("/profile_id__range").count(Some(2), Some(2)),
    Rule::at("/start_date").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/start_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/start_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/start_date__in").count(Some(1), None),
    Rule::at("/start_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/start_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/start_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/start_date__range").count(Some(2), Some(2)),
    Rule::at("/start_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/surname__in").count(Some(1), None),
];
