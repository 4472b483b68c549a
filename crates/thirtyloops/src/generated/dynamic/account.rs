// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ACCOUNT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::ACCOUNT_AUTHCHECK,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ACCOUNT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Account>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::ACCOUNT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AccountUpdate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ACCOUNT_UPDATE),
];
