// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors, ListMetadataWithoutWarnings,
};

mod app;
mod app_member;
mod app_menu;
mod menu_item_user;
mod shared;

#[allow(unused_imports)]
pub use app::*;
#[allow(unused_imports)]
pub use app_member::*;
#[allow(unused_imports)]
pub use app_menu::*;
#[allow(unused_imports)]
pub use menu_item_user::*;
#[allow(unused_imports)]
pub use shared::*;
