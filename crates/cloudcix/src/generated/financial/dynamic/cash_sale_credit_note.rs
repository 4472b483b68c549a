// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CASH_SALE_CREDIT_NOTE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CASH_SALE_CREDIT_NOTE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CashSaleCreate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CASH_SALE_CREATE),
    runtime::Row::new(
        &table::CASH_SALE_CREDIT_NOTE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CASH_SALE_CREDIT_NOTE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CASH_SALE_CREDIT_NOTE_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TransactionUpdate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TRANSACTION_UPDATE),
    runtime::Row::new(
            &table::CASH_SALE_CREDIT_NOTE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TransactionUpdate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TRANSACTION_UPDATE),
];
