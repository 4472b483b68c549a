// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static NETWORKS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::NETWORKS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkCreate>,
                runtime::Json<types::Network>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_CREATE),
    runtime::Row::new(
        &table::NETWORKS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NETWORKS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Network>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORKS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::NetworkList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/networks"],
            next: runtime::NextPage::InLinks {
                links: "/links",
                rel: "next",
                parameter: Some("marker"),
            },
        }),
    runtime::Row::new(
            &table::NETWORKS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkUpdate>,
                runtime::Json<types::Network>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_UPDATE),
    runtime::Row::new(
        &table::NETWORKS_VARIABLES_DELETE,
        runtime::dynamic::<
            runtime::JsonBody<Vec<String>>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NETWORKS_VARIABLES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NETWORKS_VARIABLES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<serde_json::Map<String, serde_json::Value>>,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
