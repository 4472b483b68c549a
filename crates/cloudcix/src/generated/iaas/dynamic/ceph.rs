// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CEPH_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CEPH_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CephCreate>,
                runtime::Json<types::ResourceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CEPH_CREATE),
    runtime::Row::new(
            &table::CEPH_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::ResourceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(&[table::CEPH_GET_UNTIL_RUNNING, table::CEPH_GET_UNTIL_CLOSED]),
    runtime::Row::new(
        &table::CEPH_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CEPH_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ResourceList>,
                    table::AnswerReport,
                >,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::CEPH_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CEPH_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CephPartialUpdate>,
                runtime::Json<types::ResourceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CEPH_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::CEPH_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CephUpdate>,
                runtime::Json<types::ResourceEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CEPH_UPDATE),
];
