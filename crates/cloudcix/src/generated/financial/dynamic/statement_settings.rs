// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static STATEMENT_SETTINGS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::STATEMENT_SETTINGS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::StatementSettingsEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::STATEMENT_SETTINGS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::STATEMENT_SETTINGS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::StatementSettingsList>,
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
        &table::STATEMENT_SETTINGS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::STATEMENT_SETTINGS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StatementSettingsUpdate>,
                runtime::Json<types::StatementSettingsEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STATEMENT_SETTINGS_UPDATE),
    runtime::Row::new(
            &table::STATEMENT_SETTINGS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::StatementSettingsUpdate>,
                runtime::Json<types::StatementSettingsEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::STATEMENT_SETTINGS_UPDATE),
];
