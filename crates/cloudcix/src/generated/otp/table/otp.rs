// Generated from specs/cloudcix/otp.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `otp_create`
pub static OTP_CREATE: Operation = Operation {
    id: "otp_create",
    method: "POST",
    path: "/otp/",
    server: None,
    tag: "otp",
    summary: "Stores the secret of the user, in place of an older one.",
    description: "Codes: members `otp_create_101-103`; 403 `otp_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("OtpCreate", "")
            .sensitive()
            .rules(&[Rule::at("/secret").length(None, Some(16))]),
    ),
    responses: &[
        Answer::json(Exact(200), "Otp", "The older secret was replaced."),
        Answer::json(Exact(201), "Otp", "It is stored."),
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
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-08-06 (version 3.0.0)",
};
