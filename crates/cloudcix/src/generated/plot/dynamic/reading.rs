// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{operations::*, table, types};

pub(in crate::generated) static READING_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::READING_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ReadingCreate>,
            runtime::Json<types::ReadingEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::READING_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::READING_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ReadingEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::READING_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::READING_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ReadingList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::READING_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::READING_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ReadingPartialUpdate>,
            runtime::Json<types::ReadingEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::READING_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ReadingUpdate>,
            runtime::Json<types::ReadingEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
