// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `logbook_get`
pub static LOGBOOK_GET: Operation = Operation {
    id: "logbook_get",
    method: "GET",
    path: "/{account}/logbook/{uuid}",
    server: None,
    tag: "logbook",
    summary: "Gets the logbook of an action, with all its messages so far.",
    description: "Every call brings the whole logbook, oldest message first. To follow it, ask again and skip the\nmessages that you have.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "account", Kind::Text, "The name of the account.")
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
                ],
            ),
        Parameter::new(
                Location::Path,
                "uuid",
                Kind::Text,
                "The id of the logbook, which is the last part of the `Location` that came when the action was queued.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Logbook", "The logbook."),
        Answer::json(Exact(401), "ApiError", "No credentials were sent."),
        Answer::json(
            Exact(403),
            "ApiError",
            "The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.",
        ),
        Answer::json(Exact(404), "ApiError", "There is no such object."),
        Answer::json(Exact(500), "ApiError", "Something failed on the server."),
        Answer::json(Exact(503), "ApiError", "The server is down for maintenance."),
    ],
    security: &[&["basic"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: Some(LOGBOOK_GET_UNTIL_FINISHED),
    provenance: "libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19",
};

/// What `logbook_get` is waited for until `finished`.
pub const LOGBOOK_GET_UNTIL_FINISHED: Waiter = Waiter {
    name: "finished",
    state: "/status",
    success: &["finished"],
    failure: &["error"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 2000u64,
    max_delay_ms: 2000u64,
    timeout_ms: 1800000u64,
};

/// `logbook_list`
pub static LOGBOOK_LIST: Operation = Operation {
    id: "logbook_list",
    method: "GET",
    path: "/{account}/logbook",
    server: None,
    tag: "logbook",
    summary: "Lists the logbooks of an account.",
    description: "An invention: a text of 2011 promises a queue of jobs that can be looked at, and no page and no\nclient ever had a call for it. A server that answers 404 or 405 has no such list. Then look at the\nlogbooks of the actions that you queued yourself.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "account", Kind::Text, "The name of the account.")
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
                ],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "LogbookList", "All logbooks."),
        Answer::json(Exact(401), "ApiError", "No credentials were sent."),
        Answer::json(
            Exact(403),
            "ApiError",
            "The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.",
        ),
        Answer::json(Exact(404), "ApiError", "There is no such object."),
        Answer::json(
            Exact(405),
            "ApiError",
            "The server does not know this method here.",
        ),
        Answer::json(Exact(500), "ApiError", "Something failed on the server."),
        Answer::json(Exact(503), "ApiError", "The server is down for maintenance."),
    ],
    security: &[&["basic"]],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "reconstructed: path and answer, in the style of the other lists; no page and no release has them",
};
