// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static MEMBER_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::MEMBER_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::MemberCreate>,
                runtime::Json<types::MemberEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::MEMBER_CREATE),
    runtime::Row::new(
        &table::MEMBER_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::MemberEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::MEMBER_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::MEMBER_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::MemberList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::MEMBER_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::MEMBER_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::MemberPartialUpdate>,
                runtime::Json<types::MemberEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::MEMBER_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::MEMBER_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::MemberUpdate>,
                runtime::Json<types::MemberEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::MEMBER_UPDATE),
];
