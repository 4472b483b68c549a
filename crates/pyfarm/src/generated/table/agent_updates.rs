// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `agent_updates_download`
pub static AGENT_UPDATES_DOWNLOAD: Operation = Operation {
    id: "agent_updates_download",
    method: "GET",
    path: "/agents/updates/{version}",
    server: None,
    tag: "agent-updates",
    summary: "Downloads a release of the agent program.",
    description: "A server that keeps its releases elsewhere answers 302 with the address, without looking whether\nthere is anything. PyFarm's documentation says 301. Conditional headers are ignored.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "version",
                Kind::Text,
                "The version of the release: one to three numbers, and perhaps `-pre`, `-dev`, `-r`, `-rc`, `-alpha` or `-beta` with at most one digit. Anything else is a 400, even `1.2-rc12`.",
            )
            .rules(
                &[
                    Rule::at("")
                        .pattern(
                            "^[0-9]+(\\.[0-9]+){0,2}(-(pre|dev|r|rc|alpha|beta)[0-9]?)?$",
                        ),
                ],
            ),
    ],
    body: None,
    responses: &[
        Answer::of(Exact(200), "application/zip", "Bytes", "The zip file."),
        Answer::of(
            Exact(302),
            "text/html",
            "String",
            "The zip file should be at the address in `Location`, on another server.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong. The text says how; for software requirements it is a list of texts.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `agent_updates_upload`
pub static AGENT_UPDATES_UPLOAD: Operation = Operation {
    id: "agent_updates_upload",
    method: "PUT",
    path: "/agents/updates/{version}",
    server: None,
    tag: "agent-updates",
    summary: "Uploads a release of the agent program.",
    description: "A release that is there is overwritten. The bytes are not looked at: what is no zip file, and even\nnothing at all, is stored. There is no list of releases and no way to delete one.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "version",
                Kind::Text,
                "The version of the release: one to three numbers, and perhaps `-pre`, `-dev`, `-r`, `-rc`, `-alpha` or `-beta` with at most one digit. Anything else is a 400, even `1.2-rc12`.",
            )
            .rules(
                &[
                    Rule::at("")
                        .pattern(
                            "^[0-9]+(\\.[0-9]+){0,2}(-(pre|dev|r|rc|alpha|beta)[0-9]?)?$",
                        ),
                ],
            ),
    ],
    body: Some(Body::json("Bytes", "The zip file.").content_type("application/zip")),
    responses: &[
        Answer::empty(
            Exact(201),
            "It is stored. The body is empty, whatever the content type says.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong. The text says how; for software requirements it is a list of texts.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(415),
            "ApiError",
            "The body, or its absence, is of a content type that is not taken here.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};
