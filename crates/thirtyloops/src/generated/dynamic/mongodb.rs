// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static MONGODB_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::MONGODB_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::MongodbCreate>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::MONGODB_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::MONGODB_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Mongodb>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::MONGODB_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::MongodbUpdate>,
            runtime::Json<types::Mongodb>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
