// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static BACKUP_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::BACKUP_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::BackupCreate>,
                runtime::Json<types::BackupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::BACKUP_CREATE),
    runtime::Row::new(
            &table::BACKUP_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::BackupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(&[table::BACKUP_GET_UNTIL_RUNNING, table::BACKUP_GET_UNTIL_CLOSED]),
    runtime::Row::new(
        &table::BACKUP_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::BACKUP_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::BackupList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::BACKUP_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::BACKUP_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::BackupPartialUpdate>,
                runtime::Json<types::BackupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::BACKUP_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::BACKUP_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::BackupUpdate>,
                runtime::Json<types::BackupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::BACKUP_UPDATE),
];
