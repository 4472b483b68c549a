// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static REGION_IMAGE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::REGION_IMAGE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::RegionImageCreate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::REGION_IMAGE_CREATE),
    runtime::Row::new(
        &table::REGION_IMAGE_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
];
