// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static COMPUTE_BACKUPS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::COMPUTE_BACKUPS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeBackupCreate>,
                runtime::Json<types::ComputeBackupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_BACKUP_CREATE),
    runtime::Row::new(
        &table::COMPUTE_BACKUPS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_BACKUPS_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::ComputeBackupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::COMPUTE_BACKUPS_GET_UNTIL_RUNNING,
                table::COMPUTE_BACKUPS_GET_UNTIL_DELETED,
            ],
        ),
    runtime::Row::new(
        &table::COMPUTE_BACKUPS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_BACKUPS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ComputeBackupList>,
                    table::AnswerReport,
                >,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::COMPUTE_BACKUPS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_BACKUPS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeBackupPartialUpdate>,
                runtime::Json<types::ComputeBackupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_BACKUP_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::COMPUTE_BACKUPS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeBackupUpdate>,
                runtime::Json<types::ComputeBackupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_BACKUP_UPDATE),
];
