// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `worker_create`
pub static WORKER_CREATE: Operation = Operation {
    id: "worker_create",
    method: "POST",
    path: "/{account}/apps/{appname}/services",
    server: None,
    tag: "worker",
    summary: "Creates a worker for an app.",
    description: "It is configuration, like all services. Nothing runs before a deploy.",
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
        Body::json("WorkerCreate", "")
            .sensitive()
            .rules(&[Rule::at("/instances").range(Some(0.0), None)]),
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
    provenance: "libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, \"Creating Service\"",
};

/// `worker_delete`
pub static WORKER_DELETE: Operation = Operation {
    id: "worker_delete",
    method: "DELETE",
    path: "/{account}/apps/{appname}/services/worker",
    server: None,
    tag: "worker",
    summary: "Deletes the worker of an app.",
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
    provenance: "libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, \"Deleting Service\"",
};

/// `worker_djangocommand`
pub static WORKER_DJANGOCOMMAND: Operation = Operation {
    id: "worker_djangocommand",
    method: "POST",
    path: "/{account}/apps/{appname}/services/worker",
    server: None,
    tag: "worker",
    summary: "Queues a management command of Django to run on instances of a worker.",
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
    provenance: "the operator's REST page of 2012-09-19; its page on thirty-cli, `thirty djangocmd`",
};

/// `worker_get`
pub static WORKER_GET: Operation = Operation {
    id: "worker_get",
    method: "GET",
    path: "/{account}/apps/{appname}/services/worker",
    server: None,
    tag: "worker",
    summary: "Gets the worker of an app.",
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
    body: None,
    responses: &[
        Answer::json(Exact(200), "Worker", "The worker."),
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
    provenance: "libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, \"Showing Services\"",
};

/// `worker_restart`
pub static WORKER_RESTART: Operation = Operation {
    id: "worker_restart",
    method: "POST",
    path: "/{account}/apps/{appname}/services/worker",
    server: None,
    tag: "worker",
    summary: "Queues a restart of all processes of a worker.",
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
    provenance: "the operator's REST page of 2012-09-19; its page on thirty-cli, `thirty restart`",
};

/// `worker_runcommand`
pub static WORKER_RUNCOMMAND: Operation = Operation {
    id: "worker_runcommand",
    method: "POST",
    path: "/{account}/apps/{appname}/services/worker",
    server: None,
    tag: "worker",
    summary: "Queues a command to run on instances of a worker.",
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

/// `worker_scale`
pub static WORKER_SCALE: Operation = Operation {
    id: "worker_scale",
    method: "POST",
    path: "/{account}/apps/{appname}/services/worker",
    server: None,
    tag: "worker",
    summary: "Queues a change of the number of instances of a worker.",
    description: "Running instances are not interrupted. Zero pauses the worker.",
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
    provenance: "thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19",
};

/// `worker_update`
pub static WORKER_UPDATE: Operation = Operation {
    id: "worker_update",
    method: "PUT",
    path: "/{account}/apps/{appname}/services/worker",
    server: None,
    tag: "worker",
    summary: "Changes the worker of an app.",
    description: "Members that are left out stay as they are. Only the configuration changes: a new number of\ninstances takes effect at the next deploy, and `worker_scale` is the way to have it at once.",
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
        Body::json("WorkerUpdate", "")
            .sensitive()
            .rules(&[Rule::at("/instances").range(Some(0.0), None)]),
    ),
    responses: &[
        Answer::json(Exact(200), "Worker", "The worker, changed."),
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
    provenance: "libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, \"Updating Service\"",
};
