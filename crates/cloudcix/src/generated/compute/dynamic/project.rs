// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static PROJECT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::PROJECT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ProjectCreate>,
                runtime::Json<types::ProjectEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PROJECT_CREATE),
    runtime::Row::new(
        &table::PROJECT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::PROJECT_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::ProjectEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(&[table::PROJECT_GET_UNTIL_CLOSED]),
    runtime::Row::new(
        &table::PROJECT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PROJECT_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ProjectList>,
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
        &table::PROJECT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PROJECT_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ProjectPartialUpdate>,
                runtime::Json<types::ProjectEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PROJECT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::PROJECT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ProjectUpdate>,
                runtime::Json<types::ProjectEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PROJECT_UPDATE),
];
