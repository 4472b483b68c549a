// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::circuit::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CIRCUIT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CIRCUIT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CircuitCreate>,
                runtime::Json<types::CircuitEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIRCUIT_CREATE),
    runtime::Row::new(
        &table::CIRCUIT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CIRCUIT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CircuitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CIRCUIT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CIRCUIT_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::CircuitList>,
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
        &table::CIRCUIT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CIRCUIT_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CircuitPartialUpdate>,
                runtime::Json<types::CircuitEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIRCUIT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::CIRCUIT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CircuitUpdate>,
                runtime::Json<types::CircuitEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIRCUIT_UPDATE),
];
