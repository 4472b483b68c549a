// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static SUBNET_SPACE_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::SUBNET_SPACE_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::SubnetSpaceList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::SUBNET_SPACE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
