// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::compute::table::filters;

/// `network_vpns_create`
pub static NETWORK_VPNS_CREATE: Operation = Operation {
    id: "network_vpns_create",
    method: "POST",
    path: "/network/vpns/",
    server: None,
    tag: "network_vpns",
    summary: "Creates a VPN.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("NetworkVpnCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/metadata/ike_lifetime").range(Some(180.0), Some(86400.0)),
                    Rule::at("/metadata/ipsec_lifetime")
                        .range(Some(180.0), Some(86400.0)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "NetworkVpnEnvelope", "The VPN."),
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

/// `network_vpns_delete`
pub static NETWORK_VPNS_DELETE: Operation = Operation {
    id: "network_vpns_delete",
    method: "DELETE",
    path: "/network/vpns/{id}/",
    server: None,
    tag: "network_vpns",
    summary: "Deletes a VPN.",
    description: "",
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `network_vpns_get`
pub static NETWORK_VPNS_GET: Operation = Operation {
    id: "network_vpns_get",
    method: "GET",
    path: "/network/vpns/{id}/",
    server: None,
    tag: "network_vpns",
    summary: "Gets a VPN.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the VPN."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "NetworkVpnEnvelope", "The VPN."),
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
    waiter: Some(NETWORK_VPNS_GET_UNTIL_RUNNING),
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// What `network_vpns_get` is waited for until `running`.
pub const NETWORK_VPNS_GET_UNTIL_RUNNING: Waiter = Waiter {
    name: "running",
    state: "/content/state",
    success: &["running", "4"],
    failure: &[
        "unresourced",
        "3",
        "error",
        "failed",
        "stopped",
        "6",
        "delete",
        "8",
        "deleting",
        "delete_queue",
        "9",
        "deleted",
        "99",
    ],
    retry: &[],
    gone_is_success: false,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// What `network_vpns_get` is waited for until `deleted`.
pub const NETWORK_VPNS_GET_UNTIL_DELETED: Waiter = Waiter {
    name: "deleted",
    state: "/content/state",
    success: &["deleted", "99"],
    failure: &["unresourced", "3", "error", "failed", "running", "4"],
    retry: &[],
    gone_is_success: true,
    delay_ms: 2000u64,
    max_delay_ms: 15000u64,
    timeout_ms: 1800000u64,
};

/// `network_vpns_head`
pub static NETWORK_VPNS_HEAD: Operation = Operation {
    id: "network_vpns_head",
    method: "HEAD",
    path: "/network/vpns/{id}/",
    server: None,
    tag: "network_vpns",
    summary: "Asks whether a VPN exists.",
    description: "",
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};

/// `network_vpns_list`
pub static NETWORK_VPNS_LIST: Operation = Operation {
    id: "network_vpns_list",
    method: "GET",
    path: "/network/vpns/",
    server: None,
    tag: "network_vpns",
    summary: "Lists VPNs.",
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
            Kind::Choice(&["name", "-name", "id", "-id", "project_id", "-project_id"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::NETWORK_VPN_FILTER)
            .rules(filters::NETWORK_VPN_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::NETWORK_VPN_FILTER)
            .rules(filters::NETWORK_VPN_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "NetworkVpnList", "A page of VPNs."),
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

/// `network_vpns_list_head`
pub static NETWORK_VPNS_LIST_HEAD: Operation = Operation {
    id: "network_vpns_list_head",
    method: "HEAD",
    path: "/network/vpns/",
    server: None,
    tag: "network_vpns",
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};

/// `network_vpns_partial_update`
pub static NETWORK_VPNS_PARTIAL_UPDATE: Operation = Operation {
    id: "network_vpns_partial_update",
    method: "PATCH",
    path: "/network/vpns/{id}/",
    server: None,
    tag: "network_vpns",
    summary: "Changes some members of a VPN.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the VPN."),
    ],
    body: Some(
        Body::json("NetworkVpnPartialUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/metadata/ike_lifetime").range(Some(180.0), Some(86400.0)),
                    Rule::at("/metadata/ipsec_lifetime")
                        .range(Some(180.0), Some(86400.0)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "NetworkVpnEnvelope", "The VPN, as it is now."),
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
    provenance: "reconstructed from CloudCIX's sample scripts, which change every state so",
};

/// `network_vpns_update`
pub static NETWORK_VPNS_UPDATE: Operation = Operation {
    id: "network_vpns_update",
    method: "PUT",
    path: "/network/vpns/{id}/",
    server: None,
    tag: "network_vpns",
    summary: "Changes a VPN as a whole.",
    description: "From running it goes to update_running or delete.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the VPN."),
    ],
    body: Some(
        Body::json("NetworkVpnUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/metadata/ike_lifetime").range(Some(180.0), Some(86400.0)),
                    Rule::at("/metadata/ipsec_lifetime")
                        .range(Some(180.0), Some(86400.0)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "NetworkVpnEnvelope", "The VPN, as it is now."),
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
