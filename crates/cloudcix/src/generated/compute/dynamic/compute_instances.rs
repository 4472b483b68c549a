// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static COMPUTE_INSTANCES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::COMPUTE_INSTANCES_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeInstanceCreate>,
                runtime::Json<types::ComputeInstanceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_INSTANCE_CREATE),
    runtime::Row::new(
        &table::COMPUTE_INSTANCES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_INSTANCES_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::ComputeInstanceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::COMPUTE_INSTANCES_GET_UNTIL_RUNNING,
                table::COMPUTE_INSTANCES_GET_UNTIL_STOPPED,
                table::COMPUTE_INSTANCES_GET_UNTIL_DELETE_QUEUED,
                table::COMPUTE_INSTANCES_GET_UNTIL_DELETED,
            ],
        ),
    runtime::Row::new(
        &table::COMPUTE_INSTANCES_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_INSTANCES_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ComputeInstanceList>,
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
        &table::COMPUTE_INSTANCES_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_INSTANCES_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeInstancePartialUpdate>,
                runtime::Json<types::ComputeInstanceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_INSTANCE_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::COMPUTE_INSTANCES_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeInstanceUpdate>,
                runtime::Json<types::ComputeInstanceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_INSTANCE_UPDATE),
];
