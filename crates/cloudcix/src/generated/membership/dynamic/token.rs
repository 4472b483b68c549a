// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{operations::*, table, types};

pub(in crate::generated) static TOKEN_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::TOKEN_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::TokenCreate>,
            TokenCreateAnswer,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TOKEN_UPDATE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Token>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
