// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static NOMINAL_CONTRA_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::NOMINAL_CONTRA_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NominalContraCreate>,
                runtime::Json<types::NominalContraEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NOMINAL_CONTRA_CREATE),
    runtime::Row::new(
        &table::NOMINAL_CONTRA_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NOMINAL_CONTRA_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NominalContraEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NOMINAL_CONTRA_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NOMINAL_CONTRA_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::NominalContraList>,
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
        &table::NOMINAL_CONTRA_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NOMINAL_CONTRA_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NominalContraPartialUpdate>,
                runtime::Json<types::NominalContraEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NOMINAL_CONTRA_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::NOMINAL_CONTRA_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NominalContraUpdate>,
                runtime::Json<types::NominalContraEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NOMINAL_CONTRA_UPDATE),
];
