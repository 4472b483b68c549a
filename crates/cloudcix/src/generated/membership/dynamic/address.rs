// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{operations::*, table, types};

pub(in crate::generated) static ADDRESS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::ADDRESS_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::AddressCreate>,
            runtime::Json<types::AddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::ADDRESS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::AddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::ADDRESS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::ADDRESS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::AddressList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::ADDRESS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::ADDRESS_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::AddressPartialUpdate>,
            runtime::Json<types::AddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::ADDRESS_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::AddressUpdate>,
            runtime::Json<types::AddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
