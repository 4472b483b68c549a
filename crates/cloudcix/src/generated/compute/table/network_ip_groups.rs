// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::compute::table::filters;

/// `network_ip_groups_create`
pub static NETWORK_IP_GROUPS_CREATE: Operation = Operation {
    id: "network_ip_groups_create",
    method: "POST",
    path: "/network/ip_groups/",
    server: None,
    tag: "network_ip_groups",
    summary: "Creates an IP group.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("NetworkIpGroupCreate", "")
            .rules(
                &[
                    Rule::at("/name")
                        .pattern("^[A-Za-z][A-Za-z0-9_-]*$")
                        .words("The name: a letter, then letters, digits, `_` and `-`"),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "NetworkIpGroupEnvelope", "The IP group."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `network_ip_groups_delete`
pub static NETWORK_IP_GROUPS_DELETE: Operation = Operation {
    id: "network_ip_groups_delete",
    method: "DELETE",
    path: "/network/ip_groups/{id}/",
    server: None,
    tag: "network_ip_groups",
    summary: "Deletes an IP group.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP group."),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "It is gone. There is no body."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `network_ip_groups_get`
pub static NETWORK_IP_GROUPS_GET: Operation = Operation {
    id: "network_ip_groups_get",
    method: "GET",
    path: "/network/ip_groups/{id}/",
    server: None,
    tag: "network_ip_groups",
    summary: "Gets an IP group.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP group."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "NetworkIpGroupEnvelope", "The IP group."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `network_ip_groups_head`
pub static NETWORK_IP_GROUPS_HEAD: Operation = Operation {
    id: "network_ip_groups_head",
    method: "HEAD",
    path: "/network/ip_groups/{id}/",
    server: None,
    tag: "network_ip_groups",
    summary: "Asks whether an IP group exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP group."),
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};

/// `network_ip_groups_list`
pub static NETWORK_IP_GROUPS_LIST: Operation = Operation {
    id: "network_ip_groups_list",
    method: "GET",
    path: "/network/ip_groups/",
    server: None,
    tag: "network_ip_groups",
    summary: "Lists IP groups.",
    description: "",
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
            .members(filters::NETWORK_IP_GROUP_FILTER)
            .rules(filters::NETWORK_IP_GROUP_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::NETWORK_IP_GROUP_FILTER)
            .rules(filters::NETWORK_IP_GROUP_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "NetworkIpGroupList", "A page of IP groups."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `network_ip_groups_list_head`
pub static NETWORK_IP_GROUPS_LIST_HEAD: Operation = Operation {
    id: "network_ip_groups_list_head",
    method: "HEAD",
    path: "/network/ip_groups/",
    server: None,
    tag: "network_ip_groups",
    summary: "Asks whether IP groups can be listed.",
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};

/// `network_ip_groups_partial_update`
pub static NETWORK_IP_GROUPS_PARTIAL_UPDATE: Operation = Operation {
    id: "network_ip_groups_partial_update",
    method: "PATCH",
    path: "/network/ip_groups/{id}/",
    server: None,
    tag: "network_ip_groups",
    summary: "Changes some members of an IP group.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP group."),
    ],
    body: Some(
        Body::json("NetworkIpGroupPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/name")
                        .pattern("^[A-Za-z][A-Za-z0-9_-]*$")
                        .words("The name: a letter, then letters, digits, `_` and `-`"),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "NetworkIpGroupEnvelope",
            "The IP group, as it is now.",
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
    provenance: "reconstructed from the other applications",
};

/// `network_ip_groups_update`
pub static NETWORK_IP_GROUPS_UPDATE: Operation = Operation {
    id: "network_ip_groups_update",
    method: "PUT",
    path: "/network/ip_groups/{id}/",
    server: None,
    tag: "network_ip_groups",
    summary: "Changes an IP group as a whole.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP group."),
    ],
    body: Some(
        Body::json("NetworkIpGroupUpdate", "")
            .rules(
                &[
                    Rule::at("/name")
                        .pattern("^[A-Za-z][A-Za-z0-9_-]*$")
                        .words("The name: a letter, then letters, digits, `_` and `-`"),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "NetworkIpGroupEnvelope",
            "The IP group, as it is now.",
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};
