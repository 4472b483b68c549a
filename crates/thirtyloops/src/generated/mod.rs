// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! Everything made from the document of 30loops.
#![allow(clippy::all, clippy::pedantic, unused_qualifications)]

pub mod client;
#[cfg(feature = "dynamic")]
pub mod dynamic;
pub mod types;
pub mod operations;
pub mod table;
