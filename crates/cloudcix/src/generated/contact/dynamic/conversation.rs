// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CONVERSATION_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CONVERSATION_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ConversationCreate>,
                runtime::Json<types::ConversationEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CONVERSATION_CREATE),
    runtime::Row::new(
        &table::CONVERSATION_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CONVERSATION_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ConversationEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CONVERSATION_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CONVERSATION_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ConversationList>,
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
        &table::CONVERSATION_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
