// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `year_end_create`
pub static YEAR_END_CREATE: Operation = Operation {
    id: "year_end_create",
    method: "POST",
    path: "/year_end/",
    server: None,
    tag: "year_end",
    summary: "Creates a year end.",
    description: "The suspense account, number 7999, must be at 0 on that day.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("YearEndCreate", "")
            .rules(&[Rule::at("/narrative").length(None, Some(250))]),
    ),
    responses: &[
        Answer::json(Exact(201), "YearEndEnvelope", "The new year end."),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `year_end_delete`
pub static YEAR_END_DELETE: Operation = Operation {
    id: "year_end_delete",
    method: "DELETE",
    path: "/year_end/{tsn}/",
    server: None,
    tag: "year_end",
    summary: "Deletes a year end.",
    description: "Only as long as no period end has come after it.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "tsn",
            Kind::INTEGER,
            "The number of the transaction among those of its kind in the own address.",
        ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "It is gone. There is no body."),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `year_end_get`
pub static YEAR_END_GET: Operation = Operation {
    id: "year_end_get",
    method: "GET",
    path: "/year_end/{tsn}/",
    server: None,
    tag: "year_end",
    summary: "Gets a year end.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "tsn",
            Kind::INTEGER,
            "The number of the transaction among those of its kind in the own address.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "YearEndEnvelope", "The year end."),
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

/// `year_end_head`
pub static YEAR_END_HEAD: Operation = Operation {
    id: "year_end_head",
    method: "HEAD",
    path: "/year_end/{tsn}/",
    server: None,
    tag: "year_end",
    summary: "Checks that a year end exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "tsn",
            Kind::INTEGER,
            "The number of the transaction among those of its kind in the own address.",
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

/// `year_end_list`
pub static YEAR_END_LIST: Operation = Operation {
    id: "year_end_list",
    method: "GET",
    path: "/year_end/",
    server: None,
    tag: "year_end",
    summary: "Lists year ends.",
    description: "",
    deprecated: false,
    parameters: &[
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
            Kind::Choice(
                &[
                    "transaction_date",
                    "period_end_balance",
                    "-transaction_date",
                    "-period_end_balance",
                ],
            ),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::YEAR_END_FILTER)
            .rules(filters::YEAR_END_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::YEAR_END_FILTER)
            .rules(filters::YEAR_END_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "YearEndList", "A page of year ends."),
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

/// `year_end_list_head`
pub static YEAR_END_LIST_HEAD: Operation = Operation {
    id: "year_end_list_head",
    method: "HEAD",
    path: "/year_end/",
    server: None,
    tag: "year_end",
    summary: "Checks that year ends may be listed.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};
