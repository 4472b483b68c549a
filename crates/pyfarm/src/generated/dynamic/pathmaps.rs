// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static PATHMAPS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::PATHMAPS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PathMapCreate>,
                runtime::Json<types::PathMap>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PATH_MAP_CREATE),
    runtime::Row::new(
        &table::PATHMAPS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::PATHMAPS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::PathMap>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::PATHMAPS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::PathMap>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::PATHMAPS_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::PATHMAPS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PathMapUpdate>,
                runtime::Json<types::PathMap>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PATH_MAP_UPDATE),
];
