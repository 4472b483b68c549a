// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static BLACKLIST_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::BLACKLIST_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CixBlacklistCreate>,
                runtime::Json<types::CixBlacklistEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIX_BLACKLIST_CREATE),
    runtime::Row::new(
        &table::BLACKLIST_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::BLACKLIST_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CixBlacklistEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::BLACKLIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::BLACKLIST_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::CixBlacklistList>,
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
        &table::BLACKLIST_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::BLACKLIST_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CixBlacklistPartialUpdate>,
                runtime::Json<types::CixBlacklistEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIX_BLACKLIST_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::BLACKLIST_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CixBlacklistUpdate>,
                runtime::Json<types::CixBlacklistEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIX_BLACKLIST_UPDATE),
];
