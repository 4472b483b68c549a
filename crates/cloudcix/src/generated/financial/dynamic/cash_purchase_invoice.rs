// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CASH_PURCHASE_INVOICE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CASH_PURCHASE_INVOICE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CashPurchaseCreate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CASH_PURCHASE_CREATE),
    runtime::Row::new(
        &table::CASH_PURCHASE_INVOICE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CASH_PURCHASE_INVOICE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CASH_PURCHASE_INVOICE_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TransactionUpdate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TRANSACTION_UPDATE),
    runtime::Row::new(
            &table::CASH_PURCHASE_INVOICE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TransactionUpdate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TRANSACTION_UPDATE),
];
