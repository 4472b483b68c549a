// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static CLS_CREATE: &[Field] = &[
    Field::new("finish_date", Kind::Text, "When it ends, not before it begins."),
    Field::new("start_date", Kind::Text, "When it begins.").required(),
    Field::new("trainer", Kind::Text, "Who teaches, as free text.").required(),
    Field::new("syllabus_id", Kind::INTEGER, "What is taught.").required(),
];

pub(in crate::generated) static CLS_PARTIAL_UPDATE: &[Field] = &[
    Field::new("finish_date", Kind::Text, "When it ends, not before it begins.")
        .nullable(),
    Field::new("start_date", Kind::Text, "When it begins."),
    Field::new("trainer", Kind::Text, "Who teaches, as free text."),
    Field::new("syllabus_id", Kind::INTEGER, "What is taught."),
];

pub(in crate::generated) static CLS_UPDATE: &[Field] = &[
    Field::new("finish_date", Kind::Json, "When it ends, not before it begins.")
        .nullable(),
    Field::new("start_date", Kind::Json, "When it begins.").required(),
    Field::new("trainer", Kind::Text, "Who teaches, as free text.").required(),
    Field::new("syllabus_id", Kind::INTEGER, "What is taught.").required(),
];

pub(in crate::generated) static STUDENT_CREATE: &[Field] = &[
    Field::new("notes", Kind::Text, "Notes on the student."),
    Field::new(
            "user_id",
            Kind::INTEGER,
            "The user who attends. The server asks the application membership whether it exists.",
        )
        .required(),
    Field::new("cls_id", Kind::INTEGER, "The class.").required(),
];

pub(in crate::generated) static STUDENT_PARTIAL_UPDATE: &[Field] = &[
    Field::new("notes", Kind::Text, "Notes on the student.").nullable(),
    Field::new(
        "user_id",
        Kind::INTEGER,
        "The user who attends. The server asks the application membership about it.",
    ),
    Field::new("cls_id", Kind::INTEGER, "The class."),
];

pub(in crate::generated) static STUDENT_UPDATE: &[Field] = &[
    Field::new("notes", Kind::Text, "Notes on the student.").nullable(),
    Field::new(
            "user_id",
            Kind::INTEGER,
            "The user who attends. The server asks the application membership about it.",
        )
        .required(),
    Field::new("cls_id", Kind::INTEGER, "The class.").required(),
];

pub(in crate::generated) static SYLLABUS_CREATE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is about."),
    Field::new("name", Kind::Text, "The name, once in a member.").required(),
];

pub(in crate::generated) static SYLLABUS_PARTIAL_UPDATE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is about."),
    Field::new("name", Kind::Text, "The name, once in a member."),
];

pub(in crate::generated) static SYLLABUS_UPDATE: &[Field] = &[
    Field::new("description", Kind::Text, "What it is about."),
    Field::new("name", Kind::Text, "The name, once in a member.").required(),
];
