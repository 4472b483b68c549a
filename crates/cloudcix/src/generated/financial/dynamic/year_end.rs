// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{operations::*, table, types};

pub(in crate::generated) static YEAR_END_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::YEAR_END_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::YearEndCreate>,
            runtime::Json<types::YearEndEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::YEAR_END_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::YEAR_END_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::YearEndEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::YEAR_END_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::YEAR_END_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::YearEndList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::YEAR_END_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
