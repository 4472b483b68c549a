// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static SNAPSHOT_TREE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::SNAPSHOT_TREE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::SnapshotTreeEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SNAPSHOT_TREE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
