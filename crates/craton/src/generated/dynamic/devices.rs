// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static DEVICES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::DEVICES_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::DeviceList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/devices/hosts", "/devices/network-devices"],
            next: runtime::NextPage::InLinks {
                links: "/links",
                rel: "next",
                parameter: Some("marker"),
            },
        }),
];
