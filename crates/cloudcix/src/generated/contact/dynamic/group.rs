// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{operations::*, table, types};

pub(in crate::generated) static GROUP_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::GROUP_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::GroupCreate>,
            runtime::Json<types::GroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::GROUP_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::GROUP_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::GroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::GROUP_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::GROUP_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::GroupList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::GROUP_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::GROUP_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::GroupPartialUpdate>,
            runtime::Json<types::GroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::GROUP_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::GroupUpdate>,
            runtime::Json<types::GroupEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
