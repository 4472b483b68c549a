// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CHATBOT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CHATBOT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ChatbotCreate>,
                runtime::Json<types::ChatbotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CHATBOT_CREATE),
    runtime::Row::new(
        &table::CHATBOT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CHATBOT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ChatbotEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CHATBOT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CHATBOT_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ChatbotList>,
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
        &table::CHATBOT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CHATBOT_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ChatbotPartialUpdate>,
                runtime::Json<types::ChatbotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CHATBOT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::CHATBOT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ChatbotUpdate>,
                runtime::Json<types::ChatbotEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CHATBOT_UPDATE),
];
