// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static NETWORK_FIREWALLS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::NETWORK_FIREWALLS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkFirewallCreate>,
                runtime::Json<types::NetworkFirewallEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_FIREWALL_CREATE),
    runtime::Row::new(
        &table::NETWORK_FIREWALLS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_FIREWALLS_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::NetworkFirewallEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(
            &[
                table::NETWORK_FIREWALLS_GET_UNTIL_RUNNING,
                table::NETWORK_FIREWALLS_GET_UNTIL_DELETED,
            ],
        ),
    runtime::Row::new(
        &table::NETWORK_FIREWALLS_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_FIREWALLS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::NetworkFirewallList>,
                    table::AnswerReport,
                >,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::NETWORK_FIREWALLS_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::NETWORK_FIREWALLS_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkFirewallPartialUpdate>,
                runtime::Json<types::NetworkFirewallEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_FIREWALL_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::NETWORK_FIREWALLS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::NetworkFirewallUpdate>,
                runtime::Json<types::NetworkFirewallEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::NETWORK_FIREWALL_UPDATE),
];
