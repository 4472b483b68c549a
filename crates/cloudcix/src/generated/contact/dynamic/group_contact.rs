// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static GROUP_CONTACT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::GROUP_CONTACT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ContactIds>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CONTACT_IDS),
    runtime::Row::new(
            &table::GROUP_CONTACT_DELETE,
            runtime::dynamic::<
                runtime::JsonBody<types::ContactIds>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CONTACT_IDS),
];
