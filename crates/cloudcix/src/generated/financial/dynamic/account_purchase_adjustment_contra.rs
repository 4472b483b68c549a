// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ACCOUNT_PURCHASE_ADJUSTMENT_CONTRA_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::ACCOUNT_PURCHASE_ADJUSTMENT_CONTRA_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AdjustmentContraCreate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ADJUSTMENT_CONTRA_CREATE),
    runtime::Row::new(
        &table::ACCOUNT_PURCHASE_ADJUSTMENT_CONTRA_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ACCOUNT_PURCHASE_ADJUSTMENT_CONTRA_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
