// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `cloud_bill_get`
pub static CLOUD_BILL_GET: Operation = Operation {
    id: "cloud_bill_get",
    method: "GET",
    path: "/cloud/pricing/{project_id}/",
    server: None,
    tag: "cloud_bill",
    summary: "Gets the SKUs of a project.",
    description: "Codes: 400 `iaas_cloud_bill_read_002`; 403 `iaas_cloud_bill_read_201`; 404 `iaas_cloud_bill_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "project_id",
            Kind::INTEGER,
            "The id of the project.",
        ),
        Parameter::new(
            Location::Query,
            "timestamp",
            Kind::Text,
            "The hours are counted up to this time, in ISO 8601; now unless said.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CloudBillEnvelope", "The SKUs of a project."),
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
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read in the server's code",
};

/// `cloud_bill_head`
pub static CLOUD_BILL_HEAD: Operation = Operation {
    id: "cloud_bill_head",
    method: "HEAD",
    path: "/cloud/pricing/{project_id}/",
    server: None,
    tag: "cloud_bill",
    summary: "Asks whether the SKUs of a project can be got.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "project_id",
            Kind::INTEGER,
            "The id of the project.",
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

/// `cloud_bill_list`
pub static CLOUD_BILL_LIST: Operation = Operation {
    id: "cloud_bill_list",
    method: "GET",
    path: "/cloud/pricing/",
    server: None,
    tag: "cloud_bill",
    summary: "Gets the SKUs of all projects.",
    description: "For a global user those of all addresses of the member, else only those of the user's own.\n\nCodes: 400 `iaas_cloud_bill_list_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CLOUD_BILL_FILTER)
            .rules(filters::CLOUD_BILL_FILTER_RULES),
        Parameter::new(
            Location::Query,
            "timestamp",
            Kind::Text,
            "The hours are counted up to this time, in ISO 8601; now unless said.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "CloudBillsEnvelope",
            "The SKUs. This is a map, not a list.",
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

/// `cloud_bill_list_head`
pub static CLOUD_BILL_LIST_HEAD: Operation = Operation {
    id: "cloud_bill_list_head",
    method: "HEAD",
    path: "/cloud/pricing/",
    server: None,
    tag: "cloud_bill",
    summary: "Asks whether SKUs can be got.",
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
