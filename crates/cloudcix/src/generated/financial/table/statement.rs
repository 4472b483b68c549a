// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `statement_create`
pub static STATEMENT_CREATE: Operation = Operation {
    id: "statement_create",
    method: "POST",
    path: "/statement/",
    server: None,
    tag: "statement",
    summary: "Sends a debtor a statement of what is open, by mail.",
    description: "**A 204 does not say that a mail was sent.** There may be nothing open, nobody to send it to, or one that went out today. `statement_log_list` tells. The own address must have its settings.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("StatementCreate", "")),
    responses: &[
        Answer::empty(Exact(204), "It is done. There is no body."),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};
