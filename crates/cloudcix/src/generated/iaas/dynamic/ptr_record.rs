// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static PTR_RECORD_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::PTR_RECORD_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PtrRecordCreate>,
                runtime::Json<types::RecordEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PTR_RECORD_CREATE),
    runtime::Row::new(
        &table::PTR_RECORD_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::PTR_RECORD_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::RecordEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::PTR_RECORD_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PTR_RECORD_LIST,
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
        &table::PTR_RECORD_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PTR_RECORD_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PtrRecordPartialUpdate>,
                runtime::Json<types::RecordEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PTR_RECORD_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::PTR_RECORD_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PtrRecordUpdate>,
                runtime::Json<types::RecordEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PTR_RECORD_UPDATE),
];
