// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CLOUDS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CLOUDS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CloudCreate>,
                runtime::Json<types::Cloud>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CLOUD_CREATE),
    runtime::Row::new(
        &table::CLOUDS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CLOUDS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Cloud>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::CLOUDS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::CloudList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/clouds"],
            next: runtime::NextPage::InLinks {
                links: "/links",
                rel: "next",
                parameter: Some("marker"),
            },
        }),
    runtime::Row::new(
            &table::CLOUDS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CloudUpdate>,
                runtime::Json<types::Cloud>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CLOUD_UPDATE),
    runtime::Row::new(
        &table::CLOUDS_VARIABLES_DELETE,
        runtime::dynamic::<
            runtime::JsonBody<Vec<String>>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CLOUDS_VARIABLES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CLOUDS_VARIABLES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<serde_json::Map<String, serde_json::Value>>,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
