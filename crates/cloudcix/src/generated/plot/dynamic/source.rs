// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static SOURCE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::SOURCE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SourceCreate>,
                runtime::Json<types::SourceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SOURCE_CREATE),
    runtime::Row::new(
        &table::SOURCE_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SOURCE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::SourceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SOURCE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SOURCE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::SourceList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::SOURCE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SOURCE_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SourcePartialUpdate>,
                runtime::Json<types::SourceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SOURCE_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::SOURCE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SourceUpdate>,
                runtime::Json<types::SourceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SOURCE_UPDATE),
];
