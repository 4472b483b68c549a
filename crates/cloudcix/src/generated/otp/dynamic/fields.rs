// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static OTP_AUTH_CREATE: &[Field] = &[
    Field::new("otp", Kind::Text, "The one-time password. A text: leading zeros count.")
        .required()
        .sensitive(),
];

pub(in crate::generated) static OTP_CREATE: &[Field] = &[
    Field::new("secret", Kind::Text, "The secret, in base 32.").required().sensitive(),
];
