// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static TAGS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::TAGS_AGENTS_ADD,
            runtime::dynamic::<
                runtime::JsonBody<types::TagAgentAdd>,
                runtime::Json<types::TaggedAgent>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TAG_AGENT_ADD),
    runtime::Row::new(
            &table::TAGS_AGENTS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::AgentInTag>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::TAGS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::TagCreate>,
                runtime::Json<types::Tag>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TAG_CREATE),
    runtime::Row::new(
        &table::TAGS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::TAGS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Tag>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::TAGS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::Tag>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::TAGS_REPLACE,
            runtime::dynamic::<
                runtime::JsonBody<types::TagReplace>,
                runtime::Json<types::Tag>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::TAG_REPLACE),
    runtime::Row::new(
        &table::TAGS_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
