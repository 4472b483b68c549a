// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static IP_ADDRESS_GROUP_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::IP_ADDRESS_GROUP_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::IpAddressGroupCreate>,
                runtime::Json<types::IpAddressGroupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::IP_ADDRESS_GROUP_CREATE),
    runtime::Row::new(
        &table::IP_ADDRESS_GROUP_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::IP_ADDRESS_GROUP_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::IpAddressGroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::IP_ADDRESS_GROUP_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::IP_ADDRESS_GROUP_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::IpAddressGroupList>,
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
        &table::IP_ADDRESS_GROUP_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::IP_ADDRESS_GROUP_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::IpAddressGroupPartialUpdate>,
                runtime::Json<types::IpAddressGroupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::IP_ADDRESS_GROUP_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::IP_ADDRESS_GROUP_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::IpAddressGroupUpdate>,
                runtime::Json<types::IpAddressGroupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::IP_ADDRESS_GROUP_UPDATE),
];
