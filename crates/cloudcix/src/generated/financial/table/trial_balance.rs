// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `trial_balance_list`
pub static TRIAL_BALANCE_LIST: Operation = Operation {
    id: "trial_balance_list",
    method: "GET",
    path: "/trial_balance/",
    server: None,
    tag: "trial_balance",
    summary: "Makes a trial balance.",
    description: "It comes as a whole, without pages.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Query, "date", Kind::Text, "Up to this day.")
            .required()
            .rules(
                &[
                    Rule::at("")
                        .pattern("^\\d{4}-\\d{2}-\\d{2}")
                        .words("A date or a time"),
                ],
            ),
        Parameter::new(
            Location::Query,
            "address_id",
            Kind::INTEGER,
            "The address. The server assumes that of the user, or all of the member for a global user.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "TrialBalanceList", "The report."),
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
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `trial_balance_list_head`
pub static TRIAL_BALANCE_LIST_HEAD: Operation = Operation {
    id: "trial_balance_list_head",
    method: "HEAD",
    path: "/trial_balance/",
    server: None,
    tag: "trial_balance",
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
