// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `detach_update`
pub static DETACH_UPDATE: Operation = Operation {
    id: "detach_update",
    method: "PUT",
    path: "/detach/{resource_id}/",
    server: None,
    tag: "detach",
    summary: "Takes a resource off the one that it is on.",
    description: "There is no body, neither in the request nor in the answer.\n\nCodes: 400 `iaas_detach_update_002-006`; 403 `iaas_detach_update_201-202`; 404\n`iaas_detach_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "resource_id",
            Kind::INTEGER,
            "The id of the resource.",
        ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "It is done. There is no body."),
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
