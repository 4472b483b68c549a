// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::plot::table::filters;

/// `source_create`
pub static SOURCE_CREATE: Operation = Operation {
    id: "source_create",
    method: "POST",
    path: "/source/",
    server: None,
    tag: "source",
    summary: "Creates a source.",
    description: "Codes: members `plot_source_create_101-122`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("SourceCreate", "")
            .rules(&[Rule::at("/description").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "SourceEnvelope", "The source."),
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

/// `source_delete`
pub static SOURCE_DELETE: Operation = Operation {
    id: "source_delete",
    method: "DELETE",
    path: "/source/{id}/",
    server: None,
    tag: "source",
    summary: "Deletes a source.",
    description: "Codes: 404 `plot_source_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the source."),
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

/// `source_get`
pub static SOURCE_GET: Operation = Operation {
    id: "source_get",
    method: "GET",
    path: "/source/{id}/",
    server: None,
    tag: "source",
    summary: "Gets a source.",
    description: "Codes: 403 `plot_source_read_201-202`; 404 `plot_source_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the source."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SourceEnvelope", "The source."),
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

/// `source_head`
pub static SOURCE_HEAD: Operation = Operation {
    id: "source_head",
    method: "HEAD",
    path: "/source/{id}/",
    server: None,
    tag: "source",
    summary: "Asks whether a source exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the source."),
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

/// `source_list`
pub static SOURCE_LIST: Operation = Operation {
    id: "source_list",
    method: "GET",
    path: "/source/",
    server: None,
    tag: "source",
    summary: "Lists sources.",
    description: "Codes: 400 `plot_source_list_001`.",
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
                    "description",
                    "-description",
                    "created",
                    "-created",
                    "id",
                    "-id",
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
            .members(filters::SOURCE_FILTER)
            .rules(filters::SOURCE_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::SOURCE_FILTER)
            .rules(filters::SOURCE_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SourceList", "A page of sources."),
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

/// `source_list_head`
pub static SOURCE_LIST_HEAD: Operation = Operation {
    id: "source_list_head",
    method: "HEAD",
    path: "/source/",
    server: None,
    tag: "source",
    summary: "Asks whether sources can be listed.",
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

/// `source_partial_update`
pub static SOURCE_PARTIAL_UPDATE: Operation = Operation {
    id: "source_partial_update",
    method: "PATCH",
    path: "/source/{id}/",
    server: None,
    tag: "source",
    summary: "Changes some members of a source.",
    description: "Codes: members `plot_source_update_101-122`; 404 `plot_source_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the source."),
    ],
    body: Some(
        Body::json("SourcePartialUpdate", "")
            .rules(&[Rule::at("/description").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "SourceEnvelope", "The source, as it is now."),
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
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};

/// `source_update`
pub static SOURCE_UPDATE: Operation = Operation {
    id: "source_update",
    method: "PUT",
    path: "/source/{id}/",
    server: None,
    tag: "source",
    summary: "Changes a source as a whole.",
    description: "Codes: members `plot_source_update_101-122`; 404 `plot_source_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the source."),
    ],
    body: Some(
        Body::json("SourceUpdate", "")
            .rules(&[Rule::at("/description").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "SourceEnvelope", "The source, as it is now."),
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
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};
