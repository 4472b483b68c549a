// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

mod part_1;
mod part_2;
mod part_3;
mod part_4;

#[allow(unused_imports)]
pub use part_1::*;
#[allow(unused_imports)]
pub use part_2::*;
#[allow(unused_imports)]
pub use part_3::*;
#[allow(unused_imports)]
pub use part_4::*;
