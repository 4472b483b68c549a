// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `users_change_password`
pub static USERS_CHANGE_PASSWORD: Operation = Operation {
    id: "users_change_password",
    method: "PUT",
    path: "/{account}/users/{username}/change_password",
    server: None,
    tag: "users",
    summary: "Sets the password of a user.",
    description: "Where it is the user of the call, the credentials are no longer good afterwards.",
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
        Parameter::new(Location::Path, "username", Kind::Text, "The name of the user.")
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
                ],
            ),
    ],
    body: Some(Body::json("PasswordChange", "").sensitive()),
    responses: &[
        Answer::empty(Exact(204), "The password is changed."),
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
    provenance: "the operator's REST page of 2012-09-19, \"Change User Password\"",
};

/// `users_create`
pub static USERS_CREATE: Operation = Operation {
    id: "users_create",
    method: "POST",
    path: "/{account}/users",
    server: None,
    tag: "users",
    summary: "Creates a user.",
    description: "A name that the account already uses is a 405. A missing password is a 400.",
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
        Body::json("UserCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/username")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
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
        Answer::json(Exact(405), "ApiError", "There is a user of that name."),
        Answer::json(Exact(500), "ApiError", "Something failed on the server."),
        Answer::json(Exact(503), "ApiError", "The server is down for maintenance."),
    ],
    security: &[&["basic"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "the operator's REST page of 2012-09-19, \"Creating Users\"",
};

/// `users_delete`
pub static USERS_DELETE: Operation = Operation {
    id: "users_delete",
    method: "DELETE",
    path: "/{account}/users/{username}",
    server: None,
    tag: "users",
    summary: "Deletes a user.",
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
        Parameter::new(Location::Path, "username", Kind::Text, "The name of the user.")
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
    provenance: "the operator's REST page of 2012-09-19, \"Deleting Users\"",
};

/// `users_get`
pub static USERS_GET: Operation = Operation {
    id: "users_get",
    method: "GET",
    path: "/{account}/users/{username}",
    server: None,
    tag: "users",
    summary: "Gets a user.",
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
        Parameter::new(Location::Path, "username", Kind::Text, "The name of the user.")
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
        Answer::json(Exact(200), "User", "The user."),
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
    provenance: "the operator's REST page of 2012-09-19, \"Showing Users\"",
};

/// `users_list`
pub static USERS_LIST: Operation = Operation {
    id: "users_list",
    method: "GET",
    path: "/{account}/users",
    server: None,
    tag: "users",
    summary: "Lists the users of an account.",
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
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "UserList", "All users."),
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
    provenance: "the operator's REST page of 2012-09-19, \"Listing Users\"",
};

/// `users_reset_password`
pub static USERS_RESET_PASSWORD: Operation = Operation {
    id: "users_reset_password",
    method: "POST",
    path: "/{account}/users/{username}/reset_password",
    server: None,
    tag: "users",
    summary: "Disables a user and sends an e-mail that tells how to set a new password.",
    description: "It takes no credentials, and the user is disabled at once. The e-mail is good for twelve hours;\nafter that the user stays disabled until a reset is asked for again.",
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
        Parameter::new(Location::Path, "username", Kind::Text, "The name of the user.")
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
        Answer::json(Exact(200), "PasswordReset", "The e-mail is sent."),
        Answer::json(
            Exact(403),
            "ApiError",
            "The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.",
        ),
        Answer::json(Exact(404), "ApiError", "There is no such object."),
        Answer::json(Exact(500), "ApiError", "Something failed on the server."),
        Answer::json(Exact(503), "ApiError", "The server is down for maintenance."),
    ],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "the operator's REST page of 2012-09-19, \"Reset User Password\"",
};

/// `users_update`
pub static USERS_UPDATE: Operation = Operation {
    id: "users_update",
    method: "PUT",
    path: "/{account}/users/{username}",
    server: None,
    tag: "users",
    summary: "Changes the e-mail address of a user.",
    description: "The password is changed by `users_change_password`.",
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
        Parameter::new(Location::Path, "username", Kind::Text, "The name of the user.")
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
                ],
            ),
    ],
    body: Some(Body::json("UserUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "User", "The user, changed."),
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
    provenance: "the operator's REST page of 2012-09-19, in an example for curl that shows the answer; the table of paths does not have it",
};
