// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static NETWORK_DEVICES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::NETWORK_DEVICES_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkDeviceCreate>,
                runtime::Json<types::NetworkDevice>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_DEVICE_CREATE),
    runtime::Row::new(
        &table::NETWORK_DEVICES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NETWORK_DEVICES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NetworkDevice>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_DEVICES_LABELS_ADD,
            runtime::dynamic::<
                runtime::JsonBody<types::LabelsChange>,
                runtime::Json<types::Labels>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::LABELS_CHANGE),
    runtime::Row::new(
        &table::NETWORK_DEVICES_LABELS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Labels>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_DEVICES_LABELS_REMOVE,
            runtime::dynamic::<
                runtime::JsonBody<types::LabelsChange>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::LABELS_CHANGE),
    runtime::Row::new(
            &table::NETWORK_DEVICES_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::NetworkDeviceList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/network_devices"],
            next: runtime::NextPage::InLinks {
                links: "/links",
                rel: "next",
                parameter: Some("marker"),
            },
        }),
    runtime::Row::new(
            &table::NETWORK_DEVICES_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkDeviceUpdate>,
                runtime::Json<types::NetworkDevice>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_DEVICE_UPDATE),
    runtime::Row::new(
        &table::NETWORK_DEVICES_VARIABLES_DELETE,
        runtime::dynamic::<
            runtime::JsonBody<Vec<String>>,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NETWORK_DEVICES_VARIABLES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NETWORK_DEVICES_VARIABLES_UPDATE,
        runtime::dynamic::<
            runtime::JsonBody<serde_json::Map<String, serde_json::Value>>,
            runtime::Json<types::VariablesAnswer>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
