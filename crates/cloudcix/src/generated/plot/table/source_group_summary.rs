// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::plot::table::filters;

/// `source_group_summary_list`
pub static SOURCE_GROUP_SUMMARY_LIST: Operation = Operation {
    id: "source_group_summary_list",
    method: "GET",
    path: "/source_group_summary/{source}/",
    server: None,
    tag: "source_group_summary",
    summary: "Sums up the readings of sources whose descriptions have something in common.",
    description: "Readings are grouped by an interval such as `7d`, `1m`, `1q` or `1y`. Only sources of the given unit\ncount, and only those that accumulate or only those that do not.\n\nCodes: 400 `plot_source_group_summary_list_001-006`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "source",
                Kind::Text,
                "What the descriptions of the sources contain; case does not count.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "What to sum up. Without it the server answers 400.",
            )
            .style(Style::DeepObject, false)
            .members(filters::SOURCE_GROUP_SUMMARY_FILTER)
            .rules(filters::SOURCE_GROUP_SUMMARY_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "SourceGroupSummaryEnvelope",
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read in the server's code; the errors were measured",
};

/// `source_group_summary_list_head`
pub static SOURCE_GROUP_SUMMARY_LIST_HEAD: Operation = Operation {
    id: "source_group_summary_list_head",
    method: "HEAD",
    path: "/source_group_summary/{source}/",
    server: None,
    tag: "source_group_summary",
    summary: "Asks whether sources can be summed up.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "source",
                Kind::Text,
                "What the descriptions of the sources contain; case does not count.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
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
