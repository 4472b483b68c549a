// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `postgres_create`
pub static POSTGRES_CREATE: Operation = Operation {
    id: "postgres_create",
    method: "POST",
    path: "/{account}/apps/{appname}/services",
    server: None,
    tag: "postgres",
    summary: "Creates a PostgreSQL database for an app.",
    description: "The server makes up name, user and password. Until it is deployed, `host` and `port` are the text `not deployed`.",
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
    body: Some(Body::json("PostgresCreate", "")),
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
    provenance: "libthirty 0.5.1, which creates every service so; the operator's REST page of 2012-09-19, \"Creating Service\"",
};

/// `postgres_delete`
pub static POSTGRES_DELETE: Operation = Operation {
    id: "postgres_delete",
    method: "DELETE",
    path: "/{account}/apps/{appname}/services/postgres",
    server: None,
    tag: "postgres",
    summary: "Deletes the PostgreSQL database of an app, with all that is in it.",
    description: "It cannot be undone.",
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
    provenance: "the operator's REST page of 2012-09-19, \"Deleting Service\"; libthirty 0.5.1 deletes every service so",
};

/// `postgres_get`
pub static POSTGRES_GET: Operation = Operation {
    id: "postgres_get",
    method: "GET",
    path: "/{account}/apps/{appname}/services/postgres",
    server: None,
    tag: "postgres",
    summary: "Gets the PostgreSQL database of an app, with its password.",
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
        Answer::json(Exact(200), "Postgres", "The database."),
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

/// `postgres_restore`
pub static POSTGRES_RESTORE: Operation = Operation {
    id: "postgres_restore",
    method: "POST",
    path: "/{account}/apps/{appname}/services/postgres",
    server: None,
    tag: "postgres",
    summary: "Queues the replacement of a PostgreSQL database by a dump.",
    description: "The database that is there is deleted. Make the dump with\n`pg_dump -Fc --no-acl --no-owner`, and put it where anyone who knows the address can fetch it.",
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
    body: Some(Body::json("Restore", "").sensitive()),
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

/// `postgres_update`
pub static POSTGRES_UPDATE: Operation = Operation {
    id: "postgres_update",
    method: "PUT",
    path: "/{account}/apps/{appname}/services/postgres",
    server: None,
    tag: "postgres",
    summary: "Changes the variant of a PostgreSQL database.",
    description: "Everything else about it is the server's. There was only ever one variant.",
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
    body: Some(Body::json("PostgresUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "Postgres", "The database, changed."),
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
