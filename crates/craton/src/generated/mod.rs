// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! Everything made from the document of Craton.
#![allow(clippy::all, clippy::pedantic, unused_qualifications)]

pub mod client;
#[cfg(feature = "dynamic")]
pub mod dynamic;
pub mod types;
pub mod operations;
pub mod table;
