// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static PATHMAPS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::PATHMAPS_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::PathMapCreate>,
            runtime::Json<types::PathMap>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PATHMAPS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PATHMAPS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::PathMap>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PATHMAPS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::PathMap>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PATHMAPS_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::PATHMAPS_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::PathMapUpdate>,
            runtime::Json<types::PathMap>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
