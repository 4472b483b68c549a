// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::training::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static SYLLABUS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::SYLLABUS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SyllabusCreate>,
                runtime::Json<types::SyllabusEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SYLLABUS_CREATE),
    runtime::Row::new(
        &table::SYLLABUS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SYLLABUS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::SyllabusEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SYLLABUS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SYLLABUS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::SyllabusList>,
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
        &table::SYLLABUS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SYLLABUS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SyllabusPartialUpdate>,
                runtime::Json<types::SyllabusEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SYLLABUS_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::SYLLABUS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SyllabusUpdate>,
                runtime::Json<types::SyllabusEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SYLLABUS_UPDATE),
];
