// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::plot::table::filters;

/// `alert_list`
pub static ALERT_LIST: Operation = Operation {
    id: "alert_list",
    method: "GET",
    path: "/alert/",
    server: None,
    tag: "alert",
    summary: "Gets the latest readings by how bad they are.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "AlertsEnvelope",
            "The alerts. This is one object, not a list.",
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
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};

/// `alert_list_head`
pub static ALERT_LIST_HEAD: Operation = Operation {
    id: "alert_list_head",
    method: "HEAD",
    path: "/alert/",
    server: None,
    tag: "alert",
    summary: "Asks whether alerts can be got.",
    description: "",
    deprecated: false,
    parameters: &[],
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
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};
