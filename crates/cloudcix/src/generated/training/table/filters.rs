// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What objects in a query can hold.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Kind, Rule};

/// The members of `ClsFilter`. There are no others.
pub const CLS_FILTER: &[(&str, Kind)] = &[
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("finish_date", Kind::Text),
    ("finish_date__gt", Kind::Text),
    ("finish_date__gte", Kind::Text),
    ("finish_date__in", Kind::List(&Kind::Text)),
    ("finish_date__isnull", Kind::Boolean),
    ("finish_date__lt", Kind::Text),
    ("finish_date__lte", Kind::Text),
    ("finish_date__range", Kind::List(&Kind::Text)),
    ("start_date", Kind::Text),
    ("start_date__gt", Kind::Text),
    ("start_date__gte", Kind::Text),
    ("start_date__in", Kind::List(&Kind::Text)),
    ("start_date__isnull", Kind::Boolean),
    ("start_date__lt", Kind::Text),
    ("start_date__lte", Kind::Text),
    ("start_date__range", Kind::List(&Kind::Text)),
    ("syllabus_id", Kind::INTEGER),
    ("syllabus_id__gt", Kind::INTEGER),
    ("syllabus_id__gte", Kind::INTEGER),
    ("syllabus_id__in", Kind::List(&Kind::INTEGER)),
    ("syllabus_id__isnull", Kind::Boolean),
    ("syllabus_id__lt", Kind::INTEGER),
    ("syllabus_id__lte", Kind::INTEGER),
    ("syllabus_id__range", Kind::List(&Kind::INTEGER)),
    ("syllabus__name", Kind::Text),
    ("syllabus__name__icontains", Kind::Text),
    ("syllabus__name__iendswith", Kind::Text),
    ("syllabus__name__iexact", Kind::Text),
    ("syllabus__name__in", Kind::List(&Kind::Text)),
    ("syllabus__name__istartswith", Kind::Text),
    ("trainer", Kind::Text),
    ("trainer__icontains", Kind::Text),
    ("trainer__iendswith", Kind::Text),
    ("trainer__iexact", Kind::Text),
    ("trainer__in", Kind::List(&Kind::Text)),
    ("trainer__istartswith", Kind::Text),
];

/// What the members of `ClsFilter` must be like.
pub const CLS_FILTER_RULES: &[Rule] = &[
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/finish_date").pattern("^\\d{4}-\\d{2}-\\d{2}").words("A date or a time"),
    Rule::at("/finish_date__gt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/finish_date__gte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/finish_date__in").count(Some(1), None),
    Rule::at("/finish_date__in/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/finish_date__lt")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/finish_date__lte")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
    Rule::at("/finish_date__range").count(Some(2), Some(2)),
    Rule::at("/finish_date__range/*")
        .pattern("^\\d{4}-\\d{2}-\\d{2}")
        .words("A date or a time"),
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
    Rule::at("/syllabus_id__in").count(Some(1), None),
    Rule::at("/syllabus_id__range").count(Some(2), Some(2)),
    Rule::at("/syllabus__name__in").count(Some(1), None),
    Rule::at("/trainer__in").count(Some(1), None),
];

/// The members of `StudentFilter`. There are no others.
pub const STUDENT_FILTER: &[(&str, Kind)] = &[
    ("id", Kind::INTEGER),
    ("id__gt", Kind::INTEGER),
    ("id__gte", Kind::INTEGER),
    ("id__in", Kind::List(&Kind::INTEGER)),
    ("id__isnull", Kind::Boolean),
    ("id__lt", Kind::INTEGER),
    ("id__lte", Kind::INTEGER),
    ("id__range", Kind::List(&Kind::INTEGER)),
    ("cls_id", Kind::INTEGER),
    ("cls_id__gt", Kind::INTEGER),
    ("cls_id__gte", Kind::INTEGER),
    ("cls_id__in", Kind::List(&Kind::INTEGER)),
    ("cls_id__isnull", Kind::Boolean),
    ("cls_id__lt", Kind::INTEGER),
    ("cls_id__lte", Kind::INTEGER),
    ("cls_id__range", Kind::List(&Kind::INTEGER)),
    ("cls__trainer", Kind::Text),
    ("cls__trainer__icontains", Kind::Text),
    ("cls__trainer__iendswith", Kind::Text),
    ("cls__trainer__iexact", Kind::Text),
    ("cls__trainer__in", Kind::List(&Kind::Text)),
    ("cls__trainer__istartswith", Kind::Text),
    ("notes", Kind::Text),
    ("notes__icontains", Kind::Text),
    ("notes__iendswith", Kind::Text),
    ("notes__iexact", Kind::Text),
    ("notes__in", Kind::List(&Kind::Text)),
    ("notes__istartswith", Kind::Text),
    ("user_id", Kind::INTEGER),
    ("user_id__gt", Kind::INTEGER),
    ("user_id__gte", Kind::INTEGER),
    ("user_id__in", Kind::List(&Kind::INTEGER)),
    ("user_id__isnull", Kind::Boolean),
    ("user_id__lt", Kind::INTEGER),
    ("user_id__lte", Kind::INTEGER),
    ("user_id__range", Kind::List(&Kind::INTEGER)),
    ("cls__syllabus__name", Kind::Text),
    ("cls__syllabus__name__icontains", Kind::Text),
    ("cls__syllabus__name__iendswith", Kind::Text),
    ("cls__syllabus__name__iexact", Kind::Text),
    ("cls__syllabus__name__in", Kind::List(&Kind::Text)),
    ("cls__syllabus__name__istartswith", Kind::Text),
];

/// What the members of `StudentFilter` must be like.
pub const STUDENT_FILTER_RULES: &[Rule] = &[
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/cls_id__in").count(Some(1), None),
    Rule::at("/cls_id__range").count(Some(2), Some(2)),
    Rule::at("/cls__trainer__in").count(Some(1), None),
    Rule::at("/notes__in").count(Some(1), None),
    Rule::at("/user_id__in").count(Some(1), None),
    Rule::at("/user_id__range").count(Some(2), Some(2)),
    Rule::at("/cls__syllabus__name__in").count(Some(1), None),
];

/// The members of `SyllabusFilter`. There are no others.
pub const SYLLABUS_FILTER: &[(&str, Kind)] = &[
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
];

/// What the members of `SyllabusFilter` must be like.
pub const SYLLABUS_FILTER_RULES: &[Rule] = &[
    Rule::at("/id__in").count(Some(1), None),
    Rule::at("/id__range").count(Some(2), Some(2)),
    Rule::at("/name__in").count(Some(1), None),
];
