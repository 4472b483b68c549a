// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static APP_SETTINGS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::APP_SETTINGS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AppSettingsCreate>,
                runtime::Json<types::AppSettingsEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::APP_SETTINGS_CREATE),
    runtime::Row::new(
        &table::APP_SETTINGS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::APP_SETTINGS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::AppSettingsEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::APP_SETTINGS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::APP_SETTINGS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AppSettingsPartialUpdate>,
                runtime::Json<types::AppSettingsEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::APP_SETTINGS_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::APP_SETTINGS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AppSettingsUpdate>,
                runtime::Json<types::AppSettingsEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::APP_SETTINGS_UPDATE),
];
