// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static AUTHENTICATION_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::LOG_IN,
            runtime::dynamic::<
                runtime::JsonBody<types::LogInCredentials>,
                runtime::Text,
                runtime::Json<serde_json::Value>,
            >,
        )
        .fields(fields::LOG_IN_CREDENTIALS),
    runtime::Row::new(
        &table::OWN_PERMISSIONS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::OwnPermissions>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PASSWORD_CHANGE,
            runtime::dynamic::<
                runtime::JsonBody<types::PasswordChangeInput>,
                runtime::Empty,
                runtime::Json<serde_json::Value>,
            >,
        )
        .fields(fields::PASSWORD_CHANGE_INPUT),
];
