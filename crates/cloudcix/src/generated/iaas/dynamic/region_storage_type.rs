// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static REGION_STORAGE_TYPE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::REGION_STORAGE_TYPE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RegionStorageTypeCreate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::REGION_STORAGE_TYPE_CREATE),
    runtime::Row::new(
        &table::REGION_STORAGE_TYPE_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
];
