// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ROUTER_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::ROUTER_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RouterCreate>,
                runtime::Json<types::RouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ROUTER_CREATE),
    runtime::Row::new(
        &table::ROUTER_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::RouterEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ROUTER_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::ROUTER_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::RouterList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::ROUTER_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::ROUTER_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RouterPartialUpdate>,
                runtime::Json<types::RouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ROUTER_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::ROUTER_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RouterUpdate>,
                runtime::Json<types::RouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ROUTER_UPDATE),
];
