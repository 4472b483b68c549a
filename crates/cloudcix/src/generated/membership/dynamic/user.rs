// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{operations::*, table, types};

pub(in crate::generated) static USER_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::USER_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::UserCreate>,
            runtime::Json<types::UserEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::USER_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::UserEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::USER_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::USER_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::UserList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::USER_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::USER_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::UserPartialUpdate>,
            runtime::Json<types::UserEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::USER_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::UserUpdate>,
            runtime::Json<types::UserEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
