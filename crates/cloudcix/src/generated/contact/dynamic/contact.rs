// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CONTACT_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CONTACT_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ContactCreate>,
                runtime::Json<types::ContactEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CONTACT_CREATE),
    runtime::Row::new(
        &table::CONTACT_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CONTACT_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::ContactEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CONTACT_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CONTACT_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::ContactList>,
                    table::AnswerReport,
                >,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::CONTACT_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CONTACT_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ContactPartialUpdate>,
                runtime::Json<types::ContactEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CONTACT_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::CONTACT_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ContactUpdate>,
                runtime::Json<types::ContactEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CONTACT_UPDATE),
];
