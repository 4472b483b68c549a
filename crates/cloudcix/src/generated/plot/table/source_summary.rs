// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::plot::table::filters;

/// `source_summary_list`
pub static SOURCE_SUMMARY_LIST: Operation = Operation {
    id: "source_summary_list",
    method: "GET",
    path: "/source_summary/{source_id}/",
    server: None,
    tag: "source_summary",
    summary: "Sums up the readings of a source.",
    description: "Readings are grouped by an interval such as `7d`, `1m`, `1q` or `1y`: a number, then d, m, q or y\nfor days, months, quarters or years.\n\nCodes: 400 `plot_source_summary_list_002-004`; 403 `plot_source_summary_list_201-202`; 404\n`plot_source_summary_list_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "source_id",
            Kind::INTEGER,
            "The id of the source.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "What to sum up. Without it the server answers 400.",
            )
            .style(Style::DeepObject, false)
            .members(filters::SOURCE_SUMMARY_FILTER)
            .rules(filters::SOURCE_SUMMARY_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "SourceSummaryEnvelope",
            "The summary. This is one object, not a list.",
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
    provenance: "read in the server's code; the errors were measured",
};

/// `source_summary_list_head`
pub static SOURCE_SUMMARY_LIST_HEAD: Operation = Operation {
    id: "source_summary_list_head",
    method: "HEAD",
    path: "/source_summary/{source_id}/",
    server: None,
    tag: "source_summary",
    summary: "Asks whether a source can be summed up.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "source_id",
            Kind::INTEGER,
            "The id of the source.",
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
    provenance: "measured against the server code of 2025-02-05 (version 4.0.0)",
};
