// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod pagingwords;

#[allow(unused_imports)]
pub use pagingwords::*;
