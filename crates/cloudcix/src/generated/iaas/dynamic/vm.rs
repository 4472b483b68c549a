// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static VM_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::VM_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::VmCreate>,
                runtime::Json<types::VmEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::VM_CREATE),
    runtime::Row::new(
            &table::VM_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::VmEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::VM_GET_UNTIL_RUNNING,
                table::VM_GET_UNTIL_QUIESCED,
                table::VM_GET_UNTIL_SCRUB_QUEUED,
                table::VM_GET_UNTIL_CLOSED,
            ],
        ),
    runtime::Row::new(
        &table::VM_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::VM_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::VmList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::VM_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::VM_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::VmPartialUpdate>,
                runtime::Json<types::VmEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::VM_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::VM_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::VmUpdate>,
                runtime::Json<types::VmEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::VM_UPDATE),
];
