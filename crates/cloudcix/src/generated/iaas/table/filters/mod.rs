// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What objects in a query can hold.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Kind, Rule};

mod part_1;
mod part_2;
mod part_3;

#[allow(unused_imports)]
pub use part_1::*;
#[allow(unused_imports)]
pub use part_2::*;
#[allow(unused_imports)]
pub use part_3::*;
