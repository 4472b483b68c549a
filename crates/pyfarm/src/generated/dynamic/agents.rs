// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static AGENTS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::AGENTS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AgentCreate>,
                runtime::Json<types::Agent>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::AGENT_CREATE),
    runtime::Row::new(
        &table::AGENTS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::AGENTS_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::Agent>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(&[table::AGENTS_GET_UNTIL_ONLINE]),
    runtime::Row::new(
            &table::AGENTS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::AgentSummary>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::AGENTS_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::AGENTS_SOFTWARE_ADD,
            runtime::dynamic::<
                runtime::JsonBody<types::AgentSoftwareAdd>,
                runtime::Json<types::AgentSoftware>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::AGENT_SOFTWARE_ADD),
    runtime::Row::new(
            &table::AGENTS_SOFTWARE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::AgentSoftware>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::AGENTS_SOFTWARE_REMOVE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::AGENTS_TASKS_ASSIGN,
            runtime::dynamic::<
                runtime::JsonBody<types::TaskAssign>,
                runtime::Json<types::AssignedTask>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TASK_ASSIGN),
    runtime::Row::new(
            &table::AGENTS_TASKS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::AgentTask>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::AGENTS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AgentUpdate>,
                runtime::Json<types::Agent>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::AGENT_UPDATE),
];
