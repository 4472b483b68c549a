// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static EXCLUSION_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::EXCLUSION_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ExclusionCreate>,
                runtime::Json<types::ExclusionEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::EXCLUSION_CREATE),
    runtime::Row::new(
        &table::EXCLUSION_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::EXCLUSION_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ExclusionEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::EXCLUSION_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::EXCLUSION_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ExclusionList>,
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
        &table::EXCLUSION_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::EXCLUSION_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ExclusionPartialUpdate>,
                runtime::Json<types::ExclusionEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::EXCLUSION_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::EXCLUSION_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ExclusionUpdate>,
                runtime::Json<types::ExclusionEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::EXCLUSION_UPDATE),
];
