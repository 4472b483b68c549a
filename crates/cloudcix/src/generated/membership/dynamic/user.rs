// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static USER_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::USER_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UserCreate>,
                runtime::Json<types::UserEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::USER_CREATE),
    runtime::Row::new(
        &table::USER_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::UserEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::USER_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::USER_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::UserList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::USER_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::USER_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UserPartialUpdate>,
                runtime::Json<types::UserEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::USER_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::USER_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UserUpdate>,
                runtime::Json<types::UserEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::USER_UPDATE),
];
