// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static JOBGROUPS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::JOBGROUPS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobGroupCreate>,
                runtime::Json<types::JobGroup>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOB_GROUP_CREATE),
    runtime::Row::new(
        &table::JOBGROUPS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::JOBGROUPS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::JobGroup>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBGROUPS_JOBS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::JobsInGroup>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/jobs"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::JOBGROUPS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::JobGroupSummary>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::JOBGROUPS_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBGROUPS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobGroupUpdate>,
                runtime::Json<types::JobGroup>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOB_GROUP_UPDATE),
];
