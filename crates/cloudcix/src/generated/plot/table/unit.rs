// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::plot::table::filters;

/// `unit_create`
pub static UNIT_CREATE: Operation = Operation {
    id: "unit_create",
    method: "POST",
    path: "/unit/",
    server: None,
    tag: "unit",
    summary: "Creates a unit.",
    description: "Codes: members `plot_unit_create_101-107`; 403 `plot_unit_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("UnitCreate", "")
            .rules(
                &[
                    Rule::at("/abbreviation").length(None, Some(5)),
                    Rule::at("/name").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "UnitEnvelope", "The unit."),
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

/// `unit_delete`
pub static UNIT_DELETE: Operation = Operation {
    id: "unit_delete",
    method: "DELETE",
    path: "/unit/{id}/",
    server: None,
    tag: "unit",
    summary: "Deletes a unit.",
    description: "Codes: 403 `plot_unit_delete_201`; 404 `plot_unit_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the unit."),
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

/// `unit_get`
pub static UNIT_GET: Operation = Operation {
    id: "unit_get",
    method: "GET",
    path: "/unit/{id}/",
    server: None,
    tag: "unit",
    summary: "Gets a unit.",
    description: "Codes: 403 `plot_unit_read_201-202`; 404 `plot_unit_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the unit."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "UnitEnvelope", "The unit."),
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

/// `unit_head`
pub static UNIT_HEAD: Operation = Operation {
    id: "unit_head",
    method: "HEAD",
    path: "/unit/{id}/",
    server: None,
    tag: "unit",
    summary: "Asks whether a unit exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the unit."),
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

/// `unit_list`
pub static UNIT_LIST: Operation = Operation {
    id: "unit_list",
    method: "GET",
    path: "/unit/",
    server: None,
    tag: "unit",
    summary: "Lists units.",
    description: "Codes: 400 `plot_unit_list_001`.",
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
                    "-name",
                    "abbreviation",
                    "-abbreviation",
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
            .members(filters::UNIT_FILTER)
            .rules(filters::UNIT_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::UNIT_FILTER)
            .rules(filters::UNIT_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "UnitList", "A page of units."),
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

/// `unit_list_head`
pub static UNIT_LIST_HEAD: Operation = Operation {
    id: "unit_list_head",
    method: "HEAD",
    path: "/unit/",
    server: None,
    tag: "unit",
    summary: "Asks whether units can be listed.",
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

/// `unit_partial_update`
pub static UNIT_PARTIAL_UPDATE: Operation = Operation {
    id: "unit_partial_update",
    method: "PATCH",
    path: "/unit/{id}/",
    server: None,
    tag: "unit",
    summary: "Changes some members of a unit.",
    description: "Codes: members `plot_unit_update_101-107`; 404 `plot_unit_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the unit."),
    ],
    body: Some(
        Body::json("UnitPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/abbreviation").length(None, Some(5)),
                    Rule::at("/name").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "UnitEnvelope", "The unit, as it is now."),
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

/// `unit_update`
pub static UNIT_UPDATE: Operation = Operation {
    id: "unit_update",
    method: "PUT",
    path: "/unit/{id}/",
    server: None,
    tag: "unit",
    summary: "Changes a unit as a whole.",
    description: "Codes: members `plot_unit_update_101-107`; 404 `plot_unit_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the unit."),
    ],
    body: Some(
        Body::json("UnitUpdate", "")
            .rules(
                &[
                    Rule::at("/abbreviation").length(None, Some(5)),
                    Rule::at("/name").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "UnitEnvelope", "The unit, as it is now."),
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
