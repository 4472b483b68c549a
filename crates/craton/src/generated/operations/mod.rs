// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod ansible_inventory;
mod cells;
mod clouds;
mod devices;
mod hosts;
mod keystone;
mod network_devices;
mod network_interfaces;
mod networks;
mod projects;
mod regions;
mod users;

#[allow(unused_imports)]
pub use ansible_inventory::*;
#[allow(unused_imports)]
pub use cells::*;
#[allow(unused_imports)]
pub use clouds::*;
#[allow(unused_imports)]
pub use devices::*;
#[allow(unused_imports)]
pub use hosts::*;
#[allow(unused_imports)]
pub use keystone::*;
#[allow(unused_imports)]
pub use network_devices::*;
#[allow(unused_imports)]
pub use network_interfaces::*;
#[allow(unused_imports)]
pub use networks::*;
#[allow(unused_imports)]
pub use projects::*;
#[allow(unused_imports)]
pub use regions::*;
#[allow(unused_imports)]
pub use users::*;
