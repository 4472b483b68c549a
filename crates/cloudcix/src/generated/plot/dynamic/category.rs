// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CATEGORY_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CATEGORY_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CategoryCreate>,
                runtime::Json<types::CategoryEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CATEGORY_CREATE),
    runtime::Row::new(
        &table::CATEGORY_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CATEGORY_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CategoryEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CATEGORY_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CATEGORY_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::CategoryList>,
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
        &table::CATEGORY_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CATEGORY_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CategoryPartialUpdate>,
                runtime::Json<types::CategoryEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CATEGORY_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::CATEGORY_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CategoryUpdate>,
                runtime::Json<types::CategoryEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CATEGORY_UPDATE),
];
