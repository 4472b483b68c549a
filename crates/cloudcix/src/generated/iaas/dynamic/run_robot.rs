// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static RUN_ROBOT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::RUN_ROBOT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RunRobotCreate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::RUN_ROBOT_CREATE),
    runtime::Row::new(
        &table::RUN_ROBOT_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::RunRobotEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::RUN_ROBOT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
