// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static SERVER_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::SERVER_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ServerCreate>,
                runtime::Json<types::ServerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SERVER_CREATE),
    runtime::Row::new(
        &table::SERVER_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ServerEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SERVER_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SERVER_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::ServerList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::SERVER_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SERVER_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ServerPartialUpdate>,
                runtime::Json<types::ServerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SERVER_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::SERVER_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ServerUpdate>,
                runtime::Json<types::ServerEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SERVER_UPDATE),
];
