// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{operations::*, table, types};

pub(in crate::generated) static TRANSACTION_TYPE_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::TRANSACTION_TYPE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::TransactionTypeEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TRANSACTION_TYPE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::TRANSACTION_TYPE_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::TransactionTypeList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TRANSACTION_TYPE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
