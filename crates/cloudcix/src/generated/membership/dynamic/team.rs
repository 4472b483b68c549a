// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{operations::*, table, types};

pub(in crate::generated) static TEAM_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::TEAM_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::TeamCreate>,
            runtime::Json<types::TeamEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TEAM_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TEAM_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::TeamEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TEAM_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::TEAM_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::TeamList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TEAM_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::TEAM_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::TeamPartialUpdate>,
            runtime::Json<types::TeamEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TEAM_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::TeamUpdate>,
            runtime::Json<types::TeamEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
