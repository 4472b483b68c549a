// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static POSTGRES_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::POSTGRES_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::PostgresCreate>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::POSTGRES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::POSTGRES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Postgres>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::POSTGRES_RESTORE,
        runtime::dynamic::<
            runtime::JsonBody<types::Restore>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::POSTGRES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::PostgresUpdate>,
            runtime::Json<types::Postgres>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
