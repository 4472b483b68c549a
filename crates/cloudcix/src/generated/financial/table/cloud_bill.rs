// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `cloud_bill_get`
pub static CLOUD_BILL_GET: Operation = Operation {
    id: "cloud_bill_get",
    method: "GET",
    path: "/cloud_bill/{project_id}/",
    server: None,
    tag: "cloud_bill",
    summary: "Gets the hours of a project that are billed already.",
    description: "A project that nobody was billed for is an empty object, and so is one that does not exist.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "project_id", Kind::INTEGER, "The project."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CloudBillEnvelope", "The hours."),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `cloud_bill_head`
pub static CLOUD_BILL_HEAD: Operation = Operation {
    id: "cloud_bill_head",
    method: "HEAD",
    path: "/cloud_bill/{project_id}/",
    server: None,
    tag: "cloud_bill",
    summary: "Checks that the hours may be read.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "project_id", Kind::INTEGER, "The project."),
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};
