// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `policy_log_list`
pub static POLICY_LOG_LIST: Operation = Operation {
    id: "policy_log_list",
    method: "GET",
    path: "/policy_log/{project_id}/",
    server: None,
    tag: "policy_log",
    summary: "Gets the latest messages of the firewall of a project.",
    description: "Codes: 403 `iaas_policy_log_list_201`; 404 `iaas_policy_log_list_001-003`; 503 `iaas_policy_log_list_004`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "project_id",
            Kind::INTEGER,
            "The id of the project.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "PolicyLogList", "Fifteen messages at most."),
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
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(
            Exact(503),
            "ApiError",
            "A system behind this application failed, such as the name servers.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "reconstructed from the server's code",
};

/// `policy_log_list_head`
pub static POLICY_LOG_LIST_HEAD: Operation = Operation {
    id: "policy_log_list_head",
    method: "HEAD",
    path: "/policy_log/{project_id}/",
    server: None,
    tag: "policy_log",
    summary: "Asks whether the firewall of a project can be asked.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "project_id",
            Kind::INTEGER,
            "The id of the project.",
        ),
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
