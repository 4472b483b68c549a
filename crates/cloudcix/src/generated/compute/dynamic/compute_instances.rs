// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{operations::*, table, types};

pub(in crate::generated) static COMPUTE_INSTANCES_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::COMPUTE_INSTANCES_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ComputeInstanceCreate>,
            runtime::Json<types::ComputeInstanceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_INSTANCES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_INSTANCES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ComputeInstanceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_INSTANCES_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::COMPUTE_INSTANCES_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ComputeInstanceList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_INSTANCES_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::COMPUTE_INSTANCES_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ComputeInstancePartialUpdate>,
            runtime::Json<types::ComputeInstanceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_INSTANCES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ComputeInstanceUpdate>,
            runtime::Json<types::ComputeInstanceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
