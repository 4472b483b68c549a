// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `member_link_get`
pub static MEMBER_LINK_GET: Operation = Operation {
    id: "member_link_get",
    method: "GET",
    path: "/member/{member_id}/link/{contra_member_id}/",
    server: None,
    tag: "member_link",
    summary: "Asks whether two members are linked.",
    description: "CloudCIX calls this deprecated. The answer has no body; linked or not is in the status.\n\nCodes: 404 `membership_member_link_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "member_id",
            Kind::INTEGER,
            "The id of the member.",
        ),
        Parameter::new(
            Location::Path,
            "contra_member_id",
            Kind::INTEGER,
            "The id of the other member.",
        ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(200), "They are linked. There is no body."),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `member_link_head`
pub static MEMBER_LINK_HEAD: Operation = Operation {
    id: "member_link_head",
    method: "HEAD",
    path: "/member/{member_id}/link/{contra_member_id}/",
    server: None,
    tag: "member_link",
    summary: "Asks whether a member link exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "member_id",
            Kind::INTEGER,
            "The id of the member.",
        ),
        Parameter::new(
            Location::Path,
            "contra_member_id",
            Kind::INTEGER,
            "The id of the other member.",
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `member_link_list`
pub static MEMBER_LINK_LIST: Operation = Operation {
    id: "member_link_list",
    method: "GET",
    path: "/member/{member_id}/link/",
    server: None,
    tag: "member_link",
    summary: "Lists member links.",
    description: "CloudCIX calls this deprecated.\n\nCodes: 400 `membership_member_link_list_002`; 404 `membership_member_link_list_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "member_id",
            Kind::INTEGER,
            "The id of the member.",
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
            Kind::Choice(&["id", "-id", "contra_member__name", "-contra_member__name"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::MEMBER_LINK_FILTER)
            .rules(filters::MEMBER_LINK_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::MEMBER_LINK_FILTER)
            .rules(filters::MEMBER_LINK_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "MemberLinkList", "A page of member links."),
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
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `member_link_list_head`
pub static MEMBER_LINK_LIST_HEAD: Operation = Operation {
    id: "member_link_list_head",
    method: "HEAD",
    path: "/member/{member_id}/link/",
    server: None,
    tag: "member_link",
    summary: "Asks whether member links can be listed.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "member_id",
            Kind::INTEGER,
            "The id of the member.",
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};
