// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod cls;
mod student;
mod syllabus;

#[allow(unused_imports)]
pub use cls::*;
#[allow(unused_imports)]
pub use student::*;
#[allow(unused_imports)]
pub use syllabus::*;
