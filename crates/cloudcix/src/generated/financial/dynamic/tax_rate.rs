// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static TAX_RATE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::TAX_RATE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TaxRateCreate>,
                runtime::Json<types::TaxRateEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TAX_RATE_CREATE),
    runtime::Row::new(
        &table::TAX_RATE_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::TAX_RATE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::TaxRateEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::TAX_RATE_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::TAX_RATE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::TaxRateList>,
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
        &table::TAX_RATE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::TAX_RATE_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TaxRatePartialUpdate>,
                runtime::Json<types::TaxRateEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TAX_RATE_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::TAX_RATE_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TaxRateUpdate>,
                runtime::Json<types::TaxRateEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TAX_RATE_UPDATE),
];
