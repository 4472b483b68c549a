// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::plot::table::filters;

/// `source_share_create`
pub static SOURCE_SHARE_CREATE: Operation = Operation {
    id: "source_share_create",
    method: "POST",
    path: "/source_share/",
    server: None,
    tag: "source_share",
    summary: "Creates a source share.",
    description: "Codes: members `plot_source_share_create_101-108`; 403 `plot_source_share_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("SourceShareCreate", "")),
    responses: &[
        Answer::json(Exact(201), "SourceShareEnvelope", "The source share."),
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
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};

/// `source_share_delete`
pub static SOURCE_SHARE_DELETE: Operation = Operation {
    id: "source_share_delete",
    method: "DELETE",
    path: "/source_share/{id}/",
    server: None,
    tag: "source_share",
    summary: "Deletes a source share.",
    description: "Codes: 404 `plot_source_share_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the source share.",
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};

/// `source_share_get`
pub static SOURCE_SHARE_GET: Operation = Operation {
    id: "source_share_get",
    method: "GET",
    path: "/source_share/{id}/",
    server: None,
    tag: "source_share",
    summary: "Gets a source share.",
    description: "Codes: 403 `plot_source_share_read_201-202`; 404 `plot_source_share_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the source share.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SourceShareEnvelope", "The source share."),
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
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};

/// `source_share_head`
pub static SOURCE_SHARE_HEAD: Operation = Operation {
    id: "source_share_head",
    method: "HEAD",
    path: "/source_share/{id}/",
    server: None,
    tag: "source_share",
    summary: "Asks whether a source share exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the source share.",
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
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};

/// `source_share_list`
pub static SOURCE_SHARE_LIST: Operation = Operation {
    id: "source_share_list",
    method: "GET",
    path: "/source_share/",
    server: None,
    tag: "source_share",
    summary: "Lists source shares.",
    description: "Codes: 400 `plot_source_share_list_001`.",
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
                    "source__description",
                    "-source__description",
                    "source__category__name",
                    "-source__category__name",
                    "address_id",
                    "-address_id",
                    "created",
                    "-created",
                    "id",
                    "-id",
                    "source_id",
                    "-source_id",
                    "updated",
                    "-updated",
                ],
            ),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::SOURCE_SHARE_FILTER)
            .rules(filters::SOURCE_SHARE_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::SOURCE_SHARE_FILTER)
            .rules(filters::SOURCE_SHARE_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SourceShareList", "A page of source shares."),
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
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};

/// `source_share_list_head`
pub static SOURCE_SHARE_LIST_HEAD: Operation = Operation {
    id: "source_share_list_head",
    method: "HEAD",
    path: "/source_share/",
    server: None,
    tag: "source_share",
    summary: "Asks whether source shares can be listed.",
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
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};
