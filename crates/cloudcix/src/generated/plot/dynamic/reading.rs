// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static READING_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::READING_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ReadingCreate>,
                runtime::Json<types::ReadingEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::READING_CREATE),
    runtime::Row::new(
        &table::READING_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::READING_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ReadingEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::READING_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::READING_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ReadingList>,
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
        &table::READING_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::READING_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ReadingPartialUpdate>,
                runtime::Json<types::ReadingEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::READING_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::READING_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ReadingUpdate>,
                runtime::Json<types::ReadingEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::READING_UPDATE),
];
