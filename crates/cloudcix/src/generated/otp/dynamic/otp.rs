// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::otp::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static OTP_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::OTP_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::OtpCreate>,
                runtime::Json<types::Otp>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::OTP_CREATE),
];
