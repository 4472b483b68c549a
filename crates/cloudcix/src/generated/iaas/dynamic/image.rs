// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static IMAGE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::IMAGE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ImageEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::IMAGE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::IMAGE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::ImageList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::IMAGE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::IMAGE_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ImagePartialUpdate>,
                runtime::Json<types::ImageEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::IMAGE_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::IMAGE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ImageUpdate>,
                runtime::Json<types::ImageEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::IMAGE_UPDATE),
];
