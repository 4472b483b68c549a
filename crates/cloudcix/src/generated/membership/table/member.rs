// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `member_create`
pub static MEMBER_CREATE: Operation = Operation {
    id: "member_create",
    method: "POST",
    path: "/member/",
    server: None,
    tag: "member",
    summary: "Creates a member.",
    description: "The server makes the `api_key`.\n\nCodes: members `membership_member_create_101-106`; 403 `membership_member_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("MemberCreate", "")
            .rules(
                &[
                    Rule::at("/gln_prefix").length(None, Some(12)),
                    Rule::at("/name").length(None, Some(250)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "MemberEnvelope", "The member."),
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `member_get`
pub static MEMBER_GET: Operation = Operation {
    id: "member_get",
    method: "GET",
    path: "/member/{id}/",
    server: None,
    tag: "member",
    summary: "Gets a member.",
    description: "Codes: 403 `membership_member_read_201`; 404 `membership_member_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the member."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "MemberEnvelope", "The member."),
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

/// `member_head`
pub static MEMBER_HEAD: Operation = Operation {
    id: "member_head",
    method: "HEAD",
    path: "/member/{id}/",
    server: None,
    tag: "member",
    summary: "Asks whether a member exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the member."),
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

/// `member_list`
pub static MEMBER_LIST: Operation = Operation {
    id: "member_list",
    method: "GET",
    path: "/member/",
    server: None,
    tag: "member",
    summary: "Lists members.",
    description: "CloudCIX calls this deprecated.\n\nCodes: 400 `membership_member_list_001`.",
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
            Kind::Choice(&["id", "-id", "name", "-name"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::MEMBER_FILTER)
            .rules(filters::MEMBER_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::MEMBER_FILTER)
            .rules(filters::MEMBER_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "MemberList", "A page of members."),
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

/// `member_list_head`
pub static MEMBER_LIST_HEAD: Operation = Operation {
    id: "member_list_head",
    method: "HEAD",
    path: "/member/",
    server: None,
    tag: "member",
    summary: "Asks whether members can be listed.",
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `member_partial_update`
pub static MEMBER_PARTIAL_UPDATE: Operation = Operation {
    id: "member_partial_update",
    method: "PATCH",
    path: "/member/{id}/",
    server: None,
    tag: "member",
    summary: "Changes some members of a member.",
    description: "Codes: members `membership_member_update_101-109`; 403 `membership_member_update_201`; 404 `membership_member_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the member."),
    ],
    body: Some(
        Body::json("MemberPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/gln_prefix").length(None, Some(12)),
                    Rule::at("/name").length(None, Some(250)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "MemberEnvelope", "The member, as it is now."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `member_update`
pub static MEMBER_UPDATE: Operation = Operation {
    id: "member_update",
    method: "PUT",
    path: "/member/{id}/",
    server: None,
    tag: "member",
    summary: "Changes a member as a whole.",
    description: "Codes: members `membership_member_update_101-109`; 403 `membership_member_update_201`; 404 `membership_member_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the member."),
    ],
    body: Some(
        Body::json("MemberUpdate", "")
            .rules(
                &[
                    Rule::at("/gln_prefix").length(None, Some(12)),
                    Rule::at("/name").length(None, Some(250)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "MemberEnvelope", "The member, as it is now."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};
