// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `vpn_status_get`
pub static VPN_STATUS_GET: Operation = Operation {
    id: "vpn_status_get",
    method: "GET",
    path: "/vpn_status/{id}/",
    server: None,
    tag: "vpn_status",
    summary: "Gets whether a tunnel is up.",
    description: "Codes: 403 `iaas_vpn_status_read_201`; 404 `iaas_vpn_status_read_001-003`; 503 `iaas_vpn_status_read_004`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the VPN."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "VpnStatusEnvelope", "The status of a VPN."),
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
        Answer::json(
            Exact(503),
            "ApiError",
            "A system behind this application failed, such as the name servers.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "reconstructed from the server's code",
};

/// `vpn_status_head`
pub static VPN_STATUS_HEAD: Operation = Operation {
    id: "vpn_status_head",
    method: "HEAD",
    path: "/vpn_status/{id}/",
    server: None,
    tag: "vpn_status",
    summary: "Asks whether the status of a VPN exists.",
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
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
