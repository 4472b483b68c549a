// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static DEPARTMENT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::DEPARTMENT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::DepartmentCreate>,
                runtime::Json<types::DepartmentEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::DEPARTMENT_CREATE),
    runtime::Row::new(
        &table::DEPARTMENT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::DEPARTMENT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::DepartmentEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::DEPARTMENT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::DEPARTMENT_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::DepartmentList>,
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
        &table::DEPARTMENT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::DEPARTMENT_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::DepartmentPartialUpdate>,
                runtime::Json<types::DepartmentEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::DEPARTMENT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::DEPARTMENT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::DepartmentUpdate>,
                runtime::Json<types::DepartmentEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::DEPARTMENT_UPDATE),
];
