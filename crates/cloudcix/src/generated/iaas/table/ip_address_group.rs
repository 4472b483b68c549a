// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `ip_address_group_create`
pub static IP_ADDRESS_GROUP_CREATE: Operation = Operation {
    id: "ip_address_group_create",
    method: "POST",
    path: "/ip_address_group/",
    server: None,
    tag: "ip_address_group",
    summary: "Creates an address group.",
    description: "Codes: members `iaas_ip_address_group_create_101-109`; 403 `iaas_ip_address_group_create_201-202`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("IpAddressGroupCreate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "IpAddressGroupEnvelope", "The address group."),
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

/// `ip_address_group_delete`
pub static IP_ADDRESS_GROUP_DELETE: Operation = Operation {
    id: "ip_address_group_delete",
    method: "DELETE",
    path: "/ip_address_group/{id}/",
    server: None,
    tag: "ip_address_group",
    summary: "Deletes an address group.",
    description: "Codes: 403 `iaas_ip_address_group_delete_201`; 404 `iaas_ip_address_group_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the address group.",
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

/// `ip_address_group_get`
pub static IP_ADDRESS_GROUP_GET: Operation = Operation {
    id: "ip_address_group_get",
    method: "GET",
    path: "/ip_address_group/{id}/",
    server: None,
    tag: "ip_address_group",
    summary: "Gets an address group.",
    description: "Codes: 404 `iaas_ip_address_group_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the address group.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "IpAddressGroupEnvelope", "The address group."),
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

/// `ip_address_group_head`
pub static IP_ADDRESS_GROUP_HEAD: Operation = Operation {
    id: "ip_address_group_head",
    method: "HEAD",
    path: "/ip_address_group/{id}/",
    server: None,
    tag: "ip_address_group",
    summary: "Asks whether an address group exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the address group.",
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

/// `ip_address_group_list`
pub static IP_ADDRESS_GROUP_LIST: Operation = Operation {
    id: "ip_address_group_list",
    method: "GET",
    path: "/ip_address_group/",
    server: None,
    tag: "ip_address_group",
    summary: "Lists address groups.",
    description: "Codes: 400 `iaas_ip_address_group_list_001`.",
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
                    "created",
                    "-created",
                    "member_id",
                    "-member_id",
                    "updated",
                    "-updated",
                    "version",
                    "-version",
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
            .members(filters::IP_ADDRESS_GROUP_FILTER)
            .rules(filters::IP_ADDRESS_GROUP_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::IP_ADDRESS_GROUP_FILTER)
            .rules(filters::IP_ADDRESS_GROUP_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "IpAddressGroupList", "A page of address groups."),
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

/// `ip_address_group_list_head`
pub static IP_ADDRESS_GROUP_LIST_HEAD: Operation = Operation {
    id: "ip_address_group_list_head",
    method: "HEAD",
    path: "/ip_address_group/",
    server: None,
    tag: "ip_address_group",
    summary: "Asks whether address groups can be listed.",
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

/// `ip_address_group_partial_update`
pub static IP_ADDRESS_GROUP_PARTIAL_UPDATE: Operation = Operation {
    id: "ip_address_group_partial_update",
    method: "PATCH",
    path: "/ip_address_group/{id}/",
    server: None,
    tag: "ip_address_group",
    summary: "Changes some members of an address group.",
    description: "Codes: members `iaas_ip_address_group_update_101-108`; 403 `iaas_ip_address_group_update_201`; 404 `iaas_ip_address_group_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the address group.",
        ),
    ],
    body: Some(
        Body::json("IpAddressGroupPartialUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "IpAddressGroupEnvelope",
            "The address group, as it is now.",
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `ip_address_group_update`
pub static IP_ADDRESS_GROUP_UPDATE: Operation = Operation {
    id: "ip_address_group_update",
    method: "PUT",
    path: "/ip_address_group/{id}/",
    server: None,
    tag: "ip_address_group",
    summary: "Changes an address group as a whole.",
    description: "Codes: members `iaas_ip_address_group_update_101-108`; 403 `iaas_ip_address_group_update_201`; 404 `iaas_ip_address_group_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::INTEGER,
            "The id of the address group.",
        ),
    ],
    body: Some(
        Body::json("IpAddressGroupUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "IpAddressGroupEnvelope",
            "The address group, as it is now.",
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
