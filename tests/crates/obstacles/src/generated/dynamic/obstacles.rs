// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static OBSTACLES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::DELETE_WITHOUT_AN_ID_BY_X_AND_BY_Y,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Streamed,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::GET_WITHOUT_AN_ID_BY_X_AND_BY_Y,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::PUT_WITHOUT_AN_ID_BY_X_AND_BY_Y,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Text,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
