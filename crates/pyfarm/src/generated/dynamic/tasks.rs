// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static TASKS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::TASKS_FAILED_ON_AGENTS_ADD,
        runtime::dynamic::<
            runtime::JsonBody<types::FailedAgentAdd>,
            runtime::Json<types::FailedAgent>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TASKS_FAILED_ON_AGENTS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::FailedAgent>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TASKS_FAILED_ON_AGENTS_REMOVE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TASKS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::TaskDetails>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TASKS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::Task>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TASKS_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::TaskUpdate>,
            runtime::Json<types::TaskDetails>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
