// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `email_confirmation_get`
pub static EMAIL_CONFIRMATION_GET: Operation = Operation {
    id: "email_confirmation_get",
    method: "GET",
    path: "/email_confirmation/{email_token}/",
    server: None,
    tag: "email_confirmation",
    summary: "Confirms an e-mail address.",
    description: "It changes the user and can be done once: the token is gone afterwards. A token is good for 24\nhours.\n\nCodes: 400 `membership_email_confirmation_read_001-003`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "email_token",
                Kind::Text,
                "The token from the mail.",
            )
            .sensitive()
            .rules(&[Rule::at("").length(Some(1), None)]),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(200), "It is confirmed. There is no body."),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `email_confirmation_head`
pub static EMAIL_CONFIRMATION_HEAD: Operation = Operation {
    id: "email_confirmation_head",
    method: "HEAD",
    path: "/email_confirmation/{email_token}/",
    server: None,
    tag: "email_confirmation",
    summary: "Asks whether an e-mail confirmation exists.",
    description: "Careful: the server does the same as for GET and uses the token up.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "email_token",
                Kind::Text,
                "The token from the mail.",
            )
            .sensitive()
            .rules(&[Rule::at("").length(Some(1), None)]),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(200), "It is there."),
        Answer::empty(
            Default,
            "It is not there, or the user may not see it. There is no body.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};
