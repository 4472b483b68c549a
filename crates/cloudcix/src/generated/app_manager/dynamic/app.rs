// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::app_manager::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static APP_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::APP_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AppCreate>,
                runtime::Json<types::AppEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::APP_CREATE),
    runtime::Row::new(
        &table::APP_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::APP_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::AppEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::APP_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::APP_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::AppList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::APP_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::APP_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AppPartialUpdate>,
                runtime::Json<types::AppEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::APP_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::APP_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AppUpdate>,
                runtime::Json<types::AppEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::APP_UPDATE),
];
