// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `metrics_get`
pub static METRICS_GET: Operation = Operation {
    id: "metrics_get",
    method: "GET",
    path: "/metrics/{region_id}/",
    server: None,
    tag: "metrics",
    summary: "Gets the metrics of a region.",
    description: "The server answers 204 when nothing has changed since the last time it was asked, by anybody;\n`force` brings the metrics all the same.\n\nCodes: 403 `iaas_metrics_read_201`; 404 `iaas_metrics_read_001`.",
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
            "force",
            Kind::Boolean,
            "Whether the metrics are wanted even if nothing has changed.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "MetricsEnvelope", "The metrics."),
        Answer::empty(Exact(204), "Nothing has changed. There is no body."),
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
    provenance: "read in the server's code",
};

/// `metrics_head`
pub static METRICS_HEAD: Operation = Operation {
    id: "metrics_head",
    method: "HEAD",
    path: "/metrics/{region_id}/",
    server: None,
    tag: "metrics",
    summary: "Asks whether a region has metrics.",
    description: "Careful: the server does the same as for GET.",
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
