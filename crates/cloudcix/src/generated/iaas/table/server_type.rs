// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `server_type_get`
pub static SERVER_TYPE_GET: Operation = Operation {
    id: "server_type_get",
    method: "GET",
    path: "/server_type/{id}/",
    server: None,
    tag: "server_type",
    summary: "Gets a server type.",
    description: "Codes: 404 `iaas_server_type_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the server type."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ServerTypeEnvelope", "The server type."),
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

/// `server_type_head`
pub static SERVER_TYPE_HEAD: Operation = Operation {
    id: "server_type_head",
    method: "HEAD",
    path: "/server_type/{id}/",
    server: None,
    tag: "server_type",
    summary: "Asks whether a server type exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the server type."),
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

/// `server_type_list`
pub static SERVER_TYPE_LIST: Operation = Operation {
    id: "server_type_list",
    method: "GET",
    path: "/server_type/",
    server: None,
    tag: "server_type",
    summary: "Lists server types.",
    description: "Codes: 400 `iaas_server_type_list_001`.",
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
            Kind::Choice(&["id", "-id"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::SERVER_TYPE_FILTER)
            .rules(filters::SERVER_TYPE_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::SERVER_TYPE_FILTER)
            .rules(filters::SERVER_TYPE_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ServerTypeList", "A page of server types."),
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

/// `server_type_list_head`
pub static SERVER_TYPE_LIST_HEAD: Operation = Operation {
    id: "server_type_list_head",
    method: "HEAD",
    path: "/server_type/",
    server: None,
    tag: "server_type",
    summary: "Asks whether server types can be listed.",
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
