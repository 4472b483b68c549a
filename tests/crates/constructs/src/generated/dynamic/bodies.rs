// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static BODIES_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::BYTES_PUT,
        runtime::dynamic::<
            runtime::RawBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::FORM,
        runtime::dynamic::<
            runtime::FormBody<types::FormRequest>,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::PATCH,
        runtime::dynamic::<
            runtime::JsonBody<types::PatchRequest>,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::TEXT,
        runtime::dynamic::<
            runtime::RawBody,
            runtime::Text,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::UPLOAD,
        runtime::dynamic::<
            runtime::MultipartBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
