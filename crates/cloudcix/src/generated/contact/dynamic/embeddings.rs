// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{operations::*, table, types};

pub(in crate::generated) static EMBEDDINGS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::EMBEDDINGS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::EmbeddingsEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::EMBEDDINGS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
