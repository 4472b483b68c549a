// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::circuit::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CIRCUIT_CLASS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CIRCUIT_CLASS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CircuitClassCreate>,
                runtime::Json<types::CircuitClassEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIRCUIT_CLASS_CREATE),
    runtime::Row::new(
        &table::CIRCUIT_CLASS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CIRCUIT_CLASS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CircuitClassEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CIRCUIT_CLASS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CIRCUIT_CLASS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::CircuitClassList>,
                    table::AnswerReport,
                >,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::CIRCUIT_CLASS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CIRCUIT_CLASS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CircuitClassPartialUpdate>,
                runtime::Json<types::CircuitClassEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIRCUIT_CLASS_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::CIRCUIT_CLASS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CircuitClassUpdate>,
                runtime::Json<types::CircuitClassEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIRCUIT_CLASS_UPDATE),
];
