// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `allocation_create`
pub static ALLOCATION_CREATE: Operation = Operation {
    id: "allocation_create",
    method: "POST",
    path: "/allocation/",
    server: None,
    tag: "allocation",
    summary: "Settles transactions against each other.",
    description: "All are with the same other side, and their amounts add up to 0.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("AllocationCreate", "")
            .rules(&[Rule::at("/allocations").count(Some(2), None)]),
    ),
    responses: &[
        Answer::json(Exact(201), "AllocationEnvelope", "The new allocation."),
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

/// `allocation_delete`
pub static ALLOCATION_DELETE: Operation = Operation {
    id: "allocation_delete",
    method: "DELETE",
    path: "/allocation/{id}/",
    server: None,
    tag: "allocation",
    summary: "Takes an allocation back.",
    description: "The transactions are then unsettled as before. An allocation cannot be read by its id: GET is a 405.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
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

/// `allocation_list`
pub static ALLOCATION_LIST: Operation = Operation {
    id: "allocation_list",
    method: "GET",
    path: "/allocation/",
    server: None,
    tag: "allocation",
    summary: "Lists the allocations of debtors or of creditors.",
    description: "Without `allocation_type` in `search` it is a 400.",
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
            Kind::Choice(&["created", "id", "-created", "-id"]),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these. It must say which side is meant.",
            )
            .style(Style::DeepObject, false)
            .members(filters::ALLOCATION_SEARCH)
            .rules(filters::ALLOCATION_SEARCH_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::ALLOCATION_FILTER)
            .rules(filters::ALLOCATION_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "AllocationList", "A page of allocations."),
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

/// `allocation_list_head`
pub static ALLOCATION_LIST_HEAD: Operation = Operation {
    id: "allocation_list_head",
    method: "HEAD",
    path: "/allocation/",
    server: None,
    tag: "allocation",
    summary: "Checks that allocations may be listed.",
    description: "Without `allocation_type` it is a 400, so it tells nothing.",
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
