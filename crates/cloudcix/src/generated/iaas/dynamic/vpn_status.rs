// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static VPN_STATUS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::VPN_STATUS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VpnStatusEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::VPN_STATUS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
