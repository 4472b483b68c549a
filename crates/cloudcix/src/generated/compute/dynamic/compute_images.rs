// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{operations::*, table, types};

pub(in crate::generated) static COMPUTE_IMAGES_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::COMPUTE_IMAGES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ComputeImageEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_IMAGES_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::COMPUTE_IMAGES_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ComputeImageList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::COMPUTE_IMAGES_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
