// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{operations::*, table, types};

pub(in crate::generated) static INVOICES_CALLS_1: &[(
    &runtime::Operation,
    runtime::Dynamic,
)] = &[
    (
        &table::INVOICES_CURRENT,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Invoice>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::INVOICES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Invoice>,
            runtime::Json<types::ApiError>,
        >,
    ),
    (
        &table::INVOICES_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::InvoiceList>,
            runtime::Json<types::ApiError>,
        >,
    ),
];
