// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::app_manager::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static APP_MENU_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::APP_MENU_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::MenuItemCreate>,
                runtime::Json<types::MenuItemEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::MENU_ITEM_CREATE),
    runtime::Row::new(
        &table::APP_MENU_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::APP_MENU_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::MenuItemEnvelope>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::APP_MENU_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::APP_MENU_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::MenuItemList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/content"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::APP_MENU_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::APP_MENU_PARTIAL_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::MenuItemPartialUpdate>,
                runtime::Json<types::MenuItemEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::MENU_ITEM_PARTIAL_UPDATE),
    runtime::Row::new(
            &table::APP_MENU_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::MenuItemUpdate>,
                runtime::Json<types::MenuItemEnvelope>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::MENU_ITEM_UPDATE),
];
