// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `nominal_account_history_list`
pub static NOMINAL_ACCOUNT_HISTORY_LIST: Operation = Operation {
    id: "nominal_account_history_list",
    method: "GET",
    path: "/nominal_account/{id}/history/",
    server: None,
    tag: "nominal_account_history",
    summary: "Lists what was booked to a nominal account.",
    description: "With conditions on the date, the sums tell what was before them and what is within.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the account of the address. It is not its number.",
        ),
        Parameter::new(
            Location::Query,
            "page",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.",
        ),
        Parameter::new(
            Location::Query,
            "limit",
            Kind::between(1, 100),
            "How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.",
        ),
        Parameter::new(
            Location::Query,
            "order",
            Kind::Choice(&["transaction_date", "-transaction_date"]),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::NOMINAL_ACCOUNT_HISTORY_FILTER)
            .rules(filters::NOMINAL_ACCOUNT_HISTORY_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::NOMINAL_ACCOUNT_HISTORY_FILTER)
            .rules(filters::NOMINAL_ACCOUNT_HISTORY_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "NominalAccountHistoryList", "A page of entries."),
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
    pagination: Some(Pagination {
        style: PageStyle::Page {
            parameter: "page",
            first: 0u64,
        },
        limit: Some("limit"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `nominal_account_history_list_head`
pub static NOMINAL_ACCOUNT_HISTORY_LIST_HEAD: Operation = Operation {
    id: "nominal_account_history_list_head",
    method: "HEAD",
    path: "/nominal_account/{id}/history/",
    server: None,
    tag: "nominal_account_history",
    summary: "Checks that it may be listed.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the account of the address. It is not its number.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};
