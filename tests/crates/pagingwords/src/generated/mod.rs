// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

//! Everything made from the document of Paging words.
#![allow(clippy::all, clippy::pedantic, unused_qualifications)]

pub mod client;
#[cfg(feature = "dynamic")]
pub mod dynamic;
pub mod types;
pub mod operations;
pub mod table;
