// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ANSIBLE_INVENTORY_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::ANSIBLE_INVENTORY_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::AnsibleInventory>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
