// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static DOMAIN_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::DOMAIN_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::DomainCreate>,
                runtime::Json<types::DomainEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::DOMAIN_CREATE),
    runtime::Row::new(
        &table::DOMAIN_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::DOMAIN_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::DomainEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::DOMAIN_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::DOMAIN_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<runtime::Json<types::DomainList>, table::AnswerReport>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::DOMAIN_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
