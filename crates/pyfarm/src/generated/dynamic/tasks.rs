// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static TASKS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::TASKS_FAILED_ON_AGENTS_ADD,
            runtime::dynamic::<
                runtime::JsonBody<types::FailedAgentAdd>,
                runtime::Json<types::FailedAgent>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::FAILED_AGENT_ADD),
    runtime::Row::new(
            &table::TASKS_FAILED_ON_AGENTS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::FailedAgent>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::TASKS_FAILED_ON_AGENTS_REMOVE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::TASKS_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::TaskDetails>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(&[table::TASKS_GET_UNTIL_DONE]),
    runtime::Row::new(
            &table::TASKS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::Task>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::TASKS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TaskUpdate>,
                runtime::Json<types::TaskDetails>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TASK_UPDATE),
];
