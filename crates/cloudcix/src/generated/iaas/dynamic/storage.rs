// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static STORAGE_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::STORAGE_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::StorageCreate>,
            runtime::Json<types::StorageEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::STORAGE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::StorageEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::STORAGE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::STORAGE_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::StorageList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::STORAGE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
