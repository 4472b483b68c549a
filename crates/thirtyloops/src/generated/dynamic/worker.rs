// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static WORKER_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::WORKER_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::WorkerCreate>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::WORKER_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::WORKER_DJANGOCOMMAND,
        runtime::dynamic::<
            runtime::JsonBody<types::Djangocommand>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::WORKER_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Worker>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::WORKER_RESTART,
        runtime::dynamic::<
            runtime::JsonBody<types::Restart>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::WORKER_RUNCOMMAND,
        runtime::dynamic::<
            runtime::JsonBody<types::Runcommand>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::WORKER_SCALE,
        runtime::dynamic::<
            runtime::JsonBody<types::Scale>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::WORKER_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::WorkerUpdate>,
            runtime::Json<types::Worker>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
