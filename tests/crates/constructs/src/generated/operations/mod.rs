// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod answers;
mod bodies;
mod parameters;
mod styles;

#[allow(unused_imports)]
pub use answers::*;
#[allow(unused_imports)]
pub use bodies::*;
#[allow(unused_imports)]
pub use parameters::*;
#[allow(unused_imports)]
pub use styles::*;
