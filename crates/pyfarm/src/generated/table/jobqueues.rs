// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `jobqueues_create`
pub static JOBQUEUES_CREATE: Operation = Operation {
    id: "jobqueues_create",
    method: "POST",
    path: "/jobqueues/",
    server: None,
    tag: "jobqueues",
    summary: "Creates a job queue.",
    description: "A name that any queue has is a 409, wherever in the tree that queue is. A parent that does not\nexist is a 500. The priority is not checked, and is 0 where none is sent; PyFarm's documentation\nsays 5.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("JobQueueCreate", "")),
    responses: &[
        Answer::json(Exact(201), "JobQueue", "The new queue."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong. The text says how; for software requirements it is a list of texts.",
        ),
        Answer::json(Exact(409), "ApiError", "It exists already, or is still in use."),
        Answer::json(
            Exact(415),
            "ApiError",
            "The body, or its absence, is of a content type that is not taken here.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobqueues_delete`
pub static JOBQUEUES_DELETE: Operation = Operation {
    id: "jobqueues_delete",
    method: "DELETE",
    path: "/jobqueues/{jobqueue}",
    server: None,
    tag: "jobqueues",
    summary: "Deletes an empty job queue.",
    description: "A queue with children or jobs is a 409. A queue that does not exist is a 204 too.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobqueue",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The queue, by name or id; not by its path.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "What was named is not there, or not any more."),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(Exact(409), "ApiError", "It exists already, or is still in use."),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobqueues_get`
pub static JOBQUEUES_GET: Operation = Operation {
    id: "jobqueues_get",
    method: "GET",
    path: "/jobqueues/{jobqueue}",
    server: None,
    tag: "jobqueues",
    summary: "Gets a job queue that has no children.",
    description: "**A queue with children is a 500.** Look it up in `jobqueues_list`. A queue is named by its own\nname, never by its path.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobqueue",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The queue, by name or id; not by its path.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "JobQueue", "The queue."),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobqueues_list`
pub static JOBQUEUES_LIST: Operation = Operation {
    id: "jobqueues_list",
    method: "GET",
    path: "/jobqueues/",
    server: None,
    tag: "jobqueues",
    summary: "Lists all job queues.",
    description: "The only way to see a queue that has children, because `jobqueues_get` fails on it. The tree is in `parent_jobqueue_id` and `fullpath`.",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<JobQueueSummary>", "All queues."),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobqueues_schema`
pub static JOBQUEUES_SCHEMA: Operation = Operation {
    id: "jobqueues_schema",
    method: "GET",
    path: "/jobqueues/schema",
    server: None,
    tag: "jobqueues",
    summary: "Gets the columns of a job queue.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "BTreeMap<String, String>", "The type of each column."),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobqueues_update`
pub static JOBQUEUES_UPDATE: Operation = Operation {
    id: "jobqueues_update",
    method: "POST",
    path: "/jobqueues/{jobqueue}",
    server: None,
    tag: "jobqueues",
    summary: "Changes a job queue.",
    description: "Members that are left out stay as they are. Nothing can be set to null, and the parent cannot be\nchanged. A new name does not change `fullpath`.\n\nA queue with children is a 500, and is changed all the same. PyFarm's documentation shows a 201;\nit is a 200.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "jobqueue",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The queue, by name or id; not by its path.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: Some(Body::json("JobQueueUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "JobQueue", "The queue."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong. The text says how; for software requirements it is a list of texts.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "Something that the path or the body names does not exist.",
        ),
        Answer::json(
            Exact(415),
            "ApiError",
            "The body, or its absence, is of a content type that is not taken here.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};
