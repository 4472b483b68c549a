// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static INTERFACE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::INTERFACE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::InterfaceCreate>,
                runtime::Json<types::InterfaceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::INTERFACE_CREATE),
    runtime::Row::new(
        &table::INTERFACE_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::INTERFACE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::InterfaceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::INTERFACE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::INTERFACE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::InterfaceList>,
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
        &table::INTERFACE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::INTERFACE_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::InterfacePartialUpdate>,
                runtime::Json<types::InterfaceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::INTERFACE_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::INTERFACE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::InterfaceUpdate>,
                runtime::Json<types::InterfaceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::INTERFACE_UPDATE),
];
