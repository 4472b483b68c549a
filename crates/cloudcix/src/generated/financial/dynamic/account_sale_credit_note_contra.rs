// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ACCOUNT_SALE_CREDIT_NOTE_CONTRA_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::ACCOUNT_SALE_CREDIT_NOTE_CONTRA_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AccountNoteContraCreate>,
                runtime::Json<types::NominalLedgerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ACCOUNT_NOTE_CONTRA_CREATE),
    runtime::Row::new(
        &table::ACCOUNT_SALE_CREDIT_NOTE_CONTRA_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalLedgerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ACCOUNT_SALE_CREDIT_NOTE_CONTRA_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
