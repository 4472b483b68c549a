// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static NETWORK_INTERFACES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::NETWORK_INTERFACES_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkInterfaceCreate>,
                runtime::Json<types::NetworkInterface>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_INTERFACE_CREATE),
    runtime::Row::new(
        &table::NETWORK_INTERFACES_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::NETWORK_INTERFACES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::NetworkInterface>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_INTERFACES_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::NetworkInterfaceList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/network_interfaces"],
            next: runtime::NextPage::InLinks {
                links: "/links",
                rel: "next",
                parameter: Some("marker"),
            },
        }),
    runtime::Row::new(
            &table::NETWORK_INTERFACES_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkInterfaceUpdate>,
                runtime::Json<types::NetworkInterface>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_INTERFACE_UPDATE),
];
