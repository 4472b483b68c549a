// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `profile_get`
pub static PROFILE_GET: Operation = Operation {
    id: "profile_get",
    method: "GET",
    path: "/profiles/api/{login}",
    server: None,
    tag: "profiles",
    summary: "Gets the profile of a user.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "login", Kind::Text, "The login of the user."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Profile", "The profile."),
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

/// `profile_update`
pub static PROFILE_UPDATE: Operation = Operation {
    id: "profile_update",
    method: "PUT",
    path: "/profiles/api/{login}",
    server: None,
    tag: "profiles",
    summary: "Replaces the profile of a user.",
    description: "All of it is replaced, so read it first.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "login", Kind::Text, "The login of the user."),
    ],
    body: Some(Body::json("Profile", "")),
    responses: &[
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
        Answer::empty(
            Class(2),
            "The profile was replaced. The exact status is not known.",
        ),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "request recorded; nothing is known of the answer",
};

/// `profiles_list`
pub static PROFILES_LIST: Operation = Operation {
    id: "profiles_list",
    method: "GET",
    path: "/profiles/api/",
    server: None,
    tag: "profiles",
    summary: "Lists the profiles of all users.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<Profile>", "The profiles."),
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
