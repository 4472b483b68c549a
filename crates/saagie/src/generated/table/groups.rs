// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `group_create`
pub static GROUP_CREATE: Operation = Operation {
    id: "group_create",
    method: "POST",
    path: "/auth/api/groups",
    server: None,
    tag: "groups",
    summary: "Creates a group.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("GroupInput", "")),
    responses: &[
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
        Answer::empty(Class(2), "The group was created. The exact status is not known."),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "request recorded; nothing is known of the answer",
};

/// `group_delete`
pub static GROUP_DELETE: Operation = Operation {
    id: "group_delete",
    method: "DELETE",
    path: "/auth/api/groups/{name}",
    server: None,
    tag: "groups",
    summary: "Deletes a group.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "name", Kind::Text, "The name of the group."),
    ],
    body: None,
    responses: &[
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
        Answer::empty(Class(2), "The group was deleted. The exact status is not known."),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "request recorded; nothing is known of the answer",
};

/// `group_get`
pub static GROUP_GET: Operation = Operation {
    id: "group_get",
    method: "GET",
    path: "/auth/api/groups/{name}",
    server: None,
    tag: "groups",
    summary: "Gets a group and its users.",
    description: "A group that does not exist is a 500, if the Python client is right.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "name", Kind::Text, "The name of the group."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "GroupUsers", "The group."),
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

/// `group_permissions_get`
pub static GROUP_PERMISSIONS_GET: Operation = Operation {
    id: "group_permissions_get",
    method: "GET",
    path: "/security/api/groups/{name}",
    server: None,
    tag: "groups",
    summary: "Gets what a group may do.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "name", Kind::Text, "The name of the group."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "GroupPermissions", "The permissions."),
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

/// `group_permissions_update`
pub static GROUP_PERMISSIONS_UPDATE: Operation = Operation {
    id: "group_permissions_update",
    method: "PUT",
    path: "/security/api/groups/{name}",
    server: None,
    tag: "groups",
    summary: "Replaces what a group may do.",
    description: "All of it is replaced, so read it first.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "name", Kind::Text, "The name of the group."),
    ],
    body: Some(Body::json("GroupPermissionsInput", "")),
    responses: &[
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
        Answer::empty(
            Class(2),
            "The permissions were replaced. The exact status is not known.",
        ),
    ],
    security: &[&["token", "realm"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "request recorded; nothing is known of the answer",
};

/// `groups_list`
pub static GROUPS_LIST: Operation = Operation {
    id: "groups_list",
    method: "GET",
    path: "/auth/api/groups",
    server: None,
    tag: "groups",
    summary: "Lists the groups of the realm.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<Group>", "The groups."),
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
