// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static PAYMENT_METHOD_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::PAYMENT_METHOD_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PaymentMethodCreate>,
                runtime::Json<types::PaymentMethodEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PAYMENT_METHOD_CREATE),
    runtime::Row::new(
        &table::PAYMENT_METHOD_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::PAYMENT_METHOD_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::PaymentMethodEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::PAYMENT_METHOD_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PAYMENT_METHOD_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::PaymentMethodList>,
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
        &table::PAYMENT_METHOD_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::PAYMENT_METHOD_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PaymentMethodPartialUpdate>,
                runtime::Json<types::PaymentMethodEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PAYMENT_METHOD_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::PAYMENT_METHOD_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PaymentMethodUpdate>,
                runtime::Json<types::PaymentMethodEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PAYMENT_METHOD_UPDATE),
];
