// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{operations::*, table, types};

pub(in crate::generated) static ACCOUNT_SALE_INVOICE_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::ACCOUNT_SALE_INVOICE_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::AccountSaleInvoiceCreate>,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::ACCOUNT_SALE_INVOICE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::ACCOUNT_SALE_INVOICE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::ACCOUNT_SALE_INVOICE_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::TransactionUpdate>,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::ACCOUNT_SALE_INVOICE_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::TransactionUpdate>,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
