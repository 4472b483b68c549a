// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static ANSWERS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::BYTES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Streamed,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::REPORT,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Reported<runtime::Json<types::Rgb>, ReportReport>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (&table::STATUS, runtime::dynamic::<runtime::NoBody, StatusAnswer, StatusFailure>),
    (
        &table::WHOLE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::Rgb>>,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
