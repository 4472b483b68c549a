// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `router_create`
pub static ROUTER_CREATE: Operation = Operation {
    id: "router_create",
    method: "POST",
    path: "/router/",
    server: None,
    tag: "router",
    summary: "Creates a router.",
    description: "Codes: members `iaas_router_create_101-130`; 403 `iaas_router_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RouterCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/credentials").length(None, Some(128)),
                    Rule::at("/management_interface").length(None, Some(20)),
                    Rule::at("/model").length(None, Some(64)),
                    Rule::at("/oob_interface").length(None, Some(20)),
                    Rule::at("/private_interface").length(None, Some(20)),
                    Rule::at("/public_interface").length(None, Some(20)),
                    Rule::at("/router_oob_interface").length(None, Some(20)),
                    Rule::at("/username").length(None, Some(250)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "RouterEnvelope", "The router."),
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

/// `router_get`
pub static ROUTER_GET: Operation = Operation {
    id: "router_get",
    method: "GET",
    path: "/router/{id}/",
    server: None,
    tag: "router",
    summary: "Gets a router.",
    description: "Codes: 403 `iaas_router_read_201`; 404 `iaas_router_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the router."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "RouterEnvelope", "The router."),
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

/// `router_head`
pub static ROUTER_HEAD: Operation = Operation {
    id: "router_head",
    method: "HEAD",
    path: "/router/{id}/",
    server: None,
    tag: "router",
    summary: "Asks whether a router exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the router."),
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

/// `router_list`
pub static ROUTER_LIST: Operation = Operation {
    id: "router_list",
    method: "GET",
    path: "/router/",
    server: None,
    tag: "router",
    summary: "Lists routers.",
    description: "Codes: 400 `iaas_router_list_001`; 403 `iaas_router_list_201`.",
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
                    "region_id",
                    "-region_id",
                    "asset_tag",
                    "-asset_tag",
                    "capacity",
                    "-capacity",
                    "created",
                    "-created",
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
            .members(filters::ROUTER_FILTER)
            .rules(filters::ROUTER_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::ROUTER_FILTER)
            .rules(filters::ROUTER_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "RouterList", "A page of routers."),
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

/// `router_list_head`
pub static ROUTER_LIST_HEAD: Operation = Operation {
    id: "router_list_head",
    method: "HEAD",
    path: "/router/",
    server: None,
    tag: "router",
    summary: "Asks whether routers can be listed.",
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

/// `router_partial_update`
pub static ROUTER_PARTIAL_UPDATE: Operation = Operation {
    id: "router_partial_update",
    method: "PATCH",
    path: "/router/{id}/",
    server: None,
    tag: "router",
    summary: "Changes some members of a router.",
    description: "Codes: members `iaas_router_update_101-132`; 403 `iaas_router_update_201`; 404 `iaas_router_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the router."),
    ],
    body: Some(
        Body::json("RouterPartialUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/credentials").length(None, Some(128)),
                    Rule::at("/management_interface").length(None, Some(20)),
                    Rule::at("/model").length(None, Some(64)),
                    Rule::at("/oob_interface").length(None, Some(20)),
                    Rule::at("/private_interface").length(None, Some(20)),
                    Rule::at("/public_interface").length(None, Some(20)),
                    Rule::at("/router_oob_interface").length(None, Some(20)),
                    Rule::at("/username").length(None, Some(250)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "RouterEnvelope", "The router, as it is now."),
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

/// `router_update`
pub static ROUTER_UPDATE: Operation = Operation {
    id: "router_update",
    method: "PUT",
    path: "/router/{id}/",
    server: None,
    tag: "router",
    summary: "Changes a router as a whole.",
    description: "Codes: members `iaas_router_update_101-132`; 403 `iaas_router_update_201`; 404 `iaas_router_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the router."),
    ],
    body: Some(
        Body::json("RouterUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/credentials").length(None, Some(128)),
                    Rule::at("/management_interface").length(None, Some(20)),
                    Rule::at("/model").length(None, Some(64)),
                    Rule::at("/oob_interface").length(None, Some(20)),
                    Rule::at("/private_interface").length(None, Some(20)),
                    Rule::at("/public_interface").length(None, Some(20)),
                    Rule::at("/router_oob_interface").length(None, Some(20)),
                    Rule::at("/username").length(None, Some(250)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "RouterEnvelope", "The router, as it is now."),
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
