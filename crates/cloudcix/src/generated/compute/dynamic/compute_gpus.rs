// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static COMPUTE_GPUS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::COMPUTE_GPUS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeGpuCreate>,
                runtime::Json<types::ComputeGpuEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_GPU_CREATE),
    runtime::Row::new(
        &table::COMPUTE_GPUS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_GPUS_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::ComputeGpuEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::COMPUTE_GPUS_GET_UNTIL_RUNNING,
                table::COMPUTE_GPUS_GET_UNTIL_DELETED,
            ],
        ),
    runtime::Row::new(
        &table::COMPUTE_GPUS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_GPUS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ComputeGpuList>,
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
        &table::COMPUTE_GPUS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_GPUS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeGpuPartialUpdate>,
                runtime::Json<types::ComputeGpuEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_GPU_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::COMPUTE_GPUS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ComputeGpuUpdate>,
                runtime::Json<types::ComputeGpuEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::COMPUTE_GPU_UPDATE),
];
