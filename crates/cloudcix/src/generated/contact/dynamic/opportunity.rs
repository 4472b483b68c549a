// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static OPPORTUNITY_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::OPPORTUNITY_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::OpportunityCreate>,
                runtime::Json<types::OpportunityEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::OPPORTUNITY_CREATE),
    runtime::Row::new(
        &table::OPPORTUNITY_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::OPPORTUNITY_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::OpportunityEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::OPPORTUNITY_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::OPPORTUNITY_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::OpportunityList>,
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
        &table::OPPORTUNITY_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::OPPORTUNITY_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::OpportunityPartialUpdate>,
                runtime::Json<types::OpportunityEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::OPPORTUNITY_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::OPPORTUNITY_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::OpportunityUpdate>,
                runtime::Json<types::OpportunityEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::OPPORTUNITY_UPDATE),
];
