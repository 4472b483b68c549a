// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static GROUPS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::GROUP_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::GroupInput>,
                runtime::Empty,
                runtime::Json<serde_json::Value>,
            >,
        )
        .fields(fields::GROUP_INPUT),
    runtime::Row::new(
        &table::GROUP_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::GROUP_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::GroupUsers>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
        &table::GROUP_PERMISSIONS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::GroupPermissions>,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::GROUP_PERMISSIONS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::GroupPermissionsInput>,
                runtime::Empty,
                runtime::Json<serde_json::Value>,
            >,
        )
        .fields(fields::GROUP_PERMISSIONS_INPUT),
    runtime::Row::new(
        &table::GROUPS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::Group>>,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
