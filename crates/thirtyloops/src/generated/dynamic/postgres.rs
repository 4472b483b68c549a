// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static POSTGRES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::POSTGRES_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PostgresCreate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::POSTGRES_CREATE),
    runtime::Row::new(
        &table::POSTGRES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::POSTGRES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Postgres>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::POSTGRES_RESTORE,
            runtime::dynamic::<
                runtime::JsonBody<types::Restore>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::RESTORE),
    runtime::Row::new(
            &table::POSTGRES_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PostgresUpdate>,
                runtime::Json<types::Postgres>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::POSTGRES_UPDATE),
];
