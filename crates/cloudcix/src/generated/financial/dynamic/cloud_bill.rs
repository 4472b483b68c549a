// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CLOUD_BILL_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::CLOUD_BILL_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CloudBillEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CLOUD_BILL_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
