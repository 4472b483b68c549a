// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `apps_create`
pub static APPS_CREATE: Operation = Operation {
    id: "apps_create",
    method: "POST",
    path: "/{account}/apps",
    server: None,
    tag: "apps",
    summary: "Creates an app together with its repository and other services.",
    description: "Nothing runs before `apps_deploy`. A service that is named and does not exist is created with the\napp; one that is not named can be created later.",
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
    body: Some(
        Body::json("AppCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/name")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
                    Rule::at("/instances").range(Some(0.0), None),
                    Rule::at("/repository/name")
                        .length(Some(1), Some(24))
                        .pattern("^[A-Za-z0-9_-]+$")
                        .words("The name of a service"),
                    Rule::at("/postgres/name")
                        .length(Some(1), Some(24))
                        .pattern("^[A-Za-z0-9_-]+$")
                        .words("The name of a service"),
                    Rule::at("/mongodb/name")
                        .length(Some(1), Some(24))
                        .pattern("^[A-Za-z0-9_-]+$")
                        .words("The name of a service"),
                    Rule::at("/worker/name")
                        .length(Some(1), Some(24))
                        .pattern("^[A-Za-z0-9_-]+$")
                        .words("The name of a service"),
                    Rule::at("/worker/instances").range(Some(0.0), None),
                ],
            ),
    ),
    responses: &[
        Answer::empty(Exact(201), "It is created. There is no body."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body is not understood, or something is missing from it.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, which shows no body",
};

/// `apps_delete`
pub static APPS_DELETE: Operation = Operation {
    id: "apps_delete",
    method: "DELETE",
    path: "/{account}/apps/{appname}",
    server: None,
    tag: "apps",
    summary: "Deletes an app.",
    description: "It cannot be undone. The usage of the past goes with the app.",
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
        Answer::empty(Exact(204), "It is deleted."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_deploy`
pub static APPS_DEPLOY: Operation = Operation {
    id: "apps_deploy",
    method: "POST",
    path: "/{account}/apps/{appname}",
    server: None,
    tag: "apps",
    summary: "Queues a deploy of an app.",
    description: "The code is fetched from the repository and new instances are built while the old ones go on. It\nis the first start of a new app, and the way to start one that the free tier has stopped.",
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
    body: Some(
        Body::json("Deploy", "")
            .rules(&[Rule::at("/options/backends/*/count").range(Some(0.0), None)]),
    ),
    responses: &[
        Answer::empty(
            Exact(202),
            "The action is queued. Where its logbook is stands in a header; there is no body.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body is not understood, or something is missing from it.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_djangocommand`
pub static APPS_DJANGOCOMMAND: Operation = Operation {
    id: "apps_djangocommand",
    method: "POST",
    path: "/{account}/apps/{appname}",
    server: None,
    tag: "apps",
    summary: "Queues a management command of Django to run on instances of an app.",
    description: "Only the command is given, such as `syncdb`: `python manage.py` and the settings of the app are\nadded. What it prints comes as messages of the logbook that begin with `[OUTPUT]`.",
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
    body: Some(Body::json("Djangocommand", "")),
    responses: &[
        Answer::empty(
            Exact(202),
            "The action is queued. Where its logbook is stands in a header; there is no body.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body is not understood, or something is missing from it.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_get`
pub static APPS_GET: Operation = Operation {
    id: "apps_get",
    method: "GET",
    path: "/{account}/apps/{appname}",
    server: None,
    tag: "apps",
    summary: "Gets an app.",
    description: "Services are only referred to. Each has a call of its own.",
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
        Answer::json(Exact(200), "App", "The app."),
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
    provenance: "libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_list`
pub static APPS_LIST: Operation = Operation {
    id: "apps_list",
    method: "GET",
    path: "/{account}/apps",
    server: None,
    tag: "apps",
    summary: "Lists the apps of an account.",
    description: "The addresses of services may have the word `None` where the name of the app belongs. Build them\nfrom the name.",
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
        Answer::json(Exact(200), "AppList", "All apps."),
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
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_logs`
pub static APPS_LOGS: Operation = Operation {
    id: "apps_logs",
    method: "GET",
    path: "/{account}/apps/{appname}/logs",
    server: None,
    tag: "apps",
    summary: "Gets the latest lines that the processes of an app have logged.",
    description: "All instances are in one list. There is nothing before the first deploy, and nothing older can be\nasked for than `limit` reaches.\n\nThe operator's page has `/app/` in this path; the clients ask for `/apps/` from libthirty 0.4.8\non, and so does this call. `legacy_logs` is the other.",
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
    provenance: "libthirty 0.5.1, recorded; the answer from the operator's REST page of 2012-09-19",
};

/// `apps_publish`
pub static APPS_PUBLISH: Operation = Operation {
    id: "apps_publish",
    method: "POST",
    path: "/{account}/apps/{appname}",
    server: None,
    tag: "apps",
    summary: "Queues the move of an app from the free tier to the paid one.",
    description: "It lifts the limits of the free tier. The account needs a paid plan, see `account_get`.",
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
    body: Some(Body::json("Publish", "")),
    responses: &[
        Answer::empty(
            Exact(202),
            "The action is queued. Where its logbook is stands in a header; there is no body.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body is not understood, or something is missing from it.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_restart`
pub static APPS_RESTART: Operation = Operation {
    id: "apps_restart",
    method: "POST",
    path: "/{account}/apps/{appname}",
    server: None,
    tag: "apps",
    summary: "Queues a restart of all processes of an app.",
    description: "",
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
    body: Some(Body::json("Restart", "")),
    responses: &[
        Answer::empty(
            Exact(202),
            "The action is queued. Where its logbook is stands in a header; there is no body.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body is not understood, or something is missing from it.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_runcommand`
pub static APPS_RUNCOMMAND: Operation = Operation {
    id: "apps_runcommand",
    method: "POST",
    path: "/{account}/apps/{appname}",
    server: None,
    tag: "apps",
    summary: "Queues a command to run on instances of an app.",
    description: "It runs in the directory of the repository. What it prints comes as messages of the logbook that\nbegin with `[OUTPUT]`.",
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
    body: Some(Body::json("Runcommand", "")),
    responses: &[
        Answer::empty(
            Exact(202),
            "The action is queued. Where its logbook is stands in a header; there is no body.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body is not understood, or something is missing from it.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_scale`
pub static APPS_SCALE: Operation = Operation {
    id: "apps_scale",
    method: "POST",
    path: "/{account}/apps/{appname}",
    server: None,
    tag: "apps",
    summary: "Queues a change of the number of instances of an app.",
    description: "Running instances are not interrupted. Zero pauses the app.",
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
    body: Some(
        Body::json("Scale", "")
            .rules(&[Rule::at("/options/instances").range(Some(0.0), None)]),
    ),
    responses: &[
        Answer::empty(
            Exact(202),
            "The action is queued. Where its logbook is stands in a header; there is no body.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body is not understood, or something is missing from it.",
        ),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_update`
pub static APPS_UPDATE: Operation = Operation {
    id: "apps_update",
    method: "PUT",
    path: "/{account}/apps/{appname}",
    server: None,
    tag: "apps",
    summary: "Changes an app.",
    description: "Members that are left out stay as they are. Only the configuration changes: a new number of\ninstances takes effect at the next `apps_deploy`, and `apps_scale` is the way to have it at once.\n\nThe operator's clients send the whole app back, with all that only the server writes and with its\nservices in full, the password of the database among them. That is not needed.",
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
    body: Some(
        Body::json("AppUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/instances").range(Some(0.0), None),
                    Rule::at("/repository/name")
                        .length(Some(1), Some(24))
                        .pattern("^[A-Za-z0-9_-]+$")
                        .words("The name of a service"),
                    Rule::at("/postgres/name")
                        .length(Some(1), Some(24))
                        .pattern("^[A-Za-z0-9_-]+$")
                        .words("The name of a service"),
                    Rule::at("/mongodb/name")
                        .length(Some(1), Some(24))
                        .pattern("^[A-Za-z0-9_-]+$")
                        .words("The name of a service"),
                    Rule::at("/worker/name")
                        .length(Some(1), Some(24))
                        .pattern("^[A-Za-z0-9_-]+$")
                        .words("The name of a service"),
                    Rule::at("/worker/instances").range(Some(0.0), None),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "App", "The app, changed."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body is not understood, or something is missing from it.",
        ),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19",
};

/// `apps_usage_current`
pub static APPS_USAGE_CURRENT: Operation = Operation {
    id: "apps_usage_current",
    method: "GET",
    path: "/{account}/apps/{appname}/usage/current",
    server: None,
    tag: "apps",
    summary: "Gets what an app has used in the billing period that runs now.",
    description: "The operator's page has `/app/` in this path, and no client asks for usage. As all other paths of\napps moved to `/apps/`, this one probably did. `legacy_usage_current` is the call as the page has\nit, for a server that answers 404 or 405 here.",
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
    pagination: None,
    waiter: None,
    provenance: "reconstructed: the path; the answer is on the operator's REST page of 2012-09-19, under the path with `/app/`",
};

/// `apps_usage_get`
pub static APPS_USAGE_GET: Operation = Operation {
    id: "apps_usage_get",
    method: "GET",
    path: "/{account}/apps/{appname}/usage/{invoice_nr}",
    server: None,
    tag: "apps",
    summary: "Gets what an app has used in the billing period of an invoice.",
    description: "The free tier is not kept, so `free` is missing.\n\nThe operator's page has `/app/` in this path, see `apps_usage_current`. `legacy_usage_get` is the\ncall as the page has it, for a server that answers 404 or 405 here.",
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
    pagination: None,
    waiter: None,
    provenance: "reconstructed: the path; the answer is on the operator's REST page of 2012-09-19, under the path with `/app/`",
};
