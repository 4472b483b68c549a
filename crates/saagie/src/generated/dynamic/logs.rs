// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static LOGS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::LOGS_DOWNLOAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Streamed,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::LOGS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::LogPage>,
                runtime::Json<serde_json::Value>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/logs"],
            next: runtime::NextPage::Nowhere,
        }),
];
