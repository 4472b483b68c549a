// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static SNAPSHOT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::SNAPSHOT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SnapshotCreate>,
                runtime::Json<types::SnapshotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SNAPSHOT_CREATE),
    runtime::Row::new(
            &table::SNAPSHOT_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::SnapshotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(&[table::SNAPSHOT_GET_UNTIL_RUNNING, table::SNAPSHOT_GET_UNTIL_CLOSED]),
    runtime::Row::new(
        &table::SNAPSHOT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SNAPSHOT_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::SnapshotList>,
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
        &table::SNAPSHOT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SNAPSHOT_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SnapshotPartialUpdate>,
                runtime::Json<types::SnapshotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SNAPSHOT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::SNAPSHOT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SnapshotUpdate>,
                runtime::Json<types::SnapshotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SNAPSHOT_UPDATE),
];
