// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static POOL_IP_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::POOL_IP_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PoolIpCreate>,
                runtime::Json<types::PoolIpEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::POOL_IP_CREATE),
    runtime::Row::new(
        &table::POOL_IP_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::POOL_IP_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::PoolIpEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::POOL_IP_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::POOL_IP_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::PoolIpList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::POOL_IP_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::POOL_IP_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PoolIpPartialUpdate>,
                runtime::Json<types::PoolIpEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::POOL_IP_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::POOL_IP_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PoolIpUpdate>,
                runtime::Json<types::PoolIpEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::POOL_IP_UPDATE),
];
