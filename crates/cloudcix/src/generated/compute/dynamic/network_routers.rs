// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static NETWORK_ROUTERS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::NETWORK_ROUTERS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkRouterCreate>,
                runtime::Json<types::NetworkRouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_ROUTER_CREATE),
    runtime::Row::new(
        &table::NETWORK_ROUTERS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_ROUTERS_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::NetworkRouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::NETWORK_ROUTERS_GET_UNTIL_RUNNING,
                table::NETWORK_ROUTERS_GET_UNTIL_DELETE_QUEUED,
                table::NETWORK_ROUTERS_GET_UNTIL_DELETED,
            ],
        ),
    runtime::Row::new(
        &table::NETWORK_ROUTERS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_ROUTERS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::NetworkRouterList>,
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
        &table::NETWORK_ROUTERS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_ROUTERS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkRouterPartialUpdate>,
                runtime::Json<types::NetworkRouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_ROUTER_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::NETWORK_ROUTERS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkRouterUpdate>,
                runtime::Json<types::NetworkRouterEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_ROUTER_UPDATE),
];
