// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `token_create`
pub static TOKEN_CREATE: Operation = Operation {
    id: "token_create",
    method: "POST",
    path: "/auth/login/",
    server: None,
    tag: "token",
    summary: "Logs in.",
    description: "The token is good for two hours. Two log-ins within a second get the same token. Nothing is asked of\na user who has expired: the log-in works, and every call with its token is a 403.\n\nWithout `api_key` the answer is a 200 without a token. Codes: 001 e-mail or password missing, 002\nwrong, 003 a key of another member, 004 to 006 `first_otp` missing, wrong or not a number, 007 `otp`\nmissing, 008 `otp` wrong.\n\nCodes: 400 `membership_token_create_001-008`.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("TokenCreate", "").sensitive()),
    responses: &[
        Answer::json(
            Exact(200),
            "Map<String, Value>",
            "The credentials are right, and there was no key.",
        ),
        Answer::json(Exact(201), "Token", "The token."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `token_update`
pub static TOKEN_UPDATE: Operation = Operation {
    id: "token_update",
    method: "PUT",
    path: "/auth/login/",
    server: None,
    tag: "token",
    summary: "Renews a token that is still good.",
    description: "The new token is good for one hour, less than that of a log-in. The old one stays good. There is no\nbody.\n\nCodes: 400 `membership_token_update_001`.",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Token", "The token."),
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};
