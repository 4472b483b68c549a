// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static IP_ADDRESS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::IP_ADDRESS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::IpAddressCreate>,
                runtime::Json<types::IpAddressEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::IP_ADDRESS_CREATE),
    runtime::Row::new(
        &table::IP_ADDRESS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::IP_ADDRESS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::IpAddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::IP_ADDRESS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::IP_ADDRESS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::IpAddressList>,
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
        &table::IP_ADDRESS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::IP_ADDRESS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::IpAddressPartialUpdate>,
                runtime::Json<types::IpAddressEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::IP_ADDRESS_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::IP_ADDRESS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::IpAddressUpdate>,
                runtime::Json<types::IpAddressEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::IP_ADDRESS_UPDATE),
];
