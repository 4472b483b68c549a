// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static WHITELIST_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::WHITELIST_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CixWhitelistCreate>,
                runtime::Json<types::CixWhitelistEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIX_WHITELIST_CREATE),
    runtime::Row::new(
        &table::WHITELIST_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::WHITELIST_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CixWhitelistEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::WHITELIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::WHITELIST_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::CixWhitelistList>,
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
        &table::WHITELIST_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::WHITELIST_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CixWhitelistPartialUpdate>,
                runtime::Json<types::CixWhitelistEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIX_WHITELIST_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::WHITELIST_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CixWhitelistUpdate>,
                runtime::Json<types::CixWhitelistEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CIX_WHITELIST_UPDATE),
];
