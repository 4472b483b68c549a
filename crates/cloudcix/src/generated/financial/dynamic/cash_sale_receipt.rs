// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{operations::*, table, types};

pub(in crate::generated) static CASH_SALE_RECEIPT_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::CASH_SALE_RECEIPT_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::SaleReceiptCreate>,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CASH_SALE_RECEIPT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CASH_SALE_RECEIPT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::CASH_SALE_RECEIPT_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::ReceiptUpdate>,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
