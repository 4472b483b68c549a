// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static PROJECT_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::PROJECT_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ProjectCreate>,
            runtime::Json<types::ProjectEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PROJECT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ProjectEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PROJECT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::PROJECT_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ProjectList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PROJECT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::PROJECT_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ProjectPartialUpdate>,
            runtime::Json<types::ProjectEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PROJECT_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ProjectUpdate>,
            runtime::Json<types::ProjectEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
