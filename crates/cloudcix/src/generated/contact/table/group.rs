// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `group_create`
pub static GROUP_CREATE: Operation = Operation {
    id: "group_create",
    method: "POST",
    path: "/group/",
    server: None,
    tag: "group",
    summary: "Creates a group.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("GroupCreate", "").rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "GroupEnvelope", "The new group."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `group_delete`
pub static GROUP_DELETE: Operation = Operation {
    id: "group_delete",
    method: "DELETE",
    path: "/group/{id}/",
    server: None,
    tag: "group",
    summary: "Deletes a group.",
    description: "",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `group_get`
pub static GROUP_GET: Operation = Operation {
    id: "group_get",
    method: "GET",
    path: "/group/{id}/",
    server: None,
    tag: "group",
    summary: "Gets a group.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "GroupEnvelope", "The group."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `group_head`
pub static GROUP_HEAD: Operation = Operation {
    id: "group_head",
    method: "HEAD",
    path: "/group/{id}/",
    server: None,
    tag: "group",
    summary: "Checks that a group exists.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
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

/// `group_list`
pub static GROUP_LIST: Operation = Operation {
    id: "group_list",
    method: "GET",
    path: "/group/",
    server: None,
    tag: "group",
    summary: "Lists groups.",
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
            Kind::Choice(&["name", "id", "-name", "-id"]),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::GROUP_FILTER)
            .rules(filters::GROUP_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::GROUP_FILTER)
            .rules(filters::GROUP_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "GroupList", "A page of groups."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `group_list_head`
pub static GROUP_LIST_HEAD: Operation = Operation {
    id: "group_list_head",
    method: "HEAD",
    path: "/group/",
    server: None,
    tag: "group",
    summary: "Checks that groups may be listed.",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `group_partial_update`
pub static GROUP_PARTIAL_UPDATE: Operation = Operation {
    id: "group_partial_update",
    method: "PATCH",
    path: "/group/{id}/",
    server: None,
    tag: "group",
    summary: "Changes some members of a group.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("GroupPartialUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "GroupEnvelope", "The group as it is now."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `group_update`
pub static GROUP_UPDATE: Operation = Operation {
    id: "group_update",
    method: "PUT",
    path: "/group/{id}/",
    server: None,
    tag: "group",
    summary: "Changes a group.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("GroupUpdate", "").rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "GroupEnvelope", "The group as it is now."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};
