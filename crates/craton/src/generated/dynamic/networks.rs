// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static NETWORKS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::NETWORKS_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::NetworkCreate>,
            runtime::Json<types::Network>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORKS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORKS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Network>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORKS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NetworkList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORKS_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::NetworkUpdate>,
            runtime::Json<types::Network>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORKS_VARIABLES_DELETE,
        runtime::dynamic::<
            runtime::JsonBody<Vec<String>>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORKS_VARIABLES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORKS_VARIABLES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<serde_json::Map<String, serde_json::Value>>,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
