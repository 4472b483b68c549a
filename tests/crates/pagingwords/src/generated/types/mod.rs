// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

//! What is sent and what comes back.

mod pagingwords;

#[allow(unused_imports)]
pub use pagingwords::*;
