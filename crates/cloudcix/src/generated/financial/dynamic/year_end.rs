// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static YEAR_END_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::YEAR_END_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::YearEndCreate>,
                runtime::Json<types::YearEndEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::YEAR_END_CREATE),
    runtime::Row::new(
        &table::YEAR_END_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::YEAR_END_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::YearEndEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::YEAR_END_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::YEAR_END_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::YearEndList>,
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
        &table::YEAR_END_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
