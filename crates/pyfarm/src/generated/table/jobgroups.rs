// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `jobgroups_create`
pub static JOBGROUPS_CREATE: Operation = Operation {
    id: "jobgroups_create",
    method: "POST",
    path: "/jobgroups/",
    server: None,
    tag: "jobgroups",
    summary: "Creates a job group.",
    description: "Titles are not unique: the same group twice is two groups. A user who does not exist is created,\nunless the server is set up not to; then it is a 404. Jobs are put in by `jobs_create` and\n`jobs_update`.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("JobGroupCreate", "")),
    responses: &[
        Answer::json(Exact(201), "JobGroup", "The new group."),
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

/// `jobgroups_delete`
pub static JOBGROUPS_DELETE: Operation = Operation {
    id: "jobgroups_delete",
    method: "DELETE",
    path: "/jobgroups/{jobgroup_id}",
    server: None,
    tag: "jobgroups",
    summary: "Deletes an empty job group.",
    description: "A group with jobs is a 409. A group that does not exist is a 204 too.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "jobgroup_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job group.",
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
        Answer::json(
            Exact(405),
            "ApiError",
            "The path does not take this method. There is no `Allow` header.",
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

/// `jobgroups_get`
pub static JOBGROUPS_GET: Operation = Operation {
    id: "jobgroups_get",
    method: "GET",
    path: "/jobgroups/{jobgroup_id}",
    server: None,
    tag: "jobgroups",
    summary: "Gets a job group with the ids of its jobs.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "jobgroup_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job group.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "JobGroup", "The group."),
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

/// `jobgroups_jobs_list`
pub static JOBGROUPS_JOBS_LIST: Operation = Operation {
    id: "jobgroups_jobs_list",
    method: "GET",
    path: "/jobgroups/{jobgroup_id}/jobs",
    server: None,
    tag: "jobgroups",
    summary: "Lists the jobs of a group in the order they were submitted, with counts of their tasks.",
    description: "Here the state of a job that has not begun is the word `None`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "jobgroup_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job group.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "JobsInGroup", "The jobs."),
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
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobgroups_list`
pub static JOBGROUPS_LIST: Operation = Operation {
    id: "jobgroups_list",
    method: "GET",
    path: "/jobgroups/",
    server: None,
    tag: "jobgroups",
    summary: "Lists all job groups, without their jobs.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<JobGroupSummary>", "All groups."),
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

/// `jobgroups_schema`
pub static JOBGROUPS_SCHEMA: Operation = Operation {
    id: "jobgroups_schema",
    method: "GET",
    path: "/jobgroups/schema",
    server: None,
    tag: "jobgroups",
    summary: "Gets the columns of a job group.",
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

/// `jobgroups_update`
pub static JOBGROUPS_UPDATE: Operation = Operation {
    id: "jobgroups_update",
    method: "POST",
    path: "/jobgroups/{jobgroup_id}",
    server: None,
    tag: "jobgroups",
    summary: "Changes a job group.",
    description: "Members that are left out stay as they are. The user must exist here, and the jobtype too; else it\nis a 404. Null for the title is a 500. PyFarm's documentation shows a 201; it is a 200.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "jobgroup_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job group.",
        ),
    ],
    body: Some(Body::json("JobGroupUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "JobGroup", "The group."),
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
            Exact(405),
            "ApiError",
            "The path does not take this method. There is no `Allow` header.",
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
