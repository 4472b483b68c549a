// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static FORM_REQUEST: &[Field] = &[
    Field::new("name", Kind::Text, "").required(),
    Field::new("tags", Kind::List(&Kind::Text), ""),
    Field::new("color", Kind::Json, "").members(&RGB),
];

pub(in crate::generated) static NOTE: &[Field] = &[
    Field::new("text", Kind::Text, "").required(),
    Field::new("color", Kind::Json, "").members(&RGB),
];

pub(in crate::generated) static PATCH_REQUEST: &[Field] = &[
    Field::new("name", Kind::Text, "").nullable(),
    Field::new("size", Kind::INTEGER, ""),
];

pub(in crate::generated) static RGB: &[Field] = &[
    Field::new("R", Kind::INTEGER, ""),
    Field::new("G", Kind::INTEGER, ""),
    Field::new("B", Kind::INTEGER, ""),
];
