// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `logs_download`
pub static LOGS_DOWNLOAD: Operation = Operation {
    id: "logs_download",
    method: "GET",
    path: "/log-proxy/api/download/{realm}/platform/{platformId}/project/{projectId}/{entityType}/{entityId}",
    server: None,
    tag: "logs",
    summary: "Downloads all that a run has written.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "realm", Kind::Text, "The realm."),
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
        Parameter::new(Location::Path, "projectId", Kind::Text, "The project."),
        Parameter::new(
            Location::Path,
            "entityType",
            Kind::Choice(&["app_execution", "condition_instance", "job_instance"]),
            "What has written the log.",
        ),
        Parameter::new(
            Location::Path,
            "entityId",
            Kind::Text,
            "The instance of the job or the condition, or the execution of the app.",
        ),
        Parameter::new(
                Location::Query,
                "streams",
                Kind::List(
                    &Kind::Choice(
                        &[
                            "ENVVARS_STDOUT",
                            "ENVVARS_STDERR",
                            "ORCHESTRATION_STDOUT",
                            "ORCHESTRATION_STDERR",
                            "STDERR",
                            "STDOUT",
                        ],
                    ),
                ),
                "Which streams, with literal commas between them.",
            )
            .style(Style::Form, false),
    ],
    body: None,
    responses: &[
        Answer::of(Exact(200), "application/octet-stream", "Bytes", "The log."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "reconstructed from the documentation of the platform",
};

/// `logs_list`
pub static LOGS_LIST: Operation = Operation {
    id: "logs_list",
    method: "GET",
    path: "/log-proxy/api/logs/{realm}/platform/{platformId}/project/{projectId}/{entityType}/{entityId}",
    server: None,
    tag: "logs",
    summary: "Lists the lines that a run has written.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "realm", Kind::Text, "The realm."),
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
        Parameter::new(Location::Path, "projectId", Kind::Text, "The project."),
        Parameter::new(
            Location::Path,
            "entityType",
            Kind::Choice(&["app_execution", "condition_instance", "job_instance"]),
            "What has written the log.",
        ),
        Parameter::new(
            Location::Path,
            "entityId",
            Kind::Text,
            "The instance of the job or the condition, or the execution of the app.",
        ),
        Parameter::new(
            Location::Query,
            "limit",
            Kind::INTEGER,
            "How many lines come at most; 10,000 unless said.",
        ),
        Parameter::new(
            Location::Query,
            "skip",
            Kind::INTEGER,
            "How many lines are left out at the beginning.",
        ),
        Parameter::new(
                Location::Query,
                "streams",
                Kind::List(
                    &Kind::Choice(
                        &[
                            "ENVVARS_STDOUT",
                            "ENVVARS_STDERR",
                            "ORCHESTRATION_STDOUT",
                            "ORCHESTRATION_STDERR",
                            "STDERR",
                            "STDOUT",
                        ],
                    ),
                ),
                "Which streams, with literal commas between them.",
            )
            .style(Style::Form, false),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "LogPage", "Some lines, and how many there are."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Offset {
            parameter: "skip",
        },
        limit: Some("limit"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "requests recorded; answers from the documentation of the Python client and of the platform",
};
