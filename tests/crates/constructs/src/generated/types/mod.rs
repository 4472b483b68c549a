// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

//! What is sent and what comes back.

mod answers;
mod bodies;
mod shared;
mod styles;

#[allow(unused_imports)]
pub use answers::*;
#[allow(unused_imports)]
pub use bodies::*;
#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use styles::*;
