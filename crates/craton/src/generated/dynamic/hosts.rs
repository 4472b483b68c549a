// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static HOSTS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::HOSTS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::HostCreate>,
                runtime::Json<types::Host>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::HOST_CREATE),
    runtime::Row::new(
        &table::HOSTS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::HOSTS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Host>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::HOSTS_LABELS_ADD,
            runtime::dynamic::<
                runtime::JsonBody<types::LabelsChange>,
                runtime::Json<types::Labels>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::LABELS_CHANGE),
    runtime::Row::new(
        &table::HOSTS_LABELS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Labels>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::HOSTS_LABELS_REMOVE,
            runtime::dynamic::<
                runtime::JsonBody<types::LabelsChange>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::LABELS_CHANGE),
    runtime::Row::new(
            &table::HOSTS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::HostList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/hosts"],
            next: runtime::NextPage::InLinks {
                links: "/links",
                rel: "next",
                parameter: Some("marker"),
            },
        }),
    runtime::Row::new(
            &table::HOSTS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::HostUpdate>,
                runtime::Json<types::Host>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::HOST_UPDATE),
    runtime::Row::new(
        &table::HOSTS_VARIABLES_DELETE,
        runtime::dynamic::<
            runtime::JsonBody<Vec<String>>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::HOSTS_VARIABLES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::HOSTS_VARIABLES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<serde_json::Map<String, serde_json::Value>>,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
