// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod app;
mod app_member;
mod app_menu;
mod menu_item_user;

#[allow(unused_imports)]
pub use app::*;
#[allow(unused_imports)]
pub use app_member::*;
#[allow(unused_imports)]
pub use app_menu::*;
#[allow(unused_imports)]
pub use menu_item_user::*;
