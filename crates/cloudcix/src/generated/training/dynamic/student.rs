// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::training::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static STUDENT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::STUDENT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StudentCreate>,
                runtime::Json<types::StudentEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STUDENT_CREATE),
    runtime::Row::new(
        &table::STUDENT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::STUDENT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::StudentEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::STUDENT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::STUDENT_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::StudentList>,
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
        &table::STUDENT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::STUDENT_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StudentPartialUpdate>,
                runtime::Json<types::StudentEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STUDENT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::STUDENT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StudentUpdate>,
                runtime::Json<types::StudentEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STUDENT_UPDATE),
];
