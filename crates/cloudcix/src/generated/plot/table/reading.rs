// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::plot::table::filters;

/// `reading_create`
pub static READING_CREATE: Operation = Operation {
    id: "reading_create",
    method: "POST",
    path: "/reading/",
    server: None,
    tag: "reading",
    summary: "Creates a reading.",
    description: "The value may be a text or a number; a text keeps every digit.\n\nCodes: members `plot_reading_create_101-108`; 403 `plot_reading_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("ReadingCreate", "")),
    responses: &[
        Answer::json(Exact(201), "ReadingEnvelope", "The reading."),
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

/// `reading_delete`
pub static READING_DELETE: Operation = Operation {
    id: "reading_delete",
    method: "DELETE",
    path: "/reading/{id}/",
    server: None,
    tag: "reading",
    summary: "Deletes a reading.",
    description: "Codes: 403 `plot_reading_delete_201`; 404 `plot_reading_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the reading."),
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

/// `reading_get`
pub static READING_GET: Operation = Operation {
    id: "reading_get",
    method: "GET",
    path: "/reading/{id}/",
    server: None,
    tag: "reading",
    summary: "Gets a reading.",
    description: "Codes: 404 `plot_reading_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the reading."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ReadingEnvelope", "The reading."),
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

/// `reading_head`
pub static READING_HEAD: Operation = Operation {
    id: "reading_head",
    method: "HEAD",
    path: "/reading/{id}/",
    server: None,
    tag: "reading",
    summary: "Asks whether a reading exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the reading."),
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

/// `reading_list`
pub static READING_LIST: Operation = Operation {
    id: "reading_list",
    method: "GET",
    path: "/reading/",
    server: None,
    tag: "reading",
    summary: "Lists readings.",
    description: "Codes: 400 `plot_reading_list_001`.",
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
                    "-datetime_taken",
                    "datetime_taken",
                    "id",
                    "-id",
                    "source__description",
                    "-source__description",
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
            .members(filters::READING_FILTER)
            .rules(filters::READING_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::READING_FILTER)
            .rules(filters::READING_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ReadingList", "A page of readings."),
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

/// `reading_list_head`
pub static READING_LIST_HEAD: Operation = Operation {
    id: "reading_list_head",
    method: "HEAD",
    path: "/reading/",
    server: None,
    tag: "reading",
    summary: "Asks whether readings can be listed.",
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

/// `reading_partial_update`
pub static READING_PARTIAL_UPDATE: Operation = Operation {
    id: "reading_partial_update",
    method: "PATCH",
    path: "/reading/{id}/",
    server: None,
    tag: "reading",
    summary: "Changes some members of a reading.",
    description: "Codes: members `plot_reading_update_101-105`; 403 `plot_reading_update_201`; 404 `plot_reading_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the reading."),
    ],
    body: Some(Body::json("ReadingPartialUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "ReadingEnvelope", "The reading, as it is now."),
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

/// `reading_update`
pub static READING_UPDATE: Operation = Operation {
    id: "reading_update",
    method: "PUT",
    path: "/reading/{id}/",
    server: None,
    tag: "reading",
    summary: "Changes a reading as a whole.",
    description: "Codes: members `plot_reading_update_101-105`; 403 `plot_reading_update_201`; 404 `plot_reading_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the reading."),
    ],
    body: Some(Body::json("ReadingUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "ReadingEnvelope", "The reading, as it is now."),
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
