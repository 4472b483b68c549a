// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static LOGBOOK_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::LOGBOOK_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Logbook>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::LOGBOOK_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::LogbookList>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
