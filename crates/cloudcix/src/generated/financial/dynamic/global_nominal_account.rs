// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static GLOBAL_NOMINAL_ACCOUNT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::GLOBAL_NOMINAL_ACCOUNT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::GlobalNominalAccountCreate>,
                runtime::Json<types::GlobalNominalAccountEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::GLOBAL_NOMINAL_ACCOUNT_CREATE),
    runtime::Row::new(
        &table::GLOBAL_NOMINAL_ACCOUNT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::GLOBAL_NOMINAL_ACCOUNT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::GlobalNominalAccountEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::GLOBAL_NOMINAL_ACCOUNT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::GLOBAL_NOMINAL_ACCOUNT_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::GlobalNominalAccountList>,
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
        &table::GLOBAL_NOMINAL_ACCOUNT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::GLOBAL_NOMINAL_ACCOUNT_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::GlobalNominalAccountPartialUpdate>,
                runtime::Json<types::GlobalNominalAccountEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::GLOBAL_NOMINAL_ACCOUNT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::GLOBAL_NOMINAL_ACCOUNT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::GlobalNominalAccountUpdate>,
                runtime::Json<types::GlobalNominalAccountEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::GLOBAL_NOMINAL_ACCOUNT_UPDATE),
];
