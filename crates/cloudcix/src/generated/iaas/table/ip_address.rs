// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `ip_address_create`
pub static IP_ADDRESS_CREATE: Operation = Operation {
    id: "ip_address_create",
    method: "POST",
    path: "/ip_address/",
    server: None,
    tag: "ip_address",
    summary: "Creates an IP address.",
    description: "Codes: members `iaas_ip_address_create_101-110`; 403 `iaas_ip_address_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("IpAddressCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/address").length(None, Some(39)),
                    Rule::at("/credentials").length(None, Some(64)),
                    Rule::at("/location").length(None, Some(64)),
                    Rule::at("/name").length(None, Some(64)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "IpAddressEnvelope", "The IP address."),
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

/// `ip_address_delete`
pub static IP_ADDRESS_DELETE: Operation = Operation {
    id: "ip_address_delete",
    method: "DELETE",
    path: "/ip_address/{id}/",
    server: None,
    tag: "ip_address",
    summary: "Deletes an IP address.",
    description: "Codes: 403 `iaas_ip_address_delete_201-203`; 404 `iaas_ip_address_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP address."),
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

/// `ip_address_get`
pub static IP_ADDRESS_GET: Operation = Operation {
    id: "ip_address_get",
    method: "GET",
    path: "/ip_address/{id}/",
    server: None,
    tag: "ip_address",
    summary: "Gets an IP address.",
    description: "Codes: 403 `iaas_ip_address_read_201-205`; 404 `iaas_ip_address_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP address."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "IpAddressEnvelope", "The IP address."),
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

/// `ip_address_head`
pub static IP_ADDRESS_HEAD: Operation = Operation {
    id: "ip_address_head",
    method: "HEAD",
    path: "/ip_address/{id}/",
    server: None,
    tag: "ip_address",
    summary: "Asks whether an IP address exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP address."),
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

/// `ip_address_list`
pub static IP_ADDRESS_LIST: Operation = Operation {
    id: "ip_address_list",
    method: "GET",
    path: "/ip_address/",
    server: None,
    tag: "ip_address",
    summary: "Lists IP addresses.",
    description: "Codes: 400 `iaas_ip_address_list_001`.",
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
                    "address",
                    "-address",
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
            .members(filters::IP_ADDRESS_FILTER)
            .rules(filters::IP_ADDRESS_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::IP_ADDRESS_FILTER)
            .rules(filters::IP_ADDRESS_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "IpAddressList", "A page of IP addresses."),
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

/// `ip_address_list_head`
pub static IP_ADDRESS_LIST_HEAD: Operation = Operation {
    id: "ip_address_list_head",
    method: "HEAD",
    path: "/ip_address/",
    server: None,
    tag: "ip_address",
    summary: "Asks whether IP addresses can be listed.",
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

/// `ip_address_partial_update`
pub static IP_ADDRESS_PARTIAL_UPDATE: Operation = Operation {
    id: "ip_address_partial_update",
    method: "PATCH",
    path: "/ip_address/{id}/",
    server: None,
    tag: "ip_address",
    summary: "Changes some members of an IP address.",
    description: "Codes: members `iaas_ip_address_update_101-106`; 403 `iaas_ip_address_update_201-203`; 404 `iaas_ip_address_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP address."),
    ],
    body: Some(
        Body::json("IpAddressPartialUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/address").length(None, Some(39)),
                    Rule::at("/credentials").length(None, Some(64)),
                    Rule::at("/location").length(None, Some(64)),
                    Rule::at("/name").length(None, Some(64)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "IpAddressEnvelope", "The IP address, as it is now."),
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

/// `ip_address_update`
pub static IP_ADDRESS_UPDATE: Operation = Operation {
    id: "ip_address_update",
    method: "PUT",
    path: "/ip_address/{id}/",
    server: None,
    tag: "ip_address",
    summary: "Changes an IP address as a whole.",
    description: "Codes: members `iaas_ip_address_update_101-106`; 403 `iaas_ip_address_update_201-203`; 404 `iaas_ip_address_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the IP address."),
    ],
    body: Some(
        Body::json("IpAddressUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/address").length(None, Some(39)),
                    Rule::at("/credentials").length(None, Some(64)),
                    Rule::at("/location").length(None, Some(64)),
                    Rule::at("/name").length(None, Some(64)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "IpAddressEnvelope", "The IP address, as it is now."),
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
