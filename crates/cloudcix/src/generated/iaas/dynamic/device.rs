// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static DEVICE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::DEVICE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::DeviceCreate>,
                runtime::Json<types::DeviceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::DEVICE_CREATE),
    runtime::Row::new(
        &table::DEVICE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::DeviceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::DEVICE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::DEVICE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::DeviceList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::DEVICE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::DEVICE_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::DevicePartialUpdate>,
                runtime::Json<types::DeviceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::DEVICE_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::DEVICE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::DeviceUpdate>,
                runtime::Json<types::DeviceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::DEVICE_UPDATE),
];
