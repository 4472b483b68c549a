// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static TERRITORY_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::TERRITORY_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TerritoryCreate>,
                runtime::Json<types::TerritoryEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TERRITORY_CREATE),
    runtime::Row::new(
        &table::TERRITORY_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::TERRITORY_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::TerritoryEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::TERRITORY_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::TERRITORY_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::TerritoryList>,
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
        &table::TERRITORY_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::TERRITORY_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TerritoryPartialUpdate>,
                runtime::Json<types::TerritoryEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TERRITORY_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::TERRITORY_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TerritoryUpdate>,
                runtime::Json<types::TerritoryEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TERRITORY_UPDATE),
];
