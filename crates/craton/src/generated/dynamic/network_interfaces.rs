// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static NETWORK_INTERFACES_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::NETWORK_INTERFACES_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::NetworkInterfaceCreate>,
            runtime::Json<types::NetworkInterface>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORK_INTERFACES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORK_INTERFACES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NetworkInterface>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORK_INTERFACES_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NetworkInterfaceList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::NETWORK_INTERFACES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::NetworkInterfaceUpdate>,
            runtime::Json<types::NetworkInterface>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
