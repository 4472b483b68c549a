// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `interface_create`
pub static INTERFACE_CREATE: Operation = Operation {
    id: "interface_create",
    method: "POST",
    path: "/interface/",
    server: None,
    tag: "interface",
    summary: "Creates an interface.",
    description: "Codes: members `iaas_interface_create_101-110`; 403 `iaas_interface_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("InterfaceCreate", "")
            .rules(
                &[
                    Rule::at("/details").length(None, Some(64)),
                    Rule::at("/hostname").length(None, Some(64)),
                    Rule::at("/ip_address").length(None, Some(39)),
                    Rule::at("/mac_address").length(None, Some(17)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "InterfaceEnvelope", "The interface."),
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

/// `interface_delete`
pub static INTERFACE_DELETE: Operation = Operation {
    id: "interface_delete",
    method: "DELETE",
    path: "/interface/{id}/",
    server: None,
    tag: "interface",
    summary: "Deletes an interface.",
    description: "Codes: 403 `iaas_interface_delete_201`; 404 `iaas_interface_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the interface."),
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

/// `interface_get`
pub static INTERFACE_GET: Operation = Operation {
    id: "interface_get",
    method: "GET",
    path: "/interface/{id}/",
    server: None,
    tag: "interface",
    summary: "Gets an interface.",
    description: "Codes: 403 `iaas_interface_read_201`; 404 `iaas_interface_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the interface."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "InterfaceEnvelope", "The interface."),
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

/// `interface_head`
pub static INTERFACE_HEAD: Operation = Operation {
    id: "interface_head",
    method: "HEAD",
    path: "/interface/{id}/",
    server: None,
    tag: "interface",
    summary: "Asks whether an interface exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the interface."),
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

/// `interface_list`
pub static INTERFACE_LIST: Operation = Operation {
    id: "interface_list",
    method: "GET",
    path: "/interface/",
    server: None,
    tag: "interface",
    summary: "Lists interfaces.",
    description: "Codes: 400 `iaas_interface_list_001`; 403 `iaas_interface_list_201`.",
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
                    "hostname",
                    "-hostname",
                    "ip_address",
                    "-ip_address",
                    "mac_address",
                    "-mac_address",
                    "server_id",
                    "-server_id",
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
            .members(filters::INTERFACE_FILTER)
            .rules(filters::INTERFACE_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::INTERFACE_FILTER)
            .rules(filters::INTERFACE_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "InterfaceList", "A page of interfaces."),
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

/// `interface_list_head`
pub static INTERFACE_LIST_HEAD: Operation = Operation {
    id: "interface_list_head",
    method: "HEAD",
    path: "/interface/",
    server: None,
    tag: "interface",
    summary: "Asks whether interfaces can be listed.",
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

/// `interface_partial_update`
pub static INTERFACE_PARTIAL_UPDATE: Operation = Operation {
    id: "interface_partial_update",
    method: "PATCH",
    path: "/interface/{id}/",
    server: None,
    tag: "interface",
    summary: "Changes some members of an interface.",
    description: "Codes: members `iaas_interface_update_101-105`; 403 `iaas_interface_update_201`; 404 `iaas_interface_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the interface."),
    ],
    body: Some(
        Body::json("InterfacePartialUpdate", "")
            .rules(
                &[
                    Rule::at("/details").length(None, Some(64)),
                    Rule::at("/hostname").length(None, Some(64)),
                    Rule::at("/ip_address").length(None, Some(39)),
                    Rule::at("/mac_address").length(None, Some(17)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "InterfaceEnvelope", "The interface, as it is now."),
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

/// `interface_update`
pub static INTERFACE_UPDATE: Operation = Operation {
    id: "interface_update",
    method: "PUT",
    path: "/interface/{id}/",
    server: None,
    tag: "interface",
    summary: "Changes an interface as a whole.",
    description: "Codes: members `iaas_interface_update_101-105`; 403 `iaas_interface_update_201`; 404 `iaas_interface_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the interface."),
    ],
    body: Some(
        Body::json("InterfaceUpdate", "")
            .rules(
                &[
                    Rule::at("/details").length(None, Some(64)),
                    Rule::at("/hostname").length(None, Some(64)),
                    Rule::at("/ip_address").length(None, Some(39)),
                    Rule::at("/mac_address").length(None, Some(17)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "InterfaceEnvelope", "The interface, as it is now."),
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
