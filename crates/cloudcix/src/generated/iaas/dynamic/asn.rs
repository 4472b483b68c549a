// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ASN_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::ASN_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AsnCreate>,
                runtime::Json<types::AsnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ASN_CREATE),
    runtime::Row::new(
        &table::ASN_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ASN_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::AsnEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::ASN_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::ASN_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::AsnList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::ASN_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::ASN_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AsnPartialUpdate>,
                runtime::Json<types::AsnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ASN_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::ASN_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AsnUpdate>,
                runtime::Json<types::AsnEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ASN_UPDATE),
];
