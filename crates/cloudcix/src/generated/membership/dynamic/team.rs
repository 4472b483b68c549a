// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static TEAM_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::TEAM_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TeamCreate>,
                runtime::Json<types::TeamEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TEAM_CREATE),
    runtime::Row::new(
        &table::TEAM_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::TEAM_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::TeamEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::TEAM_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::TEAM_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::TeamList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::TEAM_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::TEAM_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TeamPartialUpdate>,
                runtime::Json<types::TeamEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TEAM_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::TEAM_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TeamUpdate>,
                runtime::Json<types::TeamEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TEAM_UPDATE),
];
