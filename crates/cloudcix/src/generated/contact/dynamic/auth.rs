// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static AUTH_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::AUTH_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AuthCreate>,
                runtime::Json<types::AuthEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::AUTH_CREATE),
];
