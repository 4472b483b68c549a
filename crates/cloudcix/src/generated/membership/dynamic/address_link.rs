// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ADDRESS_LINK_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::ADDRESS_LINK_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AddressLinkCreate>,
                runtime::Json<types::AddressLinkEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ADDRESS_LINK_CREATE),
    runtime::Row::new(
        &table::ADDRESS_LINK_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::AddressLinkEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ADDRESS_LINK_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::ADDRESS_LINK_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AddressLinkPartialUpdate>,
                runtime::Json<types::AddressLinkEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ADDRESS_LINK_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::ADDRESS_LINK_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AddressLinkUpdate>,
                runtime::Json<types::AddressLinkEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ADDRESS_LINK_UPDATE),
];
