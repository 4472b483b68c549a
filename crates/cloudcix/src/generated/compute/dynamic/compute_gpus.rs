// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{operations::*, table, types};

pub(in crate::generated) static COMPUTE_GPUS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::COMPUTE_GPUS_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ComputeGpuCreate>,
            runtime::Json<types::ComputeGpuEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_GPUS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_GPUS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ComputeGpuEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_GPUS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::COMPUTE_GPUS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ComputeGpuList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_GPUS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::COMPUTE_GPUS_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ComputeGpuPartialUpdate>,
            runtime::Json<types::ComputeGpuEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_GPUS_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ComputeGpuUpdate>,
            runtime::Json<types::ComputeGpuEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
