// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{operations::*, table, types};

pub(in crate::generated) static CURRENCY_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::CURRENCY_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CurrencyEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CURRENCY_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::CURRENCY_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CurrencyList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CURRENCY_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
