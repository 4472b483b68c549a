// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static STORAGE_VOLUMES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::STORAGE_VOLUMES_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StorageVolumeCreate>,
                runtime::Json<types::StorageVolumeEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STORAGE_VOLUME_CREATE),
    runtime::Row::new(
        &table::STORAGE_VOLUMES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::STORAGE_VOLUMES_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::StorageVolumeEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::STORAGE_VOLUMES_GET_UNTIL_RUNNING,
                table::STORAGE_VOLUMES_GET_UNTIL_DELETED,
            ],
        ),
    runtime::Row::new(
        &table::STORAGE_VOLUMES_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::STORAGE_VOLUMES_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::StorageVolumeList>,
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
        &table::STORAGE_VOLUMES_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::STORAGE_VOLUMES_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StorageVolumePartialUpdate>,
                runtime::Json<types::StorageVolumeEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STORAGE_VOLUME_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::STORAGE_VOLUMES_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StorageVolumeUpdate>,
                runtime::Json<types::StorageVolumeEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STORAGE_VOLUME_UPDATE),
];
