// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static TOKEN_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::TOKEN_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TokenCreate>,
                TokenCreateAnswer,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TOKEN_CREATE),
    runtime::Row::new(
        &table::TOKEN_UPDATE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Token>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
