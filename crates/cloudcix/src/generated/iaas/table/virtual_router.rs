// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `virtual_router_get`
pub static VIRTUAL_ROUTER_GET: Operation = Operation {
    id: "virtual_router_get",
    method: "GET",
    path: "/virtual_router/{id}/",
    server: None,
    tag: "virtual_router",
    summary: "Gets a virtual router.",
    description: "Waiting: `running` also ends a restart or an update. `scrub_queued` ends when it is on its way out;\n`closed` only after the grace period.\n\nCodes: 403 `iaas_virtual_router_read_201-203`; 404 `iaas_virtual_router_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the virtual router.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "VirtualRouterEnvelope", "The virtual router."),
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
    waiter: Some(VIRTUAL_ROUTER_GET_UNTIL_RUNNING),
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// What `virtual_router_get` is waited for until `running`.
pub const VIRTUAL_ROUTER_GET_UNTIL_RUNNING: Waiter = Waiter {
    name: "running",
    state: "/content/state",
    success: &["4"],
    failure: &["3", "6", "8", "9", "14", "17", "99"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// What `virtual_router_get` is waited for until `quiesced`.
pub const VIRTUAL_ROUTER_GET_UNTIL_QUIESCED: Waiter = Waiter {
    name: "quiesced",
    state: "/content/state",
    success: &["6"],
    failure: &["3", "4", "8", "9", "14", "17", "99"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// What `virtual_router_get` is waited for until `scrub_queued`.
pub const VIRTUAL_ROUTER_GET_UNTIL_SCRUB_QUEUED: Waiter = Waiter {
    name: "scrub_queued",
    state: "/content/state",
    success: &["9", "17", "99"],
    failure: &["3", "4", "6"],
    retry: &[],
    gone_is_success: true,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// What `virtual_router_get` is waited for until `closed`.
pub const VIRTUAL_ROUTER_GET_UNTIL_CLOSED: Waiter = Waiter {
    name: "closed",
    state: "/content/state",
    success: &["99"],
    failure: &["3", "4", "6"],
    retry: &[],
    gone_is_success: true,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// `virtual_router_head`
pub static VIRTUAL_ROUTER_HEAD: Operation = Operation {
    id: "virtual_router_head",
    method: "HEAD",
    path: "/virtual_router/{id}/",
    server: None,
    tag: "virtual_router",
    summary: "Asks whether a virtual router exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the virtual router.",
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `virtual_router_list`
pub static VIRTUAL_ROUTER_LIST: Operation = Operation {
    id: "virtual_router_list",
    method: "GET",
    path: "/virtual_router/",
    server: None,
    tag: "virtual_router",
    summary: "Lists virtual routers.",
    description: "Codes: 400 `iaas_virtual_router_list_001`.",
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
                    "project__name",
                    "-project__name",
                    "created",
                    "-created",
                    "project__address_id",
                    "-project__address_id",
                    "project_id",
                    "-project_id",
                    "project__region_id",
                    "-project__region_id",
                    "state",
                    "-state",
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
            .members(filters::VIRTUAL_ROUTER_FILTER)
            .rules(filters::VIRTUAL_ROUTER_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::VIRTUAL_ROUTER_FILTER)
            .rules(filters::VIRTUAL_ROUTER_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "VirtualRouterList", "A page of virtual routers."),
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

/// `virtual_router_list_head`
pub static VIRTUAL_ROUTER_LIST_HEAD: Operation = Operation {
    id: "virtual_router_list_head",
    method: "HEAD",
    path: "/virtual_router/",
    server: None,
    tag: "virtual_router",
    summary: "Asks whether virtual routers can be listed.",
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

/// `virtual_router_partial_update`
pub static VIRTUAL_ROUTER_PARTIAL_UPDATE: Operation = Operation {
    id: "virtual_router_partial_update",
    method: "PATCH",
    path: "/virtual_router/{id}/",
    server: None,
    tag: "virtual_router",
    summary: "Changes some members of a virtual router.",
    description: "Networks change together with state 10.\n\nCodes: members `iaas_virtual_router_update_101-113`; 400 `iaas_virtual_router_update_003`; 403\n`iaas_virtual_router_update_201-203`; 404 `iaas_virtual_router_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the virtual router.",
        ),
    ],
    body: Some(Body::json("VirtualRouterPartialUpdate", "")),
    responses: &[
        Answer::json(
            Exact(200),
            "VirtualRouterEnvelope",
            "The virtual router, as it is now.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `virtual_router_update`
pub static VIRTUAL_ROUTER_UPDATE: Operation = Operation {
    id: "virtual_router_update",
    method: "PUT",
    path: "/virtual_router/{id}/",
    server: None,
    tag: "virtual_router",
    summary: "Changes a virtual router as a whole.",
    description: "Codes: members `iaas_virtual_router_update_101-113`; 400 `iaas_virtual_router_update_003`; 403 `iaas_virtual_router_update_201-203`; 404 `iaas_virtual_router_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the virtual router.",
        ),
    ],
    body: Some(Body::json("VirtualRouterUpdate", "")),
    responses: &[
        Answer::json(
            Exact(200),
            "VirtualRouterEnvelope",
            "The virtual router, as it is now.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
