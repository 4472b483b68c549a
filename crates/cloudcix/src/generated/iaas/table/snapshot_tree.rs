// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::iaas::table::filters;

/// `snapshot_tree_get`
pub static SNAPSHOT_TREE_GET: Operation = Operation {
    id: "snapshot_tree_get",
    method: "GET",
    path: "/snapshot_tree/{vm_id}/",
    server: None,
    tag: "snapshot_tree",
    summary: "Gets the snapshots of a virtual machine as a tree.",
    description: "Codes: 403 `iaas_snapshot_tree_read_201-202`; 404 `iaas_snapshot_tree_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "vm_id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SnapshotTreeEnvelope", "The tree."),
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
    provenance: "reconstructed from the server's code",
};

/// `snapshot_tree_head`
pub static SNAPSHOT_TREE_HEAD: Operation = Operation {
    id: "snapshot_tree_head",
    method: "HEAD",
    path: "/snapshot_tree/{vm_id}/",
    server: None,
    tag: "snapshot_tree",
    summary: "Asks whether the snapshots of a virtual machine as a tree exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "vm_id",
            Kind::INTEGER,
            "The id of the virtual machine.",
        ),
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
