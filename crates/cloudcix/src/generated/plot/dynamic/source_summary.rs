// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static SOURCE_SUMMARY_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::SOURCE_SUMMARY_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::SourceSummaryEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SOURCE_SUMMARY_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
