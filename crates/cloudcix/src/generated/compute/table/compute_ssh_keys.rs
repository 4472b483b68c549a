// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::compute::table::filters;

/// `compute_ssh_keys_create`
pub static COMPUTE_SSH_KEYS_CREATE: Operation = Operation {
    id: "compute_ssh_keys_create",
    method: "POST",
    path: "/compute/ssh_keys/",
    server: None,
    tag: "compute_ssh_keys",
    summary: "Creates an SSH key.",
    description: "Where the server makes the pair, **this answer alone has the private key**. A lost answer is a lost key.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("SshKeyCreate", "").rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "SshKeyEnvelope", "The SSH key."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `compute_ssh_keys_delete`
pub static COMPUTE_SSH_KEYS_DELETE: Operation = Operation {
    id: "compute_ssh_keys_delete",
    method: "DELETE",
    path: "/compute/ssh_keys/{id}/",
    server: None,
    tag: "compute_ssh_keys",
    summary: "Deletes an SSH key.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the SSH key."),
    ],
    body: None,
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `compute_ssh_keys_get`
pub static COMPUTE_SSH_KEYS_GET: Operation = Operation {
    id: "compute_ssh_keys_get",
    method: "GET",
    path: "/compute/ssh_keys/{id}/",
    server: None,
    tag: "compute_ssh_keys",
    summary: "Gets an SSH key.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the SSH key."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SshKeyEnvelope", "The SSH key."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `compute_ssh_keys_head`
pub static COMPUTE_SSH_KEYS_HEAD: Operation = Operation {
    id: "compute_ssh_keys_head",
    method: "HEAD",
    path: "/compute/ssh_keys/{id}/",
    server: None,
    tag: "compute_ssh_keys",
    summary: "Asks whether an SSH key exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the SSH key."),
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};

/// `compute_ssh_keys_list`
pub static COMPUTE_SSH_KEYS_LIST: Operation = Operation {
    id: "compute_ssh_keys_list",
    method: "GET",
    path: "/compute/ssh_keys/",
    server: None,
    tag: "compute_ssh_keys",
    summary: "Lists SSH keys.",
    description: "Filters and orders are not documented.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "page",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.",
        ),
        Parameter::new(
            Location::Query,
            "limit",
            Kind::between(1, 100),
            "How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "SshKeyList", "A page of SSH keys."),
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
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Page {
            parameter: "page",
            first: 0u64,
        },
        limit: Some("limit"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `compute_ssh_keys_list_head`
pub static COMPUTE_SSH_KEYS_LIST_HEAD: Operation = Operation {
    id: "compute_ssh_keys_list_head",
    method: "HEAD",
    path: "/compute/ssh_keys/",
    server: None,
    tag: "compute_ssh_keys",
    summary: "Asks whether SSH keys can be listed.",
    description: "",
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};
