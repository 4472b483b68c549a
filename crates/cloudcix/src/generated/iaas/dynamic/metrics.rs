// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static METRICS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::METRICS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            MetricsGetAnswer,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::METRICS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
