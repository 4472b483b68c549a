// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static VPN_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::VPN_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::VpnCreate>,
                runtime::Json<types::VpnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::VPN_CREATE),
    runtime::Row::new(
        &table::VPN_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::VPN_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VpnEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::VPN_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::VPN_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::VpnList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::VPN_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::VPN_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::VpnPartialUpdate>,
                runtime::Json<types::VpnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::VPN_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::VPN_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::VpnUpdate>,
                runtime::Json<types::VpnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::VPN_UPDATE),
];
