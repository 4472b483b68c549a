// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static USERS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::USER_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UserInput>,
                runtime::Empty,
                runtime::Json<serde_json::Value>,
            >,
        )
        .fields(fields::USER_INPUT),
    runtime::Row::new(
        &table::USER_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::USER_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::User>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::USERS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::User>>,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
