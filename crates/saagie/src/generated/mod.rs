// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! Everything made from the document of Saagie.
#![allow(clippy::all, clippy::pedantic, unused_qualifications)]

pub mod client;
#[cfg(feature = "dynamic")]
pub mod dynamic;
pub mod types;
pub mod operations;
pub mod table;
