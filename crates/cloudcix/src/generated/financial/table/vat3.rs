// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `vat3_list`
pub static VAT3_LIST: Operation = Operation {
    id: "vat3_list",
    method: "GET",
    path: "/vat3/",
    server: None,
    tag: "vat3",
    summary: "Makes a VAT 3 return.",
    description: "The content is one object and not a list. Without a tax rate for exports it is a 404.",
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
        Answer::json(Exact(200), "Vat3Envelope", "The report."),
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
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `vat3_list_head`
pub static VAT3_LIST_HEAD: Operation = Operation {
    id: "vat3_list_head",
    method: "HEAD",
    path: "/vat3/",
    server: None,
    tag: "vat3",
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
