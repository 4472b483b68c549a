// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ANSWERS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::BY_STATUS,
        runtime::dynamic::<
            runtime::NoBody,
            ByStatusAnswer,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::BYTES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Streamed,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::EVENTS,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Events<types::Rgb>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::LINES,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::JsonLines<types::Rgb>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::PET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Pet>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::REPORT,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Reported<runtime::Json<types::Rgb>, ReportReport>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::SEQUENCE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::JsonLines<types::Rgb>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::SHAPE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Shape>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::STATUS,
        runtime::dynamic::<runtime::NoBody, StatusAnswer, StatusFailure>,
    ),
    runtime::Row::new(
            &table::WHOLE,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::Rgb>>,
                runtime::Json<serde_json::Value>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::WORDS,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::TextEvents<WordsLast>,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
