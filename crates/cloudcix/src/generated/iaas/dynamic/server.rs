// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static SERVER_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::SERVER_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ServerCreate>,
            runtime::Json<types::ServerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::SERVER_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ServerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::SERVER_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::SERVER_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ServerList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::SERVER_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::SERVER_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ServerPartialUpdate>,
            runtime::Json<types::ServerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::SERVER_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ServerUpdate>,
            runtime::Json<types::ServerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
