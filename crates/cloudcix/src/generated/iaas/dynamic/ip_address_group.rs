// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static IP_ADDRESS_GROUP_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::IP_ADDRESS_GROUP_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::IpAddressGroupCreate>,
            runtime::Json<types::IpAddressGroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_GROUP_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_GROUP_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::IpAddressGroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_GROUP_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::IP_ADDRESS_GROUP_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::IpAddressGroupList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_GROUP_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::IP_ADDRESS_GROUP_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::IpAddressGroupPartialUpdate>,
            runtime::Json<types::IpAddressGroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::IP_ADDRESS_GROUP_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::IpAddressGroupUpdate>,
            runtime::Json<types::IpAddressGroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
