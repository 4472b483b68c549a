// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `ip_validator_get`
pub static IP_VALIDATOR_GET: Operation = Operation {
    id: "ip_validator_get",
    method: "GET",
    path: "/ip_validator/",
    server: None,
    tag: "ip_validator",
    summary: "Says what addresses and address ranges are.",
    description: "Codes: 400 `iaas_ip_validator_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "address_ranges",
            Kind::Text,
            "Ranges in CIDR notation, with commas between.",
        ),
        Parameter::new(
            Location::Query,
            "ip_addresses",
            Kind::Text,
            "Addresses, with commas between.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "IpValidator", "What was found. There is no envelope."),
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
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `ip_validator_head`
pub static IP_VALIDATOR_HEAD: Operation = Operation {
    id: "ip_validator_head",
    method: "HEAD",
    path: "/ip_validator/",
    server: None,
    tag: "ip_validator",
    summary: "Asks whether addresses can be checked.",
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
