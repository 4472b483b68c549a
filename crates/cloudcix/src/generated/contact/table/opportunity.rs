// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `opportunity_create`
pub static OPPORTUNITY_CREATE: Operation = Operation {
    id: "opportunity_create",
    method: "POST",
    path: "/opportunity/",
    server: None,
    tag: "opportunity",
    summary: "Creates an opportunity.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("OpportunityCreate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "OpportunityEnvelope", "The new opportunity."),
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

/// `opportunity_delete`
pub static OPPORTUNITY_DELETE: Operation = Operation {
    id: "opportunity_delete",
    method: "DELETE",
    path: "/opportunity/{id}/",
    server: None,
    tag: "opportunity",
    summary: "Deletes an opportunity.",
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

/// `opportunity_get`
pub static OPPORTUNITY_GET: Operation = Operation {
    id: "opportunity_get",
    method: "GET",
    path: "/opportunity/{id}/",
    server: None,
    tag: "opportunity",
    summary: "Gets an opportunity.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "OpportunityEnvelope", "The opportunity."),
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

/// `opportunity_head`
pub static OPPORTUNITY_HEAD: Operation = Operation {
    id: "opportunity_head",
    method: "HEAD",
    path: "/opportunity/{id}/",
    server: None,
    tag: "opportunity",
    summary: "Checks that an opportunity exists.",
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

/// `opportunity_list`
pub static OPPORTUNITY_LIST: Operation = Operation {
    id: "opportunity_list",
    method: "GET",
    path: "/opportunity/",
    server: None,
    tag: "opportunity",
    summary: "Lists opportunities.",
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
                    "name",
                    "closed",
                    "created",
                    "id",
                    "probability",
                    "updated",
                    "value",
                    "-name",
                    "-closed",
                    "-created",
                    "-id",
                    "-probability",
                    "-updated",
                    "-value",
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
            .members(filters::OPPORTUNITY_FILTER)
            .rules(filters::OPPORTUNITY_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::OPPORTUNITY_FILTER)
            .rules(filters::OPPORTUNITY_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "OpportunityList", "A page of opportunities."),
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

/// `opportunity_list_head`
pub static OPPORTUNITY_LIST_HEAD: Operation = Operation {
    id: "opportunity_list_head",
    method: "HEAD",
    path: "/opportunity/",
    server: None,
    tag: "opportunity",
    summary: "Checks that opportunities may be listed.",
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

/// `opportunity_partial_update`
pub static OPPORTUNITY_PARTIAL_UPDATE: Operation = Operation {
    id: "opportunity_partial_update",
    method: "PATCH",
    path: "/opportunity/{id}/",
    server: None,
    tag: "opportunity",
    summary: "Changes some members of an opportunity.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("OpportunityPartialUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "OpportunityEnvelope", "The opportunity as it is now."),
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

/// `opportunity_update`
pub static OPPORTUNITY_UPDATE: Operation = Operation {
    id: "opportunity_update",
    method: "PUT",
    path: "/opportunity/{id}/",
    server: None,
    tag: "opportunity",
    summary: "Changes an opportunity.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("OpportunityUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "OpportunityEnvelope", "The opportunity as it is now."),
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
