// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `group_contact_create`
pub static GROUP_CONTACT_CREATE: Operation = Operation {
    id: "group_contact_create",
    method: "POST",
    path: "/group/{group_id}/contact/",
    server: None,
    tag: "group_contact",
    summary: "Puts contacts into a group.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "group_id", Kind::INTEGER, "The id of the group."),
    ],
    body: Some(
        Body::json("ContactIds", "").rules(&[Rule::at("/contacts").count(Some(1), None)]),
    ),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `group_contact_delete`
pub static GROUP_CONTACT_DELETE: Operation = Operation {
    id: "group_contact_delete",
    method: "DELETE",
    path: "/group/{group_id}/contact/",
    server: None,
    tag: "group_contact",
    summary: "Takes contacts out of a group.",
    description: "**A DELETE with a body.** The contacts themselves stay.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "group_id", Kind::INTEGER, "The id of the group."),
    ],
    body: Some(
        Body::json("ContactIds", "").rules(&[Rule::at("/contacts").count(Some(1), None)]),
    ),
    responses: &[
        Answer::empty(Exact(204), "It is gone. There is no body."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};
