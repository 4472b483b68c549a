//! The generator: one OpenAPI document in, one client crate out.
//!
//! [`pipeline::generate`] is the sequence of stages; each stage is a module here and can be looked
//! at with `cargo xtask dump STAGE NAME`. [`applications::generate`] does it for several documents that
//! become one crate.

pub mod applications;
pub mod commands;
pub mod diagnostics;
pub mod document;
pub mod emit;
pub mod engine;
pub mod lint;
pub mod lower;
pub mod model;
pub mod naming;
pub mod pipeline;
pub mod project;
pub mod render;
pub mod scaffold;
pub mod sync;
pub mod tryout;
pub mod vocabulary;
