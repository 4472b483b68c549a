// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{operations::*, table, types};

pub(in crate::generated) static OPPORTUNITY_HISTORY_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::OPPORTUNITY_HISTORY_CREATE,
        runtime::dynamic::<
            runtime::JsonBody<types::OpportunityHistoryCreate>,
            runtime::Json<types::OpportunityHistoryEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::OPPORTUNITY_HISTORY_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::OpportunityHistoryList>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::OPPORTUNITY_HISTORY_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
