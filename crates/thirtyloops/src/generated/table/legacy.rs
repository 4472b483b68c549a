// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `legacy_logs`
pub static LEGACY_LOGS: Operation = Operation {
    id: "legacy_logs",
    method: "GET",
    path: "/{account}/app/{appname}/logs",
    server: None,
    tag: "legacy",
    summary: "Gets the latest log lines of an app, at the old path.",
    description: "Use `apps_logs`. This is the path of the operator's page and of libthirty up to 0.4.7; the answer is the same.",
    deprecated: true,
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
        Parameter::new(Location::Path, "appname", Kind::Text, "The name of the app.")
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
                ],
            ),
        Parameter::new(
                Location::Query,
                "process",
                Kind::List(&Kind::Text),
                "The processes whose lines are wanted: `nginx`, `gunicorn`, `postgres`, or a process of the app's\nown `thirty.ini`. The server assumes `nginx` and `gunicorn`.",
            )
            .style(Style::Form, false)
            .rules(&[Rule::at("/*").length(Some(1), None)]),
        Parameter::new(
            Location::Query,
            "limit",
            Kind::INTEGER,
            "How many lines to get. The server assumes 10.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "LogLines", "The lines."),
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
    waiter: None,
    provenance: "libthirty 0.4.7, recorded; the operator's REST page of 2012-09-19, \"Showing Logs\"",
};

/// `legacy_usage_current`
pub static LEGACY_USAGE_CURRENT: Operation = Operation {
    id: "legacy_usage_current",
    method: "GET",
    path: "/{account}/app/{appname}/usage/current",
    server: None,
    tag: "legacy",
    summary: "Gets what an app has used in the billing period that runs now, at the old path.",
    description: "Try `apps_usage_current` first. This is the path of the operator's page.",
    deprecated: true,
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
        Parameter::new(Location::Path, "appname", Kind::Text, "The name of the app.")
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
        Answer::json(Exact(200), "Usage", "The usage."),
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
    waiter: None,
    provenance: "the operator's REST page of 2012-09-19, \"Showing Current App Usage\"",
};

/// `legacy_usage_get`
pub static LEGACY_USAGE_GET: Operation = Operation {
    id: "legacy_usage_get",
    method: "GET",
    path: "/{account}/app/{appname}/usage/{invoice_nr}",
    server: None,
    tag: "legacy",
    summary: "Gets what an app has used in the billing period of an invoice, at the old path.",
    description: "Try `apps_usage_get` first. This is the path of the operator's page.",
    deprecated: true,
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
        Parameter::new(Location::Path, "appname", Kind::Text, "The name of the app.")
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
            "invoice_nr",
            Kind::INTEGER,
            "The number of the invoice, as `invoices_list` shows it.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Usage", "The usage."),
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
    waiter: None,
    provenance: "the operator's REST page of 2012-09-19, \"Showing Past App Usage\"",
};
