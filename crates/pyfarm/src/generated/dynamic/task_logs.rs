// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static TASK_LOGS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::TASK_LOGS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TaskLogCreate>,
                runtime::Json<types::TaskLog>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TASK_LOG_CREATE),
    runtime::Row::new(
        &table::TASK_LOGS_DOWNLOAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Streamed,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::TASK_LOGS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::TaskLog>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::TASK_LOGS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::TaskLogSummary>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::TASK_LOGS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TaskLogUpdate>,
                runtime::Json<types::TaskLog>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TASK_LOG_UPDATE),
    runtime::Row::new(
        &table::TASK_LOGS_UPLOAD,
        runtime::dynamic::<
            runtime::RawBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
];
