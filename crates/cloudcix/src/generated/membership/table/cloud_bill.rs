// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `cloud_bill_get`
pub static CLOUD_BILL_GET: Operation = Operation {
    id: "cloud_bill_get",
    method: "GET",
    path: "/cloud_bill/{address_id}/{target_address_id}/",
    server: None,
    tag: "cloud_bill",
    summary: "Gets who bills for what is built at an address.",
    description: "Codes: 403 `membership_cloud_bill_read_201`; 404 `membership_cloud_bill_read_001-002`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "address_id",
            Kind::INTEGER,
            "The id of the address that bills, a region.",
        ),
        Parameter::new(
            Location::Path,
            "target_address_id",
            Kind::INTEGER,
            "The id of the address that is billed.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CloudBillEnvelope", "The cloud bill."),
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `cloud_bill_head`
pub static CLOUD_BILL_HEAD: Operation = Operation {
    id: "cloud_bill_head",
    method: "HEAD",
    path: "/cloud_bill/{address_id}/{target_address_id}/",
    server: None,
    tag: "cloud_bill",
    summary: "Asks whether a cloud bill exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "address_id",
            Kind::INTEGER,
            "The id of the address that bills, a region.",
        ),
        Parameter::new(
            Location::Path,
            "target_address_id",
            Kind::INTEGER,
            "The id of the address that is billed.",
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};
