// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `subnet_create`
pub static SUBNET_CREATE: Operation = Operation {
    id: "subnet_create",
    method: "POST",
    path: "/subnet/",
    server: None,
    tag: "subnet",
    summary: "Creates a subnet.",
    description: "Codes: members `iaas_subnet_create_101-126`; 403 `iaas_subnet_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("SubnetCreate", "")
            .rules(
                &[
                    Rule::at("/address_range").length(None, Some(49)),
                    Rule::at("/name").length(None, Some(128)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "SubnetEnvelope", "The subnet."),
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

/// `subnet_delete`
pub static SUBNET_DELETE: Operation = Operation {
    id: "subnet_delete",
    method: "DELETE",
    path: "/subnet/{id}/",
    server: None,
    tag: "subnet",
    summary: "Deletes a subnet.",
    description: "Codes: 403 `iaas_subnet_delete_201-205`; 404 `iaas_subnet_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the subnet."),
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

/// `subnet_get`
pub static SUBNET_GET: Operation = Operation {
    id: "subnet_get",
    method: "GET",
    path: "/subnet/{id}/",
    server: None,
    tag: "subnet",
    summary: "Gets a subnet.",
    description: "Codes: 403 `iaas_subnet_read_201-205`; 404 `iaas_subnet_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the subnet."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SubnetEnvelope", "The subnet."),
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

/// `subnet_head`
pub static SUBNET_HEAD: Operation = Operation {
    id: "subnet_head",
    method: "HEAD",
    path: "/subnet/{id}/",
    server: None,
    tag: "subnet",
    summary: "Asks whether a subnet exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the subnet."),
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

/// `subnet_list`
pub static SUBNET_LIST: Operation = Operation {
    id: "subnet_list",
    method: "GET",
    path: "/subnet/",
    server: None,
    tag: "subnet",
    summary: "Lists subnets.",
    description: "Without access to any subnet the answer is a 403 with `iaas_subnet_list_001`.\n\nCodes: 400 `iaas_subnet_list_002`; 403 `iaas_subnet_list_001`.",
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
                    "address_id",
                    "-address_id",
                    "created",
                    "-created",
                    "name",
                    "-name",
                    "updated",
                    "-updated",
                    "vlan",
                    "-vlan",
                    "vxlan",
                    "-vxlan",
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
            .members(filters::SUBNET_FILTER)
            .rules(filters::SUBNET_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::SUBNET_FILTER)
            .rules(filters::SUBNET_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SubnetList", "A page of subnets."),
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

/// `subnet_list_head`
pub static SUBNET_LIST_HEAD: Operation = Operation {
    id: "subnet_list_head",
    method: "HEAD",
    path: "/subnet/",
    server: None,
    tag: "subnet",
    summary: "Asks whether subnets can be listed.",
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

/// `subnet_partial_update`
pub static SUBNET_PARTIAL_UPDATE: Operation = Operation {
    id: "subnet_partial_update",
    method: "PATCH",
    path: "/subnet/{id}/",
    server: None,
    tag: "subnet",
    summary: "Changes some members of a subnet.",
    description: "Codes: members `iaas_subnet_update_101-125`; 403 `iaas_subnet_update_201-204`; 404 `iaas_subnet_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the subnet."),
    ],
    body: Some(
        Body::json("SubnetPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/address_range").length(None, Some(49)),
                    Rule::at("/name").length(None, Some(128)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "SubnetEnvelope", "The subnet, as it is now."),
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

/// `subnet_update`
pub static SUBNET_UPDATE: Operation = Operation {
    id: "subnet_update",
    method: "PUT",
    path: "/subnet/{id}/",
    server: None,
    tag: "subnet",
    summary: "Changes a subnet as a whole.",
    description: "Codes: members `iaas_subnet_update_101-125`; 403 `iaas_subnet_update_201-204`; 404 `iaas_subnet_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the subnet."),
    ],
    body: Some(
        Body::json("SubnetUpdate", "")
            .rules(
                &[
                    Rule::at("/address_range").length(None, Some(49)),
                    Rule::at("/name").length(None, Some(128)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "SubnetEnvelope", "The subnet, as it is now."),
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
