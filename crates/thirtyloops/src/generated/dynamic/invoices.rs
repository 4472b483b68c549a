// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static INVOICES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::INVOICES_CURRENT,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Invoice>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::INVOICES_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Invoice>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::INVOICES_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::InvoiceList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/items"],
            next: runtime::NextPage::Nowhere,
        }),
];
