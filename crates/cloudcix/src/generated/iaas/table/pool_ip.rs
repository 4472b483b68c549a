// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `pool_ip_create`
pub static POOL_IP_CREATE: Operation = Operation {
    id: "pool_ip_create",
    method: "POST",
    path: "/pool_ip/",
    server: None,
    tag: "pool_ip",
    summary: "Creates a pool address.",
    description: "Codes: members `iaas_pool_ip_create_101-108`; 403 `iaas_pool_ip_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("PoolIpCreate", "")
            .rules(
                &[
                    Rule::at("/domain").length(None, Some(240)),
                    Rule::at("/ip_address").length(None, Some(39)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "PoolIpEnvelope", "The pool address."),
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

/// `pool_ip_delete`
pub static POOL_IP_DELETE: Operation = Operation {
    id: "pool_ip_delete",
    method: "DELETE",
    path: "/pool_ip/{id}/",
    server: None,
    tag: "pool_ip",
    summary: "Deletes a pool address.",
    description: "Codes: 403 `iaas_pool_ip_delete_201`; 404 `iaas_pool_ip_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the pool address.",
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `pool_ip_get`
pub static POOL_IP_GET: Operation = Operation {
    id: "pool_ip_get",
    method: "GET",
    path: "/pool_ip/{id}/",
    server: None,
    tag: "pool_ip",
    summary: "Gets a pool address.",
    description: "Codes: 404 `iaas_pool_ip_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the pool address.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "PoolIpEnvelope", "The pool address."),
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

/// `pool_ip_head`
pub static POOL_IP_HEAD: Operation = Operation {
    id: "pool_ip_head",
    method: "HEAD",
    path: "/pool_ip/{id}/",
    server: None,
    tag: "pool_ip",
    summary: "Asks whether a pool address exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the pool address.",
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

/// `pool_ip_list`
pub static POOL_IP_LIST: Operation = Operation {
    id: "pool_ip_list",
    method: "GET",
    path: "/pool_ip/",
    server: None,
    tag: "pool_ip",
    summary: "Lists pool addresses.",
    description: "Codes: 400 `iaas_pool_ip_list_001`.",
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
                    "created",
                    "-created",
                    "updated",
                    "-updated",
                    "ip_address",
                    "-ip_address",
                    "domain",
                    "-domain",
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
            .members(filters::POOL_IP_FILTER)
            .rules(filters::POOL_IP_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::POOL_IP_FILTER)
            .rules(filters::POOL_IP_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "PoolIpList", "A page of pool addresses."),
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

/// `pool_ip_list_head`
pub static POOL_IP_LIST_HEAD: Operation = Operation {
    id: "pool_ip_list_head",
    method: "HEAD",
    path: "/pool_ip/",
    server: None,
    tag: "pool_ip",
    summary: "Asks whether pool addresses can be listed.",
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

/// `pool_ip_partial_update`
pub static POOL_IP_PARTIAL_UPDATE: Operation = Operation {
    id: "pool_ip_partial_update",
    method: "PATCH",
    path: "/pool_ip/{id}/",
    server: None,
    tag: "pool_ip",
    summary: "Changes some members of a pool address.",
    description: "Codes: members `iaas_pool_ip_update_101-108`; 403 `iaas_pool_ip_update_201`; 404 `iaas_pool_ip_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the pool address.",
        ),
    ],
    body: Some(
        Body::json("PoolIpPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/domain").length(None, Some(240)),
                    Rule::at("/ip_address").length(None, Some(39)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "PoolIpEnvelope", "The pool address, as it is now."),
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

/// `pool_ip_update`
pub static POOL_IP_UPDATE: Operation = Operation {
    id: "pool_ip_update",
    method: "PUT",
    path: "/pool_ip/{id}/",
    server: None,
    tag: "pool_ip",
    summary: "Changes a pool address as a whole.",
    description: "Codes: members `iaas_pool_ip_update_101-108`; 403 `iaas_pool_ip_update_201`; 404 `iaas_pool_ip_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the pool address.",
        ),
    ],
    body: Some(
        Body::json("PoolIpUpdate", "")
            .rules(
                &[
                    Rule::at("/domain").length(None, Some(240)),
                    Rule::at("/ip_address").length(None, Some(39)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "PoolIpEnvelope", "The pool address, as it is now."),
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
