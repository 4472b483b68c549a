// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is sent and what comes back.
pub use crate::generated::shared::{
    ApiError, CodedError, Detail, FieldError, FieldErrors,
};

mod otp;
mod otp_auth;

#[allow(unused_imports)]
pub use otp::*;
#[allow(unused_imports)]
pub use otp_auth::*;
