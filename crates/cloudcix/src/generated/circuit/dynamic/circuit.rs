// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::circuit::{operations::*, table, types};

pub(in crate::generated) static CIRCUIT_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::CIRCUIT_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::CircuitCreate>,
            runtime::Json<types::CircuitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CIRCUIT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CIRCUIT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CircuitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CIRCUIT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::CIRCUIT_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CircuitList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CIRCUIT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::CIRCUIT_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::CircuitPartialUpdate>,
            runtime::Json<types::CircuitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CIRCUIT_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::CircuitUpdate>,
            runtime::Json<types::CircuitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
