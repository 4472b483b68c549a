// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static SOURCE_SHARE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::SOURCE_SHARE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SourceShareCreate>,
                runtime::Json<types::SourceShareEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SOURCE_SHARE_CREATE),
    runtime::Row::new(
        &table::SOURCE_SHARE_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SOURCE_SHARE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::SourceShareEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SOURCE_SHARE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SOURCE_SHARE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::SourceShareList>,
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
        &table::SOURCE_SHARE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
