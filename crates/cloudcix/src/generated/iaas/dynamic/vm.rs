// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static VM_CALLS_1: &[(&runtime::Operation, runtime::Dynamic)] = &[
    (
        &table::VM_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::VmCreate>,
            runtime::Json<types::VmEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::VM_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VmEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::VM_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::VM_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VmList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::VM_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::VM_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::VmPartialUpdate>,
            runtime::Json<types::VmEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::VM_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::VmUpdate>,
            runtime::Json<types::VmEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
