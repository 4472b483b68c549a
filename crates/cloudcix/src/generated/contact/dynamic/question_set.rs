// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static QUESTION_SET_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::QUESTION_SET_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::QuestionSetCreate>,
                runtime::Json<types::QuestionSetEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::QUESTION_SET_CREATE),
    runtime::Row::new(
        &table::QUESTION_SET_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::QUESTION_SET_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::QuestionSetEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::QUESTION_SET_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::QUESTION_SET_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::QuestionSetList>,
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
        &table::QUESTION_SET_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::QUESTION_SET_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::QuestionSetPartialUpdate>,
                runtime::Json<types::QuestionSetEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::QUESTION_SET_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::QUESTION_SET_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::QuestionSetUpdate>,
                runtime::Json<types::QuestionSetEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::QUESTION_SET_UPDATE),
];
