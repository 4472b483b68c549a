// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `task_logs_create`
pub static TASK_LOGS_CREATE: Operation = Operation {
    id: "task_logs_create",
    method: "POST",
    path: "/jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/",
    server: None,
    tag: "task-logs",
    summary: "Registers a log for an attempt at a task.",
    description: "A log that is known from another task or attempt is shared: the answer is a 201 with that log. A\nlog that is known from this attempt is a 409, which PyFarm's own agent takes for a success.\n\nAn `identifier` that leads out of the log directory is a 400, an unknown agent is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "job_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job, by id only. A title is a 404 here.",
        ),
        Parameter::new(
            Location::Path,
            "task_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The task.",
        ),
        Parameter::new(
            Location::Path,
            "attempt",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which attempt at the task. The server takes any number; the one under way is in the task's `attempts`.",
        ),
    ],
    body: Some(Body::json("TaskLogCreate", "")),
    responses: &[
        Answer::json(Exact(201), "TaskLog", "The log."),
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

/// `task_logs_download`
pub static TASK_LOGS_DOWNLOAD: Operation = Operation {
    id: "task_logs_download",
    method: "GET",
    path: "/jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}/logfile",
    server: None,
    tag: "task-logs",
    summary: "Downloads a log.",
    description: "The content type follows the ending of the identifier: `.csv`, `.txt`, and so on; without a known\none it is `application/octet-stream`. A log that the server keeps packed is unpacked on the way and\ncomes as `text/csv` of unknown length.\n\nA log that is still with its agent is a 307 to that agent. The agent may be out of reach, and its\nhost is the word `None` if its address is not known; an agent with the address `passive` is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "job_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job, by id only. A title is a 404 here.",
        ),
        Parameter::new(
            Location::Path,
            "task_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The task.",
        ),
        Parameter::new(
            Location::Path,
            "attempt",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which attempt at the task. The server takes any number; the one under way is in the task's `attempts`.",
        ),
        Parameter::new(
                Location::Path,
                "identifier",
                Kind::Text,
                "The identifier of the log. One with a slash can be registered, and cannot be addressed.",
            )
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), None)
                        .pattern("^[^/]+$")
                        .words("A name that is not empty and has no slash"),
                ],
            ),
    ],
    body: None,
    responses: &[
        Answer::of(Exact(200), "*/*", "Bytes", "The log."),
        Answer::of(
            Exact(307),
            "text/html",
            "String",
            "The log is with the agent, at the address in `Location`.",
        ),
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

/// `task_logs_get`
pub static TASK_LOGS_GET: Operation = Operation {
    id: "task_logs_get",
    method: "GET",
    path: "/jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}",
    server: None,
    tag: "task-logs",
    summary: "Gets what is registered about a log.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "job_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job, by id only. A title is a 404 here.",
        ),
        Parameter::new(
            Location::Path,
            "task_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The task.",
        ),
        Parameter::new(
            Location::Path,
            "attempt",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which attempt at the task. The server takes any number; the one under way is in the task's `attempts`.",
        ),
        Parameter::new(
                Location::Path,
                "identifier",
                Kind::Text,
                "The identifier of the log. One with a slash can be registered, and cannot be addressed.",
            )
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), None)
                        .pattern("^[^/]+$")
                        .words("A name that is not empty and has no slash"),
                ],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "TaskLog", "The log."),
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

/// `task_logs_list`
pub static TASK_LOGS_LIST: Operation = Operation {
    id: "task_logs_list",
    method: "GET",
    path: "/jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/",
    server: None,
    tag: "task-logs",
    summary: "Lists the logs of an attempt at a task.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "job_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job, by id only. A title is a 404 here.",
        ),
        Parameter::new(
            Location::Path,
            "task_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The task.",
        ),
        Parameter::new(
            Location::Path,
            "attempt",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which attempt at the task. The server takes any number; the one under way is in the task's `attempts`.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<TaskLogSummary>", "The logs."),
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

/// `task_logs_update`
pub static TASK_LOGS_UPDATE: Operation = Operation {
    id: "task_logs_update",
    method: "POST",
    path: "/jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}",
    server: None,
    tag: "task-logs",
    summary: "Notes the state of an attempt with its log.",
    description: "The state is stored, and no answer ever shows it. An unknown state is a 500. The identifier and the time of creation cannot be changed.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "job_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job, by id only. A title is a 404 here.",
        ),
        Parameter::new(
            Location::Path,
            "task_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The task.",
        ),
        Parameter::new(
            Location::Path,
            "attempt",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which attempt at the task. The server takes any number; the one under way is in the task's `attempts`.",
        ),
        Parameter::new(
                Location::Path,
                "identifier",
                Kind::Text,
                "The identifier of the log. One with a slash can be registered, and cannot be addressed.",
            )
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), None)
                        .pattern("^[^/]+$")
                        .words("A name that is not empty and has no slash"),
                ],
            ),
    ],
    body: Some(Body::json("TaskLogUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "TaskLog", "The log."),
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

/// `task_logs_upload`
pub static TASK_LOGS_UPLOAD: Operation = Operation {
    id: "task_logs_upload",
    method: "PUT",
    path: "/jobs/{job_id}/tasks/{task_id}/attempts/{attempt}/logs/{identifier}/logfile",
    server: None,
    tag: "task-logs",
    summary: "Uploads a log, in place of what was there.",
    description: "The log must be registered first. The type says nothing about the content and is not kept: any\nbytes may be sent as `text/csv`, which is what PyFarm's own agent does. Other types are a 415.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "job_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The job, by id only. A title is a 404 here.",
        ),
        Parameter::new(
            Location::Path,
            "task_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The task.",
        ),
        Parameter::new(
            Location::Path,
            "attempt",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which attempt at the task. The server takes any number; the one under way is in the task's `attempts`.",
        ),
        Parameter::new(
                Location::Path,
                "identifier",
                Kind::Text,
                "The identifier of the log. One with a slash can be registered, and cannot be addressed.",
            )
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), None)
                        .pattern("^[^/]+$")
                        .words("A name that is not empty and has no slash"),
                ],
            ),
    ],
    body: Some(Body::json("Bytes", "The log.").content_type("text/csv")),
    responses: &[
        Answer::empty(
            Exact(201),
            "It is stored. The body is empty, whatever the content type says.",
        ),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};
