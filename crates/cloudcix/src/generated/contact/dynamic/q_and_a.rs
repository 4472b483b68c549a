// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static Q_AND_A_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::Q_AND_A_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::QAndACreate>,
                runtime::Json<types::QAndAEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::Q_AND_A_CREATE),
    runtime::Row::new(
        &table::Q_AND_A_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::QAndAEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::Q_AND_A_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::Q_AND_A_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::QAndAList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::Q_AND_A_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
