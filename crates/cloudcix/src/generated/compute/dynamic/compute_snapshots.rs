// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static COMPUTE_SNAPSHOTS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::COMPUTE_SNAPSHOTS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeSnapshotCreate>,
                runtime::Json<types::ComputeSnapshotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_SNAPSHOT_CREATE),
    runtime::Row::new(
        &table::COMPUTE_SNAPSHOTS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_SNAPSHOTS_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::ComputeSnapshotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::COMPUTE_SNAPSHOTS_GET_UNTIL_RUNNING,
                table::COMPUTE_SNAPSHOTS_GET_UNTIL_DELETED,
            ],
        ),
    runtime::Row::new(
        &table::COMPUTE_SNAPSHOTS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_SNAPSHOTS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ComputeSnapshotList>,
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
        &table::COMPUTE_SNAPSHOTS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_SNAPSHOTS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeSnapshotPartialUpdate>,
                runtime::Json<types::ComputeSnapshotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_SNAPSHOT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::COMPUTE_SNAPSHOTS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeSnapshotUpdate>,
                runtime::Json<types::ComputeSnapshotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_SNAPSHOT_UPDATE),
];
