// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{operations::*, table, types};

pub(in crate::generated) static CEPH_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::CEPH_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::CephCreate>,
            runtime::Json<types::ResourceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CEPH_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ResourceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CEPH_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::CEPH_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ResourceList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CEPH_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    (
        &table::CEPH_PARTIAL_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::CephPartialUpdate>,
            runtime::Json<types::ResourceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::CEPH_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<types::CephUpdate>,
            runtime::Json<types::ResourceEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
