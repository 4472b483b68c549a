// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static LOGBOOK_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::LOGBOOK_GET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::Logbook>,
                runtime::Json<types::ApiError>,
            >,
        )
        .waiters(&[table::LOGBOOK_GET_UNTIL_FINISHED]),
    runtime::Row::new(
            &table::LOGBOOK_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::LogbookList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/items"],
            next: runtime::NextPage::Nowhere,
        }),
];
