// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static IP_VALIDATOR_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::IP_VALIDATOR_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::IpValidator>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::IP_VALIDATOR_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
