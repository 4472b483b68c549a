// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static KEYSTONE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::KEYSTONE_DISCOVER,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::KeystoneVersionAnswer>,
            runtime::Json<types::KeystoneError>,
        >,
    ),
    runtime::Row::new(
            &table::KEYSTONE_TOKENS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::KeystoneTokenCreate>,
                runtime::Json<types::KeystoneTokenAnswer>,
                runtime::Json<types::KeystoneError>,
            >,
        )
        .fields(fields::KEYSTONE_TOKEN_CREATE),
];
