// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static DOMAIN_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::DOMAIN_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::DomainCreate>,
            runtime::Json<types::DomainEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::DOMAIN_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::DOMAIN_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::DomainEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::DOMAIN_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::DOMAIN_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::DomainList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::DOMAIN_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
