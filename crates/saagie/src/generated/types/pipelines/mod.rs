// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

mod part_1;
mod part_2;

#[allow(unused_imports)]
pub use part_1::*;
#[allow(unused_imports)]
pub use part_2::*;
