// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::plot::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static UNIT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::UNIT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UnitCreate>,
                runtime::Json<types::UnitEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::UNIT_CREATE),
    runtime::Row::new(
        &table::UNIT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::UNIT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::UnitEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::UNIT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::UNIT_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::UnitList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::UNIT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::UNIT_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UnitPartialUpdate>,
                runtime::Json<types::UnitEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::UNIT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::UNIT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UnitUpdate>,
                runtime::Json<types::UnitEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::UNIT_UPDATE),
];
