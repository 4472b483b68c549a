// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CLOUD_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CLOUD_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CloudCreate>,
                runtime::Json<types::CloudEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CLOUD_CREATE),
    runtime::Row::new(
        &table::CLOUD_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CloudEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CLOUD_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CLOUD_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CloudUpdate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CLOUD_UPDATE),
];
