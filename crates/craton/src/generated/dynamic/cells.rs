// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CELLS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CELLS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CellCreate>,
                runtime::Json<types::Cell>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CELL_CREATE),
    runtime::Row::new(
        &table::CELLS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CELLS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Cell>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::CELLS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::CellList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/cells"],
            next: runtime::NextPage::InLinks {
                links: "/links",
                rel: "next",
                parameter: Some("marker"),
            },
        }),
    runtime::Row::new(
            &table::CELLS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CellUpdate>,
                runtime::Json<types::Cell>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CELL_UPDATE),
    runtime::Row::new(
        &table::CELLS_VARIABLES_DELETE,
        runtime::dynamic::<
            runtime::JsonBody<Vec<String>>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CELLS_VARIABLES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CELLS_VARIABLES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<serde_json::Map<String, serde_json::Value>>,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
