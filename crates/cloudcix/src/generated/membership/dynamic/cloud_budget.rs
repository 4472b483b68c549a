// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CLOUD_BUDGET_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::CLOUD_BUDGET_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CloudBudgetEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CLOUD_BUDGET_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
