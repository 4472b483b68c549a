// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static CAMPAIGN_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::CAMPAIGN_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CampaignCreate>,
                runtime::Json<types::CampaignEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CAMPAIGN_CREATE),
    runtime::Row::new(
        &table::CAMPAIGN_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CAMPAIGN_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::CampaignEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::CAMPAIGN_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CAMPAIGN_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Reported<
                    runtime::Json<types::CampaignList>,
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
        &table::CAMPAIGN_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::CAMPAIGN_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CampaignPartialUpdate>,
                runtime::Json<types::CampaignEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CAMPAIGN_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::CAMPAIGN_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::CampaignUpdate>,
                runtime::Json<types::CampaignEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::CAMPAIGN_UPDATE),
];
