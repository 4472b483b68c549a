// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static PROFILE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::PROFILE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ProfileCreate>,
                runtime::Json<types::ProfileEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PROFILE_CREATE),
    runtime::Row::new(
        &table::PROFILE_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::PROFILE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ProfileEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::PROFILE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PROFILE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ProfileList>,
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
        &table::PROFILE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PROFILE_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ProfilePartialUpdate>,
                runtime::Json<types::ProfileEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PROFILE_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::PROFILE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ProfileUpdate>,
                runtime::Json<types::ProfileEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PROFILE_UPDATE),
];
