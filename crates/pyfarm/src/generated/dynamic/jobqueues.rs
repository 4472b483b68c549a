// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static JOBQUEUES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::JOBQUEUES_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobQueueCreate>,
                runtime::Json<types::JobQueue>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOB_QUEUE_CREATE),
    runtime::Row::new(
        &table::JOBQUEUES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::JOBQUEUES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::JobQueue>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBQUEUES_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::JobQueueSummary>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::JOBQUEUES_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBQUEUES_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobQueueUpdate>,
                runtime::Json<types::JobQueue>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOB_QUEUE_UPDATE),
];
