// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static VIRTUAL_ROUTER_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::VIRTUAL_ROUTER_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::VirtualRouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::VIRTUAL_ROUTER_GET_UNTIL_RUNNING,
                table::VIRTUAL_ROUTER_GET_UNTIL_QUIESCED,
                table::VIRTUAL_ROUTER_GET_UNTIL_SCRUB_QUEUED,
                table::VIRTUAL_ROUTER_GET_UNTIL_CLOSED,
            ],
        ),
    runtime::Row::new(
        &table::VIRTUAL_ROUTER_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::VIRTUAL_ROUTER_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::VirtualRouterList>,
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
        &table::VIRTUAL_ROUTER_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::VIRTUAL_ROUTER_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::VirtualRouterPartialUpdate>,
                runtime::Json<types::VirtualRouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::VIRTUAL_ROUTER_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::VIRTUAL_ROUTER_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::VirtualRouterUpdate>,
                runtime::Json<types::VirtualRouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::VIRTUAL_ROUTER_UPDATE),
];
