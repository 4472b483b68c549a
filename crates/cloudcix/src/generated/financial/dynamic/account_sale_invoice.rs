// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ACCOUNT_SALE_INVOICE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::ACCOUNT_SALE_INVOICE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AccountSaleInvoiceCreate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ACCOUNT_SALE_INVOICE_CREATE),
    runtime::Row::new(
        &table::ACCOUNT_SALE_INVOICE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ACCOUNT_SALE_INVOICE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::ACCOUNT_SALE_INVOICE_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TransactionUpdate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TRANSACTION_UPDATE),
    runtime::Row::new(
            &table::ACCOUNT_SALE_INVOICE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TransactionUpdate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TRANSACTION_UPDATE),
];
