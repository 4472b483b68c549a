// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `allocation_create`
pub static ALLOCATION_CREATE: Operation = Operation {
    id: "allocation_create",
    method: "POST",
    path: "/allocation/",
    server: None,
    tag: "allocation",
    summary: "Creates an allocation.",
    description: "Codes: members `iaas_allocation_create_101-107`; 403 `iaas_allocation_create_201-202`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("AllocationCreate", "")
            .rules(
                &[
                    Rule::at("/address_range").length(None, Some(49)),
                    Rule::at("/name").length(None, Some(64)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "AllocationEnvelope", "The allocation."),
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `allocation_delete`
pub static ALLOCATION_DELETE: Operation = Operation {
    id: "allocation_delete",
    method: "DELETE",
    path: "/allocation/{id}/",
    server: None,
    tag: "allocation",
    summary: "Deletes an allocation.",
    description: "Codes: 403 `iaas_allocation_delete_201-203`; 404 `iaas_allocation_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the allocation."),
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `allocation_get`
pub static ALLOCATION_GET: Operation = Operation {
    id: "allocation_get",
    method: "GET",
    path: "/allocation/{id}/",
    server: None,
    tag: "allocation",
    summary: "Gets an allocation.",
    description: "Codes: 403 `iaas_allocation_read_201`; 404 `iaas_allocation_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the allocation."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "AllocationEnvelope", "The allocation."),
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `allocation_head`
pub static ALLOCATION_HEAD: Operation = Operation {
    id: "allocation_head",
    method: "HEAD",
    path: "/allocation/{id}/",
    server: None,
    tag: "allocation",
    summary: "Asks whether an allocation exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the allocation."),
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `allocation_list`
pub static ALLOCATION_LIST: Operation = Operation {
    id: "allocation_list",
    method: "GET",
    path: "/allocation/",
    server: None,
    tag: "allocation",
    summary: "Lists allocations.",
    description: "Codes: 400 `iaas_allocation_list_001`.",
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
                    "address_range",
                    "-address_range",
                    "asn__number",
                    "-asn__number",
                    "name",
                    "-name",
                    "created",
                    "-created",
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
            .members(filters::ALLOCATION_FILTER)
            .rules(filters::ALLOCATION_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `allocation_list_head`
pub static ALLOCATION_LIST_HEAD: Operation = Operation {
    id: "allocation_list_head",
    method: "HEAD",
    path: "/allocation/",
    server: None,
    tag: "allocation",
    summary: "Asks whether allocations can be listed.",
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `allocation_partial_update`
pub static ALLOCATION_PARTIAL_UPDATE: Operation = Operation {
    id: "allocation_partial_update",
    method: "PATCH",
    path: "/allocation/{id}/",
    server: None,
    tag: "allocation",
    summary: "Changes some members of an allocation.",
    description: "Codes: members `iaas_allocation_update_101-107`; 403 `iaas_allocation_update_201-203`; 404 `iaas_allocation_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the allocation."),
    ],
    body: Some(
        Body::json("AllocationPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/address_range").length(None, Some(49)),
                    Rule::at("/name").length(None, Some(64)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "AllocationEnvelope", "The allocation, as it is now."),
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `allocation_update`
pub static ALLOCATION_UPDATE: Operation = Operation {
    id: "allocation_update",
    method: "PUT",
    path: "/allocation/{id}/",
    server: None,
    tag: "allocation",
    summary: "Changes an allocation as a whole.",
    description: "Codes: members `iaas_allocation_update_101-107`; 403 `iaas_allocation_update_201-203`; 404 `iaas_allocation_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the allocation."),
    ],
    body: Some(
        Body::json("AllocationUpdate", "")
            .rules(
                &[
                    Rule::at("/address_range").length(None, Some(49)),
                    Rule::at("/name").length(None, Some(64)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "AllocationEnvelope", "The allocation, as it is now."),
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
