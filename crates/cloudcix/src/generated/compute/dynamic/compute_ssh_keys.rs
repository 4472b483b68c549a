// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static COMPUTE_SSH_KEYS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::COMPUTE_SSH_KEYS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SshKeyCreate>,
                runtime::Json<types::SshKeyEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SSH_KEY_CREATE),
    runtime::Row::new(
        &table::COMPUTE_SSH_KEYS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::COMPUTE_SSH_KEYS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::SshKeyEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::COMPUTE_SSH_KEYS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::COMPUTE_SSH_KEYS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::SshKeyList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::COMPUTE_SSH_KEYS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
