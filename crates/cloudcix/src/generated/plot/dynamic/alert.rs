// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{operations::*, table, types};

pub(in crate::generated) static ALERT_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::ALERT_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::AlertsEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::ALERT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
