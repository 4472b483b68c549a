// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ADDRESS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::ADDRESS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AddressCreate>,
                runtime::Json<types::AddressEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ADDRESS_CREATE),
    runtime::Row::new(
        &table::ADDRESS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::AddressEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ADDRESS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::ADDRESS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::AddressList>,
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
        &table::ADDRESS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::ADDRESS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AddressPartialUpdate>,
                runtime::Json<types::AddressEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ADDRESS_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::ADDRESS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AddressUpdate>,
                runtime::Json<types::AddressEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ADDRESS_UPDATE),
];
