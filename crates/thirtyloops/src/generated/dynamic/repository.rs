// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static REPOSITORY_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::REPOSITORY_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RepositoryCreate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::REPOSITORY_CREATE),
    runtime::Row::new(
        &table::REPOSITORY_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::REPOSITORY_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Repository>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::REPOSITORY_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RepositoryUpdate>,
                runtime::Json<types::Repository>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::REPOSITORY_UPDATE),
];
