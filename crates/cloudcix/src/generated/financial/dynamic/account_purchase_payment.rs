// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ACCOUNT_PURCHASE_PAYMENT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::ACCOUNT_PURCHASE_PAYMENT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PaymentCreate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PAYMENT_CREATE),
    runtime::Row::new(
        &table::ACCOUNT_PURCHASE_PAYMENT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ACCOUNT_PURCHASE_PAYMENT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
