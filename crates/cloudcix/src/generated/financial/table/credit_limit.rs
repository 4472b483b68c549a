// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `credit_limit_get`
pub static CREDIT_LIMIT_GET: Operation = Operation {
    id: "credit_limit_get",
    method: "GET",
    path: "/credit_limit/{address_id}/",
    server: None,
    tag: "credit_limit",
    summary: "Gets an address with its limit.",
    description: "Errors are those of the application membership.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "address_id", Kind::INTEGER, "The address."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CreditLimitEnvelope", "The address."),
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
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `credit_limit_head`
pub static CREDIT_LIMIT_HEAD: Operation = Operation {
    id: "credit_limit_head",
    method: "HEAD",
    path: "/credit_limit/{address_id}/",
    server: None,
    tag: "credit_limit",
    summary: "Checks that an address exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "address_id", Kind::INTEGER, "The address."),
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

/// `credit_limit_list`
pub static CREDIT_LIMIT_LIST: Operation = Operation {
    id: "credit_limit_list",
    method: "GET",
    path: "/credit_limit/",
    server: None,
    tag: "credit_limit",
    summary: "Lists the addresses that the own address is linked to, with their limits.",
    description: "The query goes to `address/` of the application membership as it is, so what can be asked for is described there. Each address costs two more calls inside the server.",
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
            Kind::Text,
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Conditions on addresses of the application membership.",
            )
            .style(Style::DeepObject, false),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Conditions on addresses of the application membership.",
            )
            .style(Style::DeepObject, false),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CreditLimitList", "A page of addresses."),
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

/// `credit_limit_list_head`
pub static CREDIT_LIMIT_LIST_HEAD: Operation = Operation {
    id: "credit_limit_list_head",
    method: "HEAD",
    path: "/credit_limit/",
    server: None,
    tag: "credit_limit",
    summary: "Checks that limits may be listed.",
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
