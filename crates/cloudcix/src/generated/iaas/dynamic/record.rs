// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static RECORD_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::RECORD_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RecordCreate>,
                runtime::Json<types::RecordEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::RECORD_CREATE),
    runtime::Row::new(
        &table::RECORD_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::RECORD_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::RecordEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::RECORD_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::RECORD_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::RecordList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::RECORD_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::RECORD_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RecordPartialUpdate>,
                runtime::Json<types::RecordEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::RECORD_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::RECORD_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RecordUpdate>,
                runtime::Json<types::RecordEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::RECORD_UPDATE),
];
