// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static MONGODB_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::MONGODB_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::MongodbCreate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::MONGODB_CREATE),
    runtime::Row::new(
        &table::MONGODB_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::MONGODB_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Mongodb>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::MONGODB_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::MongodbUpdate>,
                runtime::Json<types::Mongodb>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::MONGODB_UPDATE),
];
