// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::app_manager::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static MENU_ITEM_USER_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::MENU_ITEM_USER_LIST,
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
        &table::MENU_ITEM_USER_LIST_HEAD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<serde_json::Value>,
        >,
    ),
    runtime::Row::new(
            &table::MENU_ITEM_USER_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::MenuItemUserUpdate>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::MENU_ITEM_USER_UPDATE),
];
