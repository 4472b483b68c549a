// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `repository_create`
pub static REPOSITORY_CREATE: Operation = Operation {
    id: "repository_create",
    method: "POST",
    path: "/{account}/apps/{appname}/services",
    server: None,
    tag: "repository",
    summary: "Creates the repository of an app.",
    description: "An app gets its repository when it is created. This call is for an app whose repository was\ndeleted.",
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
    body: Some(Body::json("RepositoryCreate", "").sensitive()),
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

/// `repository_delete`
pub static REPOSITORY_DELETE: Operation = Operation {
    id: "repository_delete",
    method: "DELETE",
    path: "/{account}/apps/{appname}/services/repository",
    server: None,
    tag: "repository",
    summary: "Deletes the repository of an app.",
    description: "The code itself is elsewhere and stays. The app cannot be deployed without a repository.\n\nThe operator's page prints PUT as the method of deleting a service, above an example with DELETE.",
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

/// `repository_get`
pub static REPOSITORY_GET: Operation = Operation {
    id: "repository_get",
    method: "GET",
    path: "/{account}/apps/{appname}/services/repository",
    server: None,
    tag: "repository",
    summary: "Gets the repository of an app.",
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
        Answer::json(Exact(200), "Repository", "The repository."),
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

/// `repository_update`
pub static REPOSITORY_UPDATE: Operation = Operation {
    id: "repository_update",
    method: "PUT",
    path: "/{account}/apps/{appname}/services/repository",
    server: None,
    tag: "repository",
    summary: "Changes the repository of an app.",
    description: "Members that are left out stay as they are. The next deploy fetches from the new place.",
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
    body: Some(Body::json("RepositoryUpdate", "").sensitive()),
    responses: &[
        Answer::json(Exact(200), "Repository", "The repository, changed."),
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
    provenance: "thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19, \"Updating Service\"",
};
