// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static EMBEDDINGS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::EMBEDDINGS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::EmbeddingsEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::EMBEDDINGS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
