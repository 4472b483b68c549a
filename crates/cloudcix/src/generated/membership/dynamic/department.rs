// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{operations::*, table, types};

pub(in crate::generated) static DEPARTMENT_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::DEPARTMENT_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::DepartmentCreate>,
            runtime::Json<types::DepartmentEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::DEPARTMENT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::DEPARTMENT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::DepartmentEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::DEPARTMENT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::DEPARTMENT_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::DepartmentList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::DEPARTMENT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::DEPARTMENT_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::DepartmentPartialUpdate>,
            runtime::Json<types::DepartmentEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::DEPARTMENT_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::DepartmentUpdate>,
            runtime::Json<types::DepartmentEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
