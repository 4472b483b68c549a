// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static QUESTION_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::QUESTION_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::QuestionCreate>,
                runtime::Json<types::QuestionEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::QUESTION_CREATE),
    runtime::Row::new(
        &table::QUESTION_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::QUESTION_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::QuestionEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::QUESTION_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::QUESTION_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::QuestionList>,
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
        &table::QUESTION_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::QUESTION_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::QuestionPartialUpdate>,
                runtime::Json<types::QuestionEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::QUESTION_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::QUESTION_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::QuestionUpdate>,
                runtime::Json<types::QuestionEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::QUESTION_UPDATE),
];
