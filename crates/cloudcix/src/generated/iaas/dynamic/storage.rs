// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static STORAGE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::STORAGE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StorageCreate>,
                runtime::Json<types::StorageEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STORAGE_CREATE),
    runtime::Row::new(
        &table::STORAGE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::StorageEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::STORAGE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::STORAGE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::StorageList>,
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
        &table::STORAGE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
