// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static PAGINGWORDS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CURSOR,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::CursorResponse>,
                runtime::Json<serde_json::Value>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/data/things"],
            next: runtime::NextPage::InPage("/data/next"),
        }),
    runtime::Row::new(
            &table::LAST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::LastResponse>,
                runtime::Json<serde_json::Value>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/things"],
            next: runtime::NextPage::InLastItem("/id"),
        }),
    runtime::Row::new(
            &table::OFFSET,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::OffsetResponse>,
                runtime::Json<serde_json::Value>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/things"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::PAGEABLE,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::PageableResponse>,
                runtime::Json<serde_json::Value>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/things"],
            next: runtime::NextPage::InPage("/nextLink"),
        }),
];
