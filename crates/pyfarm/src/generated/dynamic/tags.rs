// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static TAGS_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::TAGS_AGENTS_ADD,
        runtime::dynamic::<
            runtime::JsonBody<types::TagAgentAdd>,
            runtime::Json<types::TaggedAgent>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TAGS_AGENTS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::AgentInTag>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TAGS_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::TagCreate>,
            runtime::Json<types::Tag>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TAGS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TAGS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Tag>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TAGS_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::Tag>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TAGS_REPLACE,
        runtime::dynamic::<
            runtime::JsonBody<types::TagReplace>,
            runtime::Json<types::Tag>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::TAGS_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
