// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

mod part_1;
mod part_2;

#[allow(unused_imports)]
pub use part_1::*;
#[allow(unused_imports)]
pub use part_2::*;
