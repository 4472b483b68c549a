// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `dynamic_remote_subnet_get`
pub static DYNAMIC_REMOTE_SUBNET_GET: Operation = Operation {
    id: "dynamic_remote_subnet_get",
    method: "GET",
    path: "/dynamic_remote_subnet/{region_id}/",
    server: None,
    tag: "dynamic_remote_subnet",
    summary: "Gets the subnets that a VPN for single clients can use.",
    description: "Codes: 404 `iaas_dynamic_remote_subnet_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "region_id",
            Kind::INTEGER,
            "The id of the region.",
        ),
        Parameter::new(
            Location::Query,
            "dynamic_remote_subnet",
            Kind::Text,
            "What is searched for.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "DynamicRemoteSubnetsEnvelope", "The free subnets."),
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
    provenance: "read in the server's code",
};

/// `dynamic_remote_subnet_head`
pub static DYNAMIC_REMOTE_SUBNET_HEAD: Operation = Operation {
    id: "dynamic_remote_subnet_head",
    method: "HEAD",
    path: "/dynamic_remote_subnet/{region_id}/",
    server: None,
    tag: "dynamic_remote_subnet",
    summary: "Asks whether a region has subnets for VPNs.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "region_id",
            Kind::INTEGER,
            "The id of the region.",
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
