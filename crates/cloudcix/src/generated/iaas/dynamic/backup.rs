// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static BACKUP_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::BACKUP_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::BackupCreate>,
            runtime::Json<types::BackupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::BACKUP_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::BackupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::BACKUP_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::BACKUP_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::BackupList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::BACKUP_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::BACKUP_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::BackupPartialUpdate>,
            runtime::Json<types::BackupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::BACKUP_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::BackupUpdate>,
            runtime::Json<types::BackupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
