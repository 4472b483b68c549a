// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `otp_auth_create`
pub static OTP_AUTH_CREATE: Operation = Operation {
    id: "otp_auth_create",
    method: "POST",
    path: "/otp_auth/{email}/",
    server: None,
    tag: "otp_auth",
    summary: "Checks a one-time password.",
    description: "No token is needed: membership asks this during a log-in.\n\nCodes: 400 `otp_otp_auth_create_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "email",
                Kind::Text,
                "The e-mail address of the user.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
    ],
    body: Some(Body::json("OtpAuthCreate", "").sensitive()),
    responses: &[
        Answer::json(Exact(200), "OtpAuth", "The password is right."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-08-06 (version 3.0.0)",
};
