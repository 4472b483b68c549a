// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static AGENT_UPDATES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::AGENT_UPDATES_DOWNLOAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Streamed,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::AGENT_UPDATES_UPLOAD,
        runtime::dynamic::<
            runtime::RawBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
];
