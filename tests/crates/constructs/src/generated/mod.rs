// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

//! Everything made from the document of Constructs.
#![allow(clippy::all, clippy::pedantic, unused_qualifications)]

pub mod client;
#[cfg(feature = "dynamic")]
pub mod dynamic;
pub mod types;
pub mod operations;
pub mod table;
