// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static STATEMENT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::STATEMENT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StatementCreate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STATEMENT_CREATE),
];
