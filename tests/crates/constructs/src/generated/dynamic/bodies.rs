// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static BODIES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::BYTES_PUT,
        runtime::dynamic::<
            runtime::RawBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::EITHER,
            runtime::dynamic::<
                runtime::JsonBody<types::Rgb>,
                runtime::Json<types::Rgb>,
                runtime::Json<serde_json::Value>,
            >,
        )
        .fields(fields::RGB),
    runtime::Row::new(
            &table::FORM,
            runtime::dynamic::<
                runtime::FormBody<types::FormRequest>,
                runtime::Empty,
                runtime::Json<serde_json::Value>,
            >,
        )
        .fields(fields::FORM_REQUEST),
    runtime::Row::new(
            &table::PATCH,
            runtime::dynamic::<
                runtime::JsonBody<types::PatchRequest>,
                runtime::Empty,
                runtime::Json<serde_json::Value>,
            >,
        )
        .fields(fields::PATCH_REQUEST),
    runtime::Row::new(
        &table::TEXT,
        runtime::dynamic::<
            runtime::RawBody,
            runtime::Text,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::UPLOAD,
        runtime::dynamic::<
            runtime::MultipartBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
