// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

//! What is sent and what comes back.

mod shared;
mod tag_2;

#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use tag_2::*;
