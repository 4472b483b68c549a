// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `user_create`
pub static USER_CREATE: Operation = Operation {
    id: "user_create",
    method: "POST",
    path: "/auth/api/users",
    server: None,
    tag: "users",
    summary: "Creates a user.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("UserInput", "").sensitive()),
    responses: &[
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
        Answer::empty(Class(2), "The user was created. The exact status is not known."),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "request recorded; nothing is known of the answer",
};

/// `user_delete`
pub static USER_DELETE: Operation = Operation {
    id: "user_delete",
    method: "DELETE",
    path: "/auth/api/users/{login}",
    server: None,
    tag: "users",
    summary: "Deletes a user.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "login", Kind::Text, "The login of the user."),
    ],
    body: None,
    responses: &[
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
        Answer::empty(Class(2), "The user was deleted. The exact status is not known."),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "request recorded; nothing is known of the answer",
};

/// `user_get`
pub static USER_GET: Operation = Operation {
    id: "user_get",
    method: "GET",
    path: "/auth/api/users/{login}",
    server: None,
    tag: "users",
    summary: "Gets a user.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "login", Kind::Text, "The login of the user."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "User", "The user."),
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
    provenance: "requests recorded; answers as the Python client describes them",
};

/// `users_list`
pub static USERS_LIST: Operation = Operation {
    id: "users_list",
    method: "GET",
    path: "/auth/api/users",
    server: None,
    tag: "users",
    summary: "Lists the users of the realm.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<User>", "The users."),
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
    provenance: "requests recorded; answers as the Python client describes them",
};
