// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{operations::*, table, types};

pub(in crate::generated) static NETWORK_ROUTERS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::NETWORK_ROUTERS_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::NetworkRouterCreate>,
            runtime::Json<types::NetworkRouterEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORK_ROUTERS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORK_ROUTERS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NetworkRouterEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORK_ROUTERS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::NETWORK_ROUTERS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NetworkRouterList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORK_ROUTERS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::NETWORK_ROUTERS_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::NetworkRouterPartialUpdate>,
            runtime::Json<types::NetworkRouterEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORK_ROUTERS_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::NetworkRouterUpdate>,
            runtime::Json<types::NetworkRouterEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
