// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What objects in a query can hold.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Kind, Rule};

/// The members of `CategoryFilter`. There are no others.
pub const CATEGORY_FILTER: &[(&str, Kind)] = &[
    ("address_id", Kind::INTEGER),
    ("address_id__gt", Kind::INTEGER),
    ("address_id__gte", Kind::INTEGER),
    ("address_id__in", Kind::List(&Kind::INTEGER)),
    ("address_id__isnull", Kind::Boolean),
    ("address_id__lt", Kind::INTEGER),
    ("address_id__lte", Kind::INTEGER),
    ("address_id__range", Kind::List(&Kind::INTEGER)),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
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
    ("updated", Kind::Text),
    ("updated__gt", Kind::Text),
    ("updated__gte", Kind::Text),
    ("updated__in", Kind::List(&Kind::Text)),
    ("updated__isnull", Kind::Boolean),
    ("updated__lt", Kind::Text),
    ("updated__lte", Kind::Text),
    ("updated__range", Kind::List(&Kind::Text)),
];

/// What the members of `CategoryFilter` must be like.
pub const CATEGORY_FILTER_RULES: &[Rule] = &[
    Rule::at("/address_id__in").count(Some(1), None),
    Rule::at("/address_id__range").count(Some(2), Some(2)),
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/name__in").count(Some(1), None),
    Rule::at("/updated").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__in").count(Some(1), None),
    Rule::at("/updated__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/updated__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__range").count(Some(2), Some(2)),
    Rule::at("/updated__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];

/// The members of `ReadingFilter`. There are no others.
pub const READING_FILTER: &[(&str, Kind)] = &[
    ("datetime_taken", Kind::Text),
    ("datetime_taken__gt", Kind::Text),
    ("datetime_taken__gte", Kind::Text),
    ("datetime_taken__in", Kind::List(&Kind::Text)),
    ("datetime_taken__isnull", Kind::Boolean),
    ("datetime_taken__lt", Kind::Text),
    ("datetime_taken__lte", Kind::Text),
    ("datetime_taken__range", Kind::List(&Kind::Text)),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("source_id", Kind::INTEGER),
    ("source_id__gt", Kind::INTEGER),
    ("source_id__gte", Kind::INTEGER),
    ("source_id__in", Kind::List(&Kind::INTEGER)),
    ("source_id__isnull", Kind::Boolean),
    ("source_id__lt", Kind::INTEGER),
    ("source_id__lte", Kind::INTEGER),
    ("source_id__range", Kind::List(&Kind::INTEGER)),
    ("source__address_id", Kind::INTEGER),
    ("source__address_id__gt", Kind::INTEGER),
    ("source__address_id__gte", Kind::INTEGER),
    ("source__address_id__in", Kind::List(&Kind::INTEGER)),
    ("source__address_id__isnull", Kind::Boolean),
    ("source__address_id__lt", Kind::INTEGER),
    ("source__address_id__lte", Kind::INTEGER),
    ("source__address_id__range", Kind::List(&Kind::INTEGER)),
    ("source__description", Kind::Text),
    ("source__description__in", Kind::List(&Kind::Text)),
    ("source__description__icontains", Kind::Text),
    ("source__description__iendswith", Kind::Text),
    ("source__description__iexact", Kind::Text),
    ("source__description__istartswith", Kind::Text),
    ("value", Kind::Number),
    ("value__gt", Kind::Number),
    ("value__gte", Kind::Number),
    ("value__in", Kind::List(&Kind::Number)),
    ("value__isnull", Kind::Boolean),
    ("value__lt", Kind::Number),
    ("value__lte", Kind::Number),
    ("value__range", Kind::List(&Kind::Number)),
];

/// What the members of `ReadingFilter` must be like.
pub const READING_FILTER_RULES: &[Rule] = &[
    Rule::at("/datetime_taken")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/datetime_taken__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/datetime_taken__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/datetime_taken__in").count(Some(1), None),
    Rule::at("/datetime_taken__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/datetime_taken__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/datetime_taken__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/datetime_taken__range").count(Some(2), Some(2)),
    Rule::at("/datetime_taken__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/source_id__in").count(Some(1), None),
    Rule::at("/source_id__range").count(Some(2), Some(2)),
    Rule::at("/source__address_id__in").count(Some(1), None),
    Rule::at("/source__address_id__range").count(Some(2), Some(2)),
    Rule::at("/source__description__in").count(Some(1), None),
    Rule::at("/value__in").count(Some(1), None),
    Rule::at("/value__range").count(Some(2), Some(2)),
];

/// The members of `SourceFilter`. There are no others.
pub const SOURCE_FILTER: &[(&str, Kind)] = &[
    ("accumulating", Kind::Boolean),
    ("amber_high", Kind::Number),
    ("amber_high__gt", Kind::Number),
    ("amber_high__gte", Kind::Number),
    ("amber_high__in", Kind::List(&Kind::Number)),
    ("amber_high__isnull", Kind::Boolean),
    ("amber_high__lt", Kind::Number),
    ("amber_high__lte", Kind::Number),
    ("amber_high__range", Kind::List(&Kind::Number)),
    ("amber_low", Kind::Number),
    ("amber_low__gt", Kind::Number),
    ("amber_low__gte", Kind::Number),
    ("amber_low__in", Kind::List(&Kind::Number)),
    ("amber_low__isnull", Kind::Boolean),
    ("amber_low__lt", Kind::Number),
    ("amber_low__lte", Kind::Number),
    ("amber_low__range", Kind::List(&Kind::Number)),
    ("category_id", Kind::INTEGER),
    ("category_id__gt", Kind::INTEGER),
    ("category_id__gte", Kind::INTEGER),
    ("category_id__in", Kind::List(&Kind::INTEGER)),
    ("category_id__isnull", Kind::Boolean),
    ("category_id__lt", Kind::INTEGER),
    ("category_id__lte", Kind::INTEGER),
    ("category_id__range", Kind::List(&Kind::INTEGER)),
    ("category__address_id", Kind::INTEGER),
    ("category__address_id__gt", Kind::INTEGER),
    ("category__address_id__gte", Kind::INTEGER),
    ("category__address_id__in", Kind::List(&Kind::INTEGER)),
    ("category__address_id__isnull", Kind::Boolean),
    ("category__address_id__lt", Kind::INTEGER),
    ("category__address_id__lte", Kind::INTEGER),
    ("category__address_id__range", Kind::List(&Kind::INTEGER)),
    ("category__name", Kind::Text),
    ("category__name__in", Kind::List(&Kind::Text)),
    ("category__name__icontains", Kind::Text),
    ("category__name__iendswith", Kind::Text),
    ("category__name__iexact", Kind::Text),
    ("category__name__istartswith", Kind::Text),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("description", Kind::Text),
    ("description__in", Kind::List(&Kind::Text)),
    ("description__icontains", Kind::Text),
    ("description__iendswith", Kind::Text),
    ("description__iexact", Kind::Text),
    ("description__istartswith", Kind::Text),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("red_high", Kind::Number),
    ("red_high__gt", Kind::Number),
    ("red_high__gte", Kind::Number),
    ("red_high__in", Kind::List(&Kind::Number)),
    ("red_high__isnull", Kind::Boolean),
    ("red_high__lt", Kind::Number),
    ("red_high__lte", Kind::Number),
    ("red_high__range", Kind::List(&Kind::Number)),
    ("red_low", Kind::Number),
    ("red_low__gt", Kind::Number),
    ("red_low__gte", Kind::Number),
    ("red_low__in", Kind::List(&Kind::Number)),
    ("red_low__isnull", Kind::Boolean),
    ("red_low__lt", Kind::Number),
    ("red_low__lte", Kind::Number),
    ("red_low__range", Kind::List(&Kind::Number)),
    ("retention", Kind::INTEGER),
    ("retention__gt", Kind::INTEGER),
    ("retention__gte", Kind::INTEGER),
    ("retention__in", Kind::List(&Kind::INTEGER)),
    ("retention__isnull", Kind::Boolean),
    ("retention__lt", Kind::INTEGER),
    ("retention__lte", Kind::INTEGER),
    ("retention__range", Kind::List(&Kind::INTEGER)),
    ("seconds_valid", Kind::INTEGER),
    ("seconds_valid__gt", Kind::INTEGER),
    ("seconds_valid__gte", Kind::INTEGER),
    ("seconds_valid__in", Kind::List(&Kind::INTEGER)),
    ("seconds_valid__isnull", Kind::Boolean),
    ("seconds_valid__lt", Kind::INTEGER),
    ("seconds_valid__lte", Kind::INTEGER),
    ("seconds_valid__range", Kind::List(&Kind::INTEGER)),
    ("unit_id", Kind::INTEGER),
    ("unit_id__gt", Kind::INTEGER),
    ("unit_id__gte", Kind::INTEGER),
    ("unit_id__in", Kind::List(&Kind::INTEGER)),
    ("unit_id__isnull", Kind::Boolean),
    ("unit_id__lt", Kind::INTEGER),
    ("unit_id__lte", Kind::INTEGER),
    ("unit_id__range", Kind::List(&Kind::INTEGER)),
    ("unit__address_id", Kind::INTEGER),
    ("unit__address_id__gt", Kind::INTEGER),
    ("unit__address_id__gte", Kind::INTEGER),
    ("unit__address_id__in", Kind::List(&Kind::INTEGER)),
    ("unit__address_id__isnull", Kind::Boolean),
    ("unit__address_id__lt", Kind::INTEGER),
    ("unit__address_id__lte", Kind::INTEGER),
    ("unit__address_id__range", Kind::List(&Kind::INTEGER)),
    ("unit__name", Kind::Text),
    ("unit__name__in", Kind::List(&Kind::Text)),
    ("unit__name__icontains", Kind::Text),
    ("unit__name__iendswith", Kind::Text),
    ("unit__name__iexact", Kind::Text),
    ("unit__name__istartswith", Kind::Text),
    ("updated", Kind::Text),
    ("updated__gt", Kind::Text),
    ("updated__gte", Kind::Text),
    ("updated__in", Kind::List(&Kind::Text)),
    ("updated__isnull", Kind::Boolean),
    ("updated__lt", Kind::Text),
    ("updated__lte", Kind::Text),
    ("updated__range", Kind::List(&Kind::Text)),
];

/// What the members of `SourceFilter` must be like.
pub const SOURCE_FILTER_RULES: &[Rule] = &[
    Rule::at("/amber_high__in").count(Some(1), None),
    Rule::at("/amber_high__range").count(Some(2), Some(2)),
    Rule::at("/amber_low__in").count(Some(1), None),
    Rule::at("/amber_low__range").count(Some(2), Some(2)),
    Rule::at("/category_id__in").count(Some(1), None),
    Rule::at("/category_id__range").count(Some(2), Some(2)),
    Rule::at("/category__address_id__in").count(Some(1), None),
    Rule::at("/category__address_id__range").count(Some(2), Some(2)),
    Rule::at("/category__name__in").count(Some(1), None),
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/description__in").count(Some(1), None),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/red_high__in").count(Some(1), None),
    Rule::at("/red_high__range").count(Some(2), Some(2)),
    Rule::at("/red_low__in").count(Some(1), None),
    Rule::at("/red_low__range").count(Some(2), Some(2)),
    Rule::at("/retention__in").count(Some(1), None),
    Rule::at("/retention__range").count(Some(2), Some(2)),
    Rule::at("/seconds_valid__in").count(Some(1), None),
    Rule::at("/seconds_valid__range").count(Some(2), Some(2)),
    Rule::at("/unit_id__in").count(Some(1), None),
    Rule::at("/unit_id__range").count(Some(2), Some(2)),
    Rule::at("/unit__address_id__in").count(Some(1), None),
    Rule::at("/unit__address_id__range").count(Some(2), Some(2)),
    Rule::at("/unit__name__in").count(Some(1), None),
    Rule::at("/updated").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__in").count(Some(1), None),
    Rule::at("/updated__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/updated__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__range").count(Some(2), Some(2)),
    Rule::at("/updated__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];

/// The members of `SourceGroupSummaryFilter`. There are no others.
pub const SOURCE_GROUP_SUMMARY_FILTER: &[(&str, Kind)] = &[
    ("accumulating", Kind::Boolean),
    ("start_date", Kind::Text),
    ("end_date", Kind::Text),
    ("interval", Kind::Text),
    ("unit_id", Kind::INTEGER),
];

/// What the members of `SourceGroupSummaryFilter` must be like.
pub const SOURCE_GROUP_SUMMARY_FILTER_RULES: &[Rule] = &[
    Rule::at("/start_date").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/end_date").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/interval")
        .pattern("^-?\\d+[dmqyDMQY]$")
        .words("A number, then `d`, `m`, `q` or `y`"),
];

/// The members of `SourceShareFilter`. There are no others.
pub const SOURCE_SHARE_FILTER: &[(&str, Kind)] = &[
    ("address_id", Kind::INTEGER),
    ("address_id__gt", Kind::INTEGER),
    ("address_id__gte", Kind::INTEGER),
    ("address_id__in", Kind::List(&Kind::INTEGER)),
    ("address_id__isnull", Kind::Boolean),
    ("address_id__lt", Kind::INTEGER),
    ("address_id__lte", Kind::INTEGER),
    ("address_id__range", Kind::List(&Kind::INTEGER)),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("source_id", Kind::INTEGER),
    ("source_id__gt", Kind::INTEGER),
    ("source_id__gte", Kind::INTEGER),
    ("source_id__in", Kind::List(&Kind::INTEGER)),
    ("source_id__isnull", Kind::Boolean),
    ("source_id__lt", Kind::INTEGER),
    ("source_id__lte", Kind::INTEGER),
    ("source_id__range", Kind::List(&Kind::INTEGER)),
    ("source__category__name", Kind::Text),
    ("source__category__name__in", Kind::List(&Kind::Text)),
    ("source__category__name__icontains", Kind::Text),
    ("source__category__name__iendswith", Kind::Text),
    ("source__category__name__iexact", Kind::Text),
    ("source__category__name__istartswith", Kind::Text),
    ("source__description", Kind::Text),
    ("source__description__in", Kind::List(&Kind::Text)),
    ("source__description__icontains", Kind::Text),
    ("source__description__iendswith", Kind::Text),
    ("source__description__iexact", Kind::Text),
    ("source__description__istartswith", Kind::Text),
    ("updated", Kind::Text),
    ("updated__gt", Kind::Text),
    ("updated__gte", Kind::Text),
    ("updated__in", Kind::List(&Kind::Text)),
    ("updated__isnull", Kind::Boolean),
    ("updated__lt", Kind::Text),
    ("updated__lte", Kind::Text),
    ("updated__range", Kind::List(&Kind::Text)),
];

/// What the members of `SourceShareFilter` must be like.
pub const SOURCE_SHARE_FILTER_RULES: &[Rule] = &[
    Rule::at("/address_id__in").count(Some(1), None),
    Rule::at("/address_id__range").count(Some(2), Some(2)),
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/source_id__in").count(Some(1), None),
    Rule::at("/source_id__range").count(Some(2), Some(2)),
    Rule::at("/source__category__name__in").count(Some(1), None),
    Rule::at("/source__description__in").count(Some(1), None),
    Rule::at("/updated").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__in").count(Some(1), None),
    Rule::at("/updated__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/updated__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__range").count(Some(2), Some(2)),
    Rule::at("/updated__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];

/// The members of `SourceSummaryFilter`. There are no others.
pub const SOURCE_SUMMARY_FILTER: &[(&str, Kind)] = &[
    ("start_date", Kind::Text),
    ("end_date", Kind::Text),
    ("interval", Kind::Text),
];

/// What the members of `SourceSummaryFilter` must be like.
pub const SOURCE_SUMMARY_FILTER_RULES: &[Rule] = &[
    Rule::at("/start_date").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/end_date").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/interval")
        .pattern("^-?\\d+[dmqyDMQY]$")
        .words("A number, then `d`, `m`, `q` or `y`"),
];

/// The members of `UnitFilter`. There are no others.
pub const UNIT_FILTER: &[(&str, Kind)] = &[
    ("address_id", Kind::INTEGER),
    ("address_id__gt", Kind::INTEGER),
    ("address_id__gte", Kind::INTEGER),
    ("address_id__in", Kind::List(&Kind::INTEGER)),
    ("address_id__isnull", Kind::Boolean),
    ("address_id__lt", Kind::INTEGER),
    ("address_id__lte", Kind::INTEGER),
    ("address_id__range", Kind::List(&Kind::INTEGER)),
    ("created", Kind::Text),
    ("created__gt", Kind::Text),
    ("created__gte", Kind::Text),
    ("created__in", Kind::List(&Kind::Text)),
    ("created__isnull", Kind::Boolean),
    ("created__lt", Kind::Text),
    ("created__lte", Kind::Text),
    ("created__range", Kind::List(&Kind::Text)),
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
    ("updated", Kind::Text),
    ("updated__gt", Kind::Text),
    ("updated__gte", Kind::Text),
    ("updated__in", Kind::List(&Kind::Text)),
    ("updated__isnull", Kind::Boolean),
    ("updated__lt", Kind::Text),
    ("updated__lte", Kind::Text),
    ("updated__range", Kind::List(&Kind::Text)),
];

/// What the members of `UnitFilter` must be like.
pub const UNIT_FILTER_RULES: &[Rule] = &[
    Rule::at("/address_id__in").count(Some(1), None),
    Rule::at("/address_id__range").count(Some(2), Some(2)),
    Rule::at("/created").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__in").count(Some(1), None),
    Rule::at("/created__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/created__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/created__range").count(Some(2), Some(2)),
    Rule::at("/created__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/name__in").count(Some(1), None),
    Rule::at("/updated").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__gte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__in").count(Some(1), None),
    Rule::at("/updated__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/updated__lt").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__lte").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/updated__range").count(Some(2), Some(2)),
    Rule::at("/updated__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
];
