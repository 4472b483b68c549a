// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static DEVICES_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::DEVICES_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::DeviceList>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
