// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static GROUP_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::GROUP_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::GroupCreate>,
                runtime::Json<types::GroupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::GROUP_CREATE),
    runtime::Row::new(
        &table::GROUP_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::GROUP_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::GroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::GROUP_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::GROUP_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::GroupList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::GROUP_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::GROUP_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::GroupPartialUpdate>,
                runtime::Json<types::GroupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::GROUP_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::GROUP_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::GroupUpdate>,
                runtime::Json<types::GroupEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::GROUP_UPDATE),
];
