// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static LEGACY_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::LEGACY_LOGS,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::LogLines>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::LEGACY_USAGE_CURRENT,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Usage>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::LEGACY_USAGE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Usage>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
