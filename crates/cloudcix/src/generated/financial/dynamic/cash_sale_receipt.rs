// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CASH_SALE_RECEIPT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CASH_SALE_RECEIPT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SaleReceiptCreate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SALE_RECEIPT_CREATE),
    runtime::Row::new(
        &table::CASH_SALE_RECEIPT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CASH_SALE_RECEIPT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CASH_SALE_RECEIPT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ReceiptUpdate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::RECEIPT_UPDATE),
];
