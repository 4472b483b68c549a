// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::app_manager::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static APP_MEMBER_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::APP_MEMBER_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AppMemberCreate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::APP_MEMBER_CREATE),
    runtime::Row::new(
        &table::APP_MEMBER_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
];
