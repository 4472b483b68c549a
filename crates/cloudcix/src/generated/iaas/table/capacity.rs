// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `capacity_list`
pub static CAPACITY_LIST: Operation = Operation {
    id: "capacity_list",
    method: "GET",
    path: "/capacity/{region_id}/",
    server: None,
    tag: "capacity",
    summary: "Gets how large a virtual machine in a region can be.",
    description: "Codes: 400 `iaas_capacity_list_101-102`.",
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
        Answer::json(
            Exact(200),
            "CapacityEnvelope",
            "The capacity. This is a map, not a list.",
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read in the server's code",
};

/// `capacity_list_head`
pub static CAPACITY_LIST_HEAD: Operation = Operation {
    id: "capacity_list_head",
    method: "HEAD",
    path: "/capacity/{region_id}/",
    server: None,
    tag: "capacity",
    summary: "Asks whether the capacity of a region can be got.",
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
