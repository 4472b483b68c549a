// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `cloud_create`
pub static CLOUD_CREATE: Operation = Operation {
    id: "cloud_create",
    method: "POST",
    path: "/cloud/",
    server: None,
    tag: "cloud",
    summary: "Creates a project with everything in it.",
    description: "It is made as a whole or not at all. Errors may be lists, one entry for each item that was sent.\n\nCodes: members `iaas_cloud_create_101-108`; 403 `iaas_cloud_create_201-203`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("CloudCreate", "")
            .rules(
                &[
                    Rule::at("/project/name").length(None, Some(100)),
                    Rule::at("/vms/*/storages/*/name").length(None, Some(50)),
                    Rule::at("/vms/*/name").length(None, Some(128)),
                    Rule::at("/vms/*/userdata").length(None, Some(16384)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "CloudEnvelope", "The whole project."),
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `cloud_get`
pub static CLOUD_GET: Operation = Operation {
    id: "cloud_get",
    method: "GET",
    path: "/cloud/{id}/",
    server: None,
    tag: "cloud",
    summary: "Gets a project with everything in it.",
    description: "Codes: 403 `iaas_cloud_read_201-202`; 404 `iaas_cloud_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the project."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CloudEnvelope", "The whole project."),
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `cloud_head`
pub static CLOUD_HEAD: Operation = Operation {
    id: "cloud_head",
    method: "HEAD",
    path: "/cloud/{id}/",
    server: None,
    tag: "cloud",
    summary: "Asks whether a whole project exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the project."),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(200), "It is there."),
        Answer::empty(
            Default,
            "It is not there, or the user may not see it. There is no body.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `cloud_update`
pub static CLOUD_UPDATE: Operation = Operation {
    id: "cloud_update",
    method: "PUT",
    path: "/cloud/{id}/",
    server: None,
    tag: "cloud",
    summary: "Changes a project with everything in it.",
    description: "All that exists must be sent with its id; what has no id is new. The answer has no body.\n\nCodes: members `iaas_cloud_update_101-108`; 400 `iaas_cloud_update_002-003`; 403\n`iaas_cloud_update_201-203`; 404 `iaas_cloud_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the project."),
    ],
    body: Some(
        Body::json("CloudUpdate", "")
            .rules(
                &[
                    Rule::at("/project/name").length(None, Some(100)),
                    Rule::at("/vms/*/storages/*/name").length(None, Some(50)),
                    Rule::at("/vms/*/name").length(None, Some(128)),
                    Rule::at("/vms/*/userdata").length(None, Some(16384)),
                ],
            ),
    ),
    responses: &[
        Answer::empty(Exact(200), "It is changed. There is no body."),
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};
