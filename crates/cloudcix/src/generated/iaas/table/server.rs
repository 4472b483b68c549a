// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `server_create`
pub static SERVER_CREATE: Operation = Operation {
    id: "server_create",
    method: "POST",
    path: "/server/",
    server: None,
    tag: "server",
    summary: "Creates a server.",
    description: "Codes: members `iaas_server_create_101-118`; 403 `iaas_server_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("ServerCreate", "")
            .rules(&[Rule::at("/model").length(None, Some(64))]),
    ),
    responses: &[
        Answer::json(Exact(201), "ServerEnvelope", "The server."),
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

/// `server_get`
pub static SERVER_GET: Operation = Operation {
    id: "server_get",
    method: "GET",
    path: "/server/{id}/",
    server: None,
    tag: "server",
    summary: "Gets a server.",
    description: "Codes: 403 `iaas_server_read_201`; 404 `iaas_server_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the server."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ServerEnvelope", "The server."),
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

/// `server_head`
pub static SERVER_HEAD: Operation = Operation {
    id: "server_head",
    method: "HEAD",
    path: "/server/{id}/",
    server: None,
    tag: "server",
    summary: "Asks whether a server exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the server."),
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

/// `server_list`
pub static SERVER_LIST: Operation = Operation {
    id: "server_list",
    method: "GET",
    path: "/server/",
    server: None,
    tag: "server",
    summary: "Lists servers.",
    description: "Codes: 400 `iaas_server_list_001`; 403 `iaas_server_list_201`.",
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
                    "created",
                    "-created",
                    "enabled",
                    "-enabled",
                    "model",
                    "-model",
                    "type__name",
                    "-type__name",
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
            .members(filters::SERVER_FILTER)
            .rules(filters::SERVER_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::SERVER_FILTER)
            .rules(filters::SERVER_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ServerList", "A page of servers."),
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

/// `server_list_head`
pub static SERVER_LIST_HEAD: Operation = Operation {
    id: "server_list_head",
    method: "HEAD",
    path: "/server/",
    server: None,
    tag: "server",
    summary: "Asks whether servers can be listed.",
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

/// `server_partial_update`
pub static SERVER_PARTIAL_UPDATE: Operation = Operation {
    id: "server_partial_update",
    method: "PATCH",
    path: "/server/{id}/",
    server: None,
    tag: "server",
    summary: "Changes some members of a server.",
    description: "Codes: members `iaas_server_update_101-113`; 403 `iaas_server_update_201`; 404 `iaas_server_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the server."),
    ],
    body: Some(
        Body::json("ServerPartialUpdate", "")
            .rules(&[Rule::at("/model").length(None, Some(64))]),
    ),
    responses: &[
        Answer::json(Exact(200), "ServerEnvelope", "The server, as it is now."),
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

/// `server_update`
pub static SERVER_UPDATE: Operation = Operation {
    id: "server_update",
    method: "PUT",
    path: "/server/{id}/",
    server: None,
    tag: "server",
    summary: "Changes a server as a whole.",
    description: "Codes: members `iaas_server_update_101-113`; 403 `iaas_server_update_201`; 404 `iaas_server_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the server."),
    ],
    body: Some(
        Body::json("ServerUpdate", "")
            .rules(&[Rule::at("/model").length(None, Some(64))]),
    ),
    responses: &[
        Answer::json(Exact(200), "ServerEnvelope", "The server, as it is now."),
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
