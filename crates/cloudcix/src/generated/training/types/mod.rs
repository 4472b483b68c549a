// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors, ListMetadata,
};

mod cls;
mod shared;
mod student;
mod syllabus;

#[allow(unused_imports)]
pub use cls::*;
#[allow(unused_imports)]
pub use shared::*;
#[allow(unused_imports)]
pub use student::*;
#[allow(unused_imports)]
pub use syllabus::*;
