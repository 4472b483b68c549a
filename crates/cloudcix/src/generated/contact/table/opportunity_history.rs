// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `opportunity_history_create`
pub static OPPORTUNITY_HISTORY_CREATE: Operation = Operation {
    id: "opportunity_history_create",
    method: "POST",
    path: "/opportunity/{opportunity_id}/history/",
    server: None,
    tag: "opportunity_history",
    summary: "Creates an entry in the history of an opportunity.",
    description: "An entry of the type `email` is sent to those named in it.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "opportunity_id",
            Kind::INTEGER,
            "The id of the opportunity.",
        ),
    ],
    body: Some(
        Body::json("OpportunityHistoryCreate", "")
            .rules(
                &[
                    Rule::at("/heading").length(None, Some(50)),
                    Rule::at("/reply_to").length(None, Some(250)),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(201),
            "OpportunityHistoryEnvelope",
            "The new entry in the history of an opportunity.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `opportunity_history_list`
pub static OPPORTUNITY_HISTORY_LIST: Operation = Operation {
    id: "opportunity_history_list",
    method: "GET",
    path: "/opportunity/{opportunity_id}/history/",
    server: None,
    tag: "opportunity_history",
    summary: "Lists what has happened to an opportunity.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "opportunity_id",
            Kind::INTEGER,
            "The id of the opportunity.",
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
            Kind::Choice(
                &["created", "heading", "message", "-created", "-heading", "-message"],
            ),
            "What the list is sorted by.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "OpportunityHistoryList",
            "A page of what has happened to an opportunity.",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `opportunity_history_list_head`
pub static OPPORTUNITY_HISTORY_LIST_HEAD: Operation = Operation {
    id: "opportunity_history_list_head",
    method: "HEAD",
    path: "/opportunity/{opportunity_id}/history/",
    server: None,
    tag: "opportunity_history",
    summary: "Checks that what has happened to an opportunity may be listed.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "opportunity_id",
            Kind::INTEGER,
            "The id of the opportunity.",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};
