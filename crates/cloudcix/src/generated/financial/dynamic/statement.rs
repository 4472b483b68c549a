// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{operations::*, table, types};

pub(in crate::generated) static STATEMENT_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::STATEMENT_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::StatementCreate>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
];
