// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static FILES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::JOB_ARTIFACT_DOWNLOAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Streamed,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
