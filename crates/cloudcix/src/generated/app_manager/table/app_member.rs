// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::app_manager::table::filters;

/// `app_member_create`
pub static APP_MEMBER_CREATE: Operation = Operation {
    id: "app_member_create",
    method: "POST",
    path: "/app/{app_id}/member/",
    server: None,
    tag: "app_member",
    summary: "Gives an app to a member.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
    ],
    body: Some(Body::json("AppMemberCreate", "")),
    responses: &[
        Answer::empty(Exact(201), "It is done. There is no body."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_member_delete`
pub static APP_MEMBER_DELETE: Operation = Operation {
    id: "app_member_delete",
    method: "DELETE",
    path: "/app/{app_id}/member/",
    server: None,
    tag: "app_member",
    summary: "Takes an app from the member of the user.",
    description: "It is always the caller's own member; no other can be named.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "It is gone. There is no body."),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};
