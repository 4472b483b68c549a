// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `run_robot_create`
pub static RUN_ROBOT_CREATE: Operation = Operation {
    id: "run_robot_create",
    method: "POST",
    path: "/run_robot/",
    server: None,
    tag: "run_robot",
    summary: "Tells that projects are done.",
    description: "Codes: 403 `iaas_run_robot_turn_off_201`.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("RunRobotCreate", "")),
    responses: &[
        Answer::empty(Exact(200), "It is noted. There is no body."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2024-11-05 (version 3.3.2)",
};

/// `run_robot_list`
pub static RUN_ROBOT_LIST: Operation = Operation {
    id: "run_robot_list",
    method: "GET",
    path: "/run_robot/",
    server: None,
    tag: "run_robot",
    summary: "Gets what the robot of the region has to do.",
    description: "Only the robot of a region may ask. **Asking is not without effect**: what was told once may not be\ntold again until something changes.\n\nCodes: 403 `iaas_run_robot_list_201`.",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "RunRobotEnvelope",
            "The work. This is one object, not a list.",
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

/// `run_robot_list_head`
pub static RUN_ROBOT_LIST_HEAD: Operation = Operation {
    id: "run_robot_list_head",
    method: "HEAD",
    path: "/run_robot/",
    server: None,
    tag: "run_robot",
    summary: "Asks whether the user is the robot of a region.",
    description: "Careful: the server does the same as for GET, and the work counts as told.",
    deprecated: false,
    parameters: &[],
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
