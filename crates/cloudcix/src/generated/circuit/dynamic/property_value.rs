// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::circuit::{operations::*, table, types};

pub(in crate::generated) static PROPERTY_VALUE_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::PROPERTY_VALUE_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::PropertyValueList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PROPERTY_VALUE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
