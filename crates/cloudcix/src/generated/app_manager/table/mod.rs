// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod filters;
mod app;
mod app_member;
mod app_menu;
mod menu_item_user;

#[allow(unused_imports)]
pub use filters::*;
#[allow(unused_imports)]
pub use app::*;
#[allow(unused_imports)]
pub use app_member::*;
#[allow(unused_imports)]
pub use app_menu::*;
#[allow(unused_imports)]
pub use menu_item_user::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "cloudcix-app_manager",
    title: "CloudCIX app manager",
    version: "4.0.0",
    server: Some("https://appmanager.api.cloudcix.com"),
    schemes: &[
        runtime::Scheme {
            name: "token",
            carries: &["header:X-Auth-Token"],
            environment: &[
                "CLOUDCIX_API_KEY",
                "CLOUDCIX_API_USERNAME",
                "CLOUDCIX_API_PASSWORD",
            ],
            description: "A JWT with two claims, `uid` and `exp`. It is good for two hours after a log-in and for one hour\nafter a renewal. It cannot be revoked. `Authorization` is not read.",
        },
    ],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &APP_CREATE,
    &APP_DELETE,
    &APP_GET,
    &APP_HEAD,
    &APP_LIST,
    &APP_LIST_HEAD,
    &APP_MEMBER_CREATE,
    &APP_MEMBER_DELETE,
    &APP_MENU_CREATE,
    &APP_MENU_DELETE,
    &APP_MENU_GET,
    &APP_MENU_HEAD,
    &APP_MENU_LIST,
    &APP_MENU_LIST_HEAD,
    &APP_MENU_PARTIAL_UPDATE,
    &APP_MENU_UPDATE,
    &APP_PARTIAL_UPDATE,
    &APP_UPDATE,
    &MENU_ITEM_USER_LIST,
    &MENU_ITEM_USER_LIST_HEAD,
    &MENU_ITEM_USER_UPDATE,
];
