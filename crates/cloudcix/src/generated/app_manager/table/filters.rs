// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What objects in a query can hold.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Kind, Rule};

/// The members of `AppFilter`. There are no others.
pub const APP_FILTER: &[(&str, Kind)] = &[
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
    ("in_app_store", Kind::Boolean),
    ("maintenance", Kind::Boolean),
    ("name", Kind::Text),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
    ("private", Kind::Boolean),
    ("updated", Kind::Text),
    ("updated__gt", Kind::Text),
    ("updated__gte", Kind::Text),
    ("updated__in", Kind::List(&Kind::Text)),
    ("updated__isnull", Kind::Boolean),
    ("updated__lt", Kind::Text),
    ("updated__lte", Kind::Text),
    ("updated__range", Kind::List(&Kind::Text)),
];

/// What the members of `AppFilter` must be like.
pub const APP_FILTER_RULES: &[Rule] = &[
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

/// The members of `MenuItemFilter`. There are no others.
pub const MENU_ITEM_FILTER: &[(&str, Kind)] = &[
    ("app_id", Kind::INTEGER),
    ("app_id__gt", Kind::INTEGER),
    ("app_id__gte", Kind::INTEGER),
    ("app_id__in", Kind::List(&Kind::INTEGER)),
    ("app_id__isnull", Kind::Boolean),
    ("app_id__lt", Kind::INTEGER),
    ("app_id__lte", Kind::INTEGER),
    ("app_id__range", Kind::List(&Kind::INTEGER)),
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
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
    ("public", Kind::Boolean),
    ("self_managed", Kind::Boolean),
    ("updated", Kind::Text),
    ("updated__gt", Kind::Text),
    ("updated__gte", Kind::Text),
    ("updated__in", Kind::List(&Kind::Text)),
    ("updated__isnull", Kind::Boolean),
    ("updated__lt", Kind::Text),
    ("updated__lte", Kind::Text),
    ("updated__range", Kind::List(&Kind::Text)),
];

/// What the members of `MenuItemFilter` must be like.
pub const MENU_ITEM_FILTER_RULES: &[Rule] = &[
    Rule::at("/app_id__in").count(Some(1), None),
    Rule::at("/app_id__range").count(Some(2), Some(2)),
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

/// The members of `MenuItemUserFilter`. There are no others.
pub const MENU_ITEM_USER_FILTER: &[(&str, Kind)] = &[
    ("app_id", Kind::INTEGER),
    ("app_id__gt", Kind::INTEGER),
    ("app_id__gte", Kind::INTEGER),
    ("app_id__in", Kind::List(&Kind::INTEGER)),
    ("app_id__isnull", Kind::Boolean),
    ("app_id__lt", Kind::INTEGER),
    ("app_id__lte", Kind::INTEGER),
    ("app_id__range", Kind::List(&Kind::INTEGER)),
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("name", Kind::Text),
    ("name__icontains", Kind::Text),
    ("name__iendswith", Kind::Text),
    ("name__iexact", Kind::Text),
    ("name__in", Kind::List(&Kind::Text)),
    ("name__istartswith", Kind::Text),
    ("public", Kind::Boolean),
    ("self_managed", Kind::Boolean),
];

/// What the members of `MenuItemUserFilter` must be like.
pub const MENU_ITEM_USER_FILTER_RULES: &[Rule] = &[
    Rule::at("/app_id__in").count(Some(1), None),
    Rule::at("/app_id__range").count(Some(2), Some(2)),
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/name__in").count(Some(1), None),
];
