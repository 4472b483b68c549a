// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `vpn_create`
pub static VPN_CREATE: Operation = Operation {
    id: "vpn_create",
    method: "POST",
    path: "/vpn/",
    server: None,
    tag: "vpn",
    summary: "Creates a VPN.",
    description: "Codes: members `iaas_vpn_create_101-141`; 400 `iaas_vpn_create_001`; 403 `iaas_vpn_create_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("VpnCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/dns").length(None, Some(39)),
                    Rule::at("/ike_pre_shared_key").length(None, Some(255)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "VpnEnvelope", "The VPN."),
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

/// `vpn_delete`
pub static VPN_DELETE: Operation = Operation {
    id: "vpn_delete",
    method: "DELETE",
    path: "/vpn/{id}/",
    server: None,
    tag: "vpn",
    summary: "Deletes a VPN.",
    description: "Codes: 400 `iaas_vpn_delete_002`; 403 `iaas_vpn_delete_201-203`; 404 `iaas_vpn_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the VPN."),
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `vpn_get`
pub static VPN_GET: Operation = Operation {
    id: "vpn_get",
    method: "GET",
    path: "/vpn/{id}/",
    server: None,
    tag: "vpn",
    summary: "Gets a VPN.",
    description: "Codes: 403 `iaas_vpn_read_201-203`; 404 `iaas_vpn_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the VPN."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "VpnEnvelope", "The VPN."),
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

/// `vpn_head`
pub static VPN_HEAD: Operation = Operation {
    id: "vpn_head",
    method: "HEAD",
    path: "/vpn/{id}/",
    server: None,
    tag: "vpn",
    summary: "Asks whether a VPN exists.",
    description: "What the user may not see is a 404 here.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the VPN."),
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

/// `vpn_list`
pub static VPN_LIST: Operation = Operation {
    id: "vpn_list",
    method: "GET",
    path: "/vpn/",
    server: None,
    tag: "vpn",
    summary: "Lists VPNs.",
    description: "Codes: 400 `iaas_vpn_list_001`.",
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
            Kind::Choice(&["id", "-id", "created", "-created", "updated", "-updated"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::VPN_FILTER)
            .rules(filters::VPN_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::VPN_FILTER)
            .rules(filters::VPN_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "VpnList", "A page of VPNs."),
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

/// `vpn_list_head`
pub static VPN_LIST_HEAD: Operation = Operation {
    id: "vpn_list_head",
    method: "HEAD",
    path: "/vpn/",
    server: None,
    tag: "vpn",
    summary: "Asks whether VPNs can be listed.",
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

/// `vpn_partial_update`
pub static VPN_PARTIAL_UPDATE: Operation = Operation {
    id: "vpn_partial_update",
    method: "PATCH",
    path: "/vpn/{id}/",
    server: None,
    tag: "vpn",
    summary: "Changes some members of a VPN.",
    description: "Codes: members `iaas_vpn_update_101-141`; 400 `iaas_vpn_update_002`; 403 `iaas_vpn_update_201-203`; 404 `iaas_vpn_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the VPN."),
    ],
    body: Some(
        Body::json("VpnPartialUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/dns").length(None, Some(39)),
                    Rule::at("/ike_pre_shared_key").length(None, Some(255)),
                    Rule::at("/ike_remote_identifier").length(None, Some(253)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "VpnEnvelope", "The VPN, as it is now."),
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

/// `vpn_update`
pub static VPN_UPDATE: Operation = Operation {
    id: "vpn_update",
    method: "PUT",
    path: "/vpn/{id}/",
    server: None,
    tag: "vpn",
    summary: "Changes a VPN as a whole.",
    description: "Codes: members `iaas_vpn_update_101-141`; 400 `iaas_vpn_update_002`; 403 `iaas_vpn_update_201-203`; 404 `iaas_vpn_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the VPN."),
    ],
    body: Some(
        Body::json("VpnUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/dns").length(None, Some(39)),
                    Rule::at("/ike_pre_shared_key").length(None, Some(255)),
                    Rule::at("/ike_remote_identifier").length(None, Some(253)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "VpnEnvelope", "The VPN, as it is now."),
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
