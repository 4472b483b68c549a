// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static PROFILES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::PROFILE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Profile>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PROFILE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::Profile>,
                runtime::Empty,
                runtime::Json<serde_json::Value>,
            >,
        )
        .fields(fields::PROFILE),
    runtime::Row::new(
        &table::PROFILES_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::Profile>>,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
