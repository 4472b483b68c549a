// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static IPMI_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::IPMI_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::IpmiCreate>,
            runtime::Json<types::IpmiEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IPMI_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IPMI_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::IpmiEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IPMI_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::IPMI_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::IpmiList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IPMI_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
