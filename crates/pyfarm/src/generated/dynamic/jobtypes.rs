// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static JOBTYPES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::JOBTYPES_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobTypeCreate>,
                runtime::Json<types::JobType>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOB_TYPE_CREATE),
    runtime::Row::new(
        &table::JOBTYPES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::JOBTYPES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::JobType>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBTYPES_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::JobTypeSummary>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::JOBTYPES_REPLACE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobTypeCreate>,
                runtime::Json<types::JobType>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOB_TYPE_CREATE),
    runtime::Row::new(
            &table::JOBTYPES_REQUIREMENTS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobTypeRequirementCreate>,
                runtime::Json<types::JobTypeRequirement>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOB_TYPE_REQUIREMENT_CREATE),
    runtime::Row::new(
        &table::JOBTYPES_REQUIREMENTS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::JOBTYPES_REQUIREMENTS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::JobTypeRequirement>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBTYPES_REQUIREMENTS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::JobTypeRequirement>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::JOBTYPES_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::JOBTYPES_VERSIONS_CODE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Streamed,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::JOBTYPES_VERSIONS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::JOBTYPES_VERSIONS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::JobType>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBTYPES_VERSIONS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<i64>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::JOBTYPES_VERSIONS_REQUIREMENTS_CREATE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBTYPES_VERSIONS_REQUIREMENTS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::JobTypeRequirement>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
];
