// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static JOBS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::JOBS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobCreate>,
                runtime::Json<types::Job>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOB_CREATE),
    runtime::Row::new(
        &table::JOBS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBS_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::Job>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(&[table::JOBS_GET_UNTIL_DONE, table::JOBS_GET_UNTIL_DELETED]),
    runtime::Row::new(
            &table::JOBS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::JobSummary>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::JOBS_NOTIFIED_USERS_ADD,
            runtime::dynamic::<
                runtime::JsonBody<types::NotifiedUserAdd>,
                runtime::Json<types::NotifiedUser>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NOTIFIED_USER_ADD),
    runtime::Row::new(
            &table::JOBS_NOTIFIED_USERS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::NotifiedUser>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::JOBS_NOTIFIED_USERS_REMOVE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::JOBS_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::JOBS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobUpdate>,
                runtime::Reported<runtime::Json<types::Job>, JobsUpdateReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOB_UPDATE),
];
