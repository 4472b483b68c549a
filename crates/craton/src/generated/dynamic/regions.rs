// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static REGIONS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::REGIONS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RegionCreate>,
                runtime::Json<types::Region>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::REGION_CREATE),
    runtime::Row::new(
        &table::REGIONS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::REGIONS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Region>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::REGIONS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::RegionList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/regions"],
            next: runtime::NextPage::InLinks {
                links: "/links",
                rel: "next",
                parameter: Some("marker"),
            },
        }),
    runtime::Row::new(
            &table::REGIONS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RegionUpdate>,
                runtime::Json<types::Region>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::REGION_UPDATE),
    runtime::Row::new(
        &table::REGIONS_VARIABLES_DELETE,
        runtime::dynamic::<
            runtime::JsonBody<Vec<String>>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::REGIONS_VARIABLES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::REGIONS_VARIABLES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<serde_json::Map<String, serde_json::Value>>,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
