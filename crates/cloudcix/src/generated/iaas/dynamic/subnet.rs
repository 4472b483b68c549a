// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static SUBNET_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::SUBNET_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SubnetCreate>,
                runtime::Json<types::SubnetEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SUBNET_CREATE),
    runtime::Row::new(
        &table::SUBNET_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SUBNET_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::SubnetEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SUBNET_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SUBNET_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::SubnetList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::SUBNET_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::SUBNET_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SubnetPartialUpdate>,
                runtime::Json<types::SubnetEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SUBNET_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::SUBNET_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SubnetUpdate>,
                runtime::Json<types::SubnetEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SUBNET_UPDATE),
];
