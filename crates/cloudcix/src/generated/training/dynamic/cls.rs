// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::training::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CLS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CLS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ClsCreate>,
                runtime::Json<types::ClsEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CLS_CREATE),
    runtime::Row::new(
        &table::CLS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CLS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ClsEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CLS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CLS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::ClsList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::CLS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CLS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ClsPartialUpdate>,
                runtime::Json<types::ClsEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CLS_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::CLS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ClsUpdate>,
                runtime::Json<types::ClsEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CLS_UPDATE),
];
