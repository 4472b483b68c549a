// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static LEGACY_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::LEGACY_LOGS,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::LogLines>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::LEGACY_USAGE_CURRENT,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Usage>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::LEGACY_USAGE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Usage>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
