// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static JOBQUEUES_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::JOBQUEUES_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::JobQueueCreate>,
            runtime::Json<types::JobQueue>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::JOBQUEUES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::JOBQUEUES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::JobQueue>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::JOBQUEUES_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::JobQueueSummary>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::JOBQUEUES_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::JOBQUEUES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::JobQueueUpdate>,
            runtime::Json<types::JobQueue>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
