// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static NOMINAL_ACCOUNT_TYPE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::NOMINAL_ACCOUNT_TYPE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::NominalAccountTypeList>,
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
        &table::NOMINAL_ACCOUNT_TYPE_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
];
