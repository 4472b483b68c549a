// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static CATEGORY_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static CATEGORY_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static CATEGORY_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static READING_CREATE: &[Field] = &[
    Field::new("datetime_taken", Kind::Text, "When it was read.").required(),
    Field::new("source_id", Kind::INTEGER, "The id of the source.").required(),
    Field::new("value", Kind::Number, "The value.").required(),
];

pub(in crate::generated) static READING_PARTIAL_UPDATE: &[Field] = &[
    Field::new("datetime_taken", Kind::Text, "When it was read."),
    Field::new("value", Kind::Number, "The value."),
];

pub(in crate::generated) static READING_UPDATE: &[Field] = &[
    Field::new("datetime_taken", Kind::Text, "When it was read.").required(),
    Field::new("value", Kind::Number, "The value.").required(),
];

pub(in crate::generated) static SOURCE_CREATE: &[Field] = &[
    Field::new(
        "accumulating",
        Kind::Boolean,
        "Whether the values only grow, as those of a counter; `false` unless said.",
    ),
    Field::new("amber_high", Kind::Number, "From here up it is amber.").nullable(),
    Field::new("amber_low", Kind::Number, "From here down it is amber.").nullable(),
    Field::new("category_id", Kind::INTEGER, "The id of the category.").required(),
    Field::new("description", Kind::Text, "What it is.").required(),
    Field::new("red_high", Kind::Number, "From here up it is red.").nullable(),
    Field::new("red_low", Kind::Number, "From here down it is red.").nullable(),
    Field::new(
        "retention",
        Kind::INTEGER,
        "For how many days readings are kept; `3650` unless said.",
    ),
    Field::new("seconds_valid", Kind::INTEGER, "For how many seconds a reading stands.")
        .required(),
    Field::new("unit_id", Kind::INTEGER, "The id of the unit.").required(),
];

pub(in crate::generated) static SOURCE_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
        "accumulating",
        Kind::Boolean,
        "Whether the values only grow, as those of a counter.",
    ),
    Field::new("amber_high", Kind::Number, "From here up it is amber.").nullable(),
    Field::new("amber_low", Kind::Number, "From here down it is amber.").nullable(),
    Field::new("category_id", Kind::INTEGER, "The id of the category."),
    Field::new("description", Kind::Text, "What it is."),
    Field::new("red_high", Kind::Number, "From here up it is red.").nullable(),
    Field::new("red_low", Kind::Number, "From here down it is red.").nullable(),
    Field::new("retention", Kind::INTEGER, "For how many days readings are kept."),
    Field::new("seconds_valid", Kind::INTEGER, "For how many seconds a reading stands."),
    Field::new("unit_id", Kind::INTEGER, "The id of the unit."),
];

pub(in crate::generated) static SOURCE_SHARE_CREATE: &[Field] = &[
    Field::new(
            "address_id",
            Kind::INTEGER,
            "The id of the address that sees the source.",
        )
        .required(),
    Field::new("source_id", Kind::INTEGER, "The id of the source.").required(),
];

pub(in crate::generated) static SOURCE_UPDATE: &[Field] = &[
    Field::new(
        "accumulating",
        Kind::Boolean,
        "Whether the values only grow, as those of a counter.",
    ),
    Field::new("amber_high", Kind::Number, "From here up it is amber.").nullable(),
    Field::new("amber_low", Kind::Number, "From here down it is amber.").nullable(),
    Field::new("category_id", Kind::INTEGER, "The id of the category.").required(),
    Field::new("description", Kind::Text, "What it is.").required(),
    Field::new("red_high", Kind::Number, "From here up it is red.").nullable(),
    Field::new("red_low", Kind::Number, "From here down it is red.").nullable(),
    Field::new("retention", Kind::INTEGER, "For how many days readings are kept."),
    Field::new("seconds_valid", Kind::INTEGER, "For how many seconds a reading stands.")
        .required(),
    Field::new("unit_id", Kind::INTEGER, "The id of the unit.").required(),
];

pub(in crate::generated) static UNIT_CREATE: &[Field] = &[
    Field::new("abbreviation", Kind::Text, "The abbreviation, such as `W`.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static UNIT_PARTIAL_UPDATE: &[Field] = &[
    Field::new("abbreviation", Kind::Text, "The abbreviation, such as `W`."),
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static UNIT_UPDATE: &[Field] = &[
    Field::new("abbreviation", Kind::Text, "The abbreviation, such as `W`.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
];
