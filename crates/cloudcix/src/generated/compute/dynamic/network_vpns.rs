// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static NETWORK_VPNS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::NETWORK_VPNS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkVpnCreate>,
                runtime::Json<types::NetworkVpnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_VPN_CREATE),
    runtime::Row::new(
        &table::NETWORK_VPNS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_VPNS_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::NetworkVpnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::NETWORK_VPNS_GET_UNTIL_RUNNING,
                table::NETWORK_VPNS_GET_UNTIL_DELETED,
            ],
        ),
    runtime::Row::new(
        &table::NETWORK_VPNS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_VPNS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::NetworkVpnList>,
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
        &table::NETWORK_VPNS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_VPNS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkVpnPartialUpdate>,
                runtime::Json<types::NetworkVpnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_VPN_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::NETWORK_VPNS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkVpnUpdate>,
                runtime::Json<types::NetworkVpnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_VPN_UPDATE),
];
