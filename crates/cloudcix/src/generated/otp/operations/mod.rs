// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Requests under construction, one type an operation. They come from the methods of
//! [`Client`](super::client::Client).

mod otp;
mod otp_auth;

#[allow(unused_imports)]
pub use otp::*;
#[allow(unused_imports)]
pub use otp_auth::*;
