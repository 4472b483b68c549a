// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static NETWORK_IP_GROUPS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::NETWORK_IP_GROUPS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkIpGroupCreate>,
                runtime::Json<types::NetworkIpGroupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_IP_GROUP_CREATE),
    runtime::Row::new(
        &table::NETWORK_IP_GROUPS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NETWORK_IP_GROUPS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NetworkIpGroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NETWORK_IP_GROUPS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_IP_GROUPS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::NetworkIpGroupList>,
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
        &table::NETWORK_IP_GROUPS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_IP_GROUPS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkIpGroupPartialUpdate>,
                runtime::Json<types::NetworkIpGroupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_IP_GROUP_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::NETWORK_IP_GROUPS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkIpGroupUpdate>,
                runtime::Json<types::NetworkIpGroupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_IP_GROUP_UPDATE),
];
