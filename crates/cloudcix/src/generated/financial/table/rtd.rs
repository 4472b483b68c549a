// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `rtd_list`
pub static RTD_LIST: Operation = Operation {
    id: "rtd_list",
    method: "GET",
    path: "/rtd/",
    server: None,
    tag: "rtd",
    summary: "Makes a return of trading details.",
    description: "The content is one object and not a list.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Query, "start_date", Kind::Text, "The first day.")
            .required()
            .rules(
                &[
                    Rule::at("")
                        .pattern("^\\d{4}-\\d{2}-\\d{2}")
                        .words("A date or a time"),
                ],
            ),
        Parameter::new(Location::Query, "end_date", Kind::Text, "The last day.")
            .required()
            .rules(
                &[
                    Rule::at("")
                        .pattern("^\\d{4}-\\d{2}-\\d{2}")
                        .words("A date or a time"),
                ],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "RtdEnvelope", "The report."),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `rtd_list_head`
pub static RTD_LIST_HEAD: Operation = Operation {
    id: "rtd_list_head",
    method: "HEAD",
    path: "/rtd/",
    server: None,
    tag: "rtd",
    summary: "Checks that the report may be read.",
    description: "It makes the whole report. What GET requires in the query, it requires too.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};
