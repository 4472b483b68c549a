// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static IP_ADDRESS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::IP_ADDRESS_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::IpAddressCreate>,
            runtime::Json<types::IpAddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::IpAddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::IP_ADDRESS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::IpAddressList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::IP_ADDRESS_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::IpAddressPartialUpdate>,
            runtime::Json<types::IpAddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::IpAddressUpdate>,
            runtime::Json<types::IpAddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
