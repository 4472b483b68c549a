// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static JOURNAL_ENTRY_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::JOURNAL_ENTRY_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JournalEntryCreate>,
                runtime::Json<types::JournalEntryEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOURNAL_ENTRY_CREATE),
    runtime::Row::new(
        &table::JOURNAL_ENTRY_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::JournalEntryEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::JOURNAL_ENTRY_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::JOURNAL_ENTRY_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::JournalEntryList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::JOURNAL_ENTRY_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::JOURNAL_ENTRY_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JournalEntryPartialUpdate>,
                runtime::Json<types::JournalEntryEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOURNAL_ENTRY_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::JOURNAL_ENTRY_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JournalEntryUpdate>,
                runtime::Json<types::JournalEntryEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::JOURNAL_ENTRY_UPDATE),
];
