// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{operations::*, table, types};

pub(in crate::generated) static UNIT_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::UNIT_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::UnitCreate>,
            runtime::Json<types::UnitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::UNIT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::UNIT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::UnitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::UNIT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::UNIT_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::UnitList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::UNIT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::UNIT_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::UnitPartialUpdate>,
            runtime::Json<types::UnitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::UNIT_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::UnitUpdate>,
            runtime::Json<types::UnitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
