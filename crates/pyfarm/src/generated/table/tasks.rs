// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `tasks_failed_on_agents_add`
pub static TASKS_FAILED_ON_AGENTS_ADD: Operation = Operation {
    id: "tasks_failed_on_agents_add",
    method: "POST",
    path: "/jobs/{job_id}/tasks/{task_id}/failed_on_agents/",
    server: None,
    tag: "tasks",
    summary: "Notes that an agent failed at a task.",
    description: "The status is 201 even if it was noted before. The job is not looked at. An agent that does not\nexist is a 404, a malformed UUID is a 500.",
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
    ],
    body: Some(Body::json("FailedAgentAdd", "")),
    responses: &[
        Answer::json(
            Exact(201),
            "FailedAgent",
            "The agent, with its id as it was sent.",
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
    provenance: "measured against git HEAD; release 0.8.6 does not have it",
};

/// `tasks_failed_on_agents_list`
pub static TASKS_FAILED_ON_AGENTS_LIST: Operation = Operation {
    id: "tasks_failed_on_agents_list",
    method: "GET",
    path: "/jobs/{job_id}/tasks/{task_id}/failed_on_agents/",
    server: None,
    tag: "tasks",
    summary: "Lists the agents that failed at a task.",
    description: "The job is not looked at, but it must be a number.",
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
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<FailedAgent>", "The agents."),
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
    provenance: "measured against git HEAD; release 0.8.6 does not have it",
};

/// `tasks_failed_on_agents_remove`
pub static TASKS_FAILED_ON_AGENTS_REMOVE: Operation = Operation {
    id: "tasks_failed_on_agents_remove",
    method: "DELETE",
    path: "/jobs/{job_id}/tasks/{task_id}/failed_on_agents/{agent_id}",
    server: None,
    tag: "tasks",
    summary: "Is meant to forget that an agent failed at a task, and does nothing.",
    description: "**The server answers 204 and does not save the change**: the list is the same afterwards. A task or\nan agent that does not exist is a 404, a malformed UUID is a 500.",
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
            "agent_id",
            Kind::Text,
            "The agent, by its UUID, in upper or lower case, with dashes or without. Anything else is a 404, and in `tasks_failed_on_agents_remove` a 500.",
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
            Exact(500),
            "ApiError",
            "The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.",
        ),
    ],
    security: &[],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against git HEAD; release 0.8.6 does not have it",
};

/// `tasks_get`
pub static TASKS_GET: Operation = Operation {
    id: "tasks_get",
    method: "GET",
    path: "/jobs/{job}/tasks/{task_id}",
    server: None,
    tag: "tasks",
    summary: "Gets a task with its job and agent.",
    description: "The job is not looked at. Any job will do, even one that does not exist.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "job",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The job, by title or id. Titles are not unique; the first job of that title is taken.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
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
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "TaskDetails", "The task."),
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
    waiter: Some(TASKS_GET_UNTIL_DONE),
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// What `tasks_get` is waited for until `done`.
pub const TASKS_GET_UNTIL_DONE: Waiter = Waiter {
    name: "done",
    state: "/state",
    success: &["done"],
    failure: &["failed"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 5000u64,
    max_delay_ms: 60000u64,
    timeout_ms: 86400000u64,
};

/// `tasks_list`
pub static TASKS_LIST: Operation = Operation {
    id: "tasks_list",
    method: "GET",
    path: "/jobs/{job}/tasks/",
    server: None,
    tag: "tasks",
    summary: "Lists the tasks of a job by frame.",
    description: "All of them: 3000 tasks are about a megabyte. An unknown job is a 404 whose object also has what\nwas asked for, as `id`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "job",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The job, by title or id. Titles are not unique; the first job of that title is taken.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<Task>", "The tasks."),
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

/// `tasks_update`
pub static TASKS_UPDATE: Operation = Operation {
    id: "tasks_update",
    method: "POST",
    path: "/jobs/{job}/tasks/{task_id}",
    server: None,
    tag: "tasks",
    summary: "Changes a task.",
    description: "The job is not looked at. Members that are left out stay as they are. PyFarm's documentation shows\na PUT and another path; both are wrong.\n\nThe state has consequences, and the state of the job follows. `running` sets the time it started,\nunless the jobtype says otherwise. `done` sets the progress to 1 and the time it finished.\n`failed` counts a failure and notes the agent; while the job has tries left, the task is queued\nagain without an agent, and the answer shows that. `queued` queues it again.\n\n`failed` for a task without an agent is a 500, and so is a state that is not in the list.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "job",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The job, by title or id. Titles are not unique; the first job of that title is taken.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
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
    ],
    body: Some(Body::json("TaskUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "TaskDetails", "The task."),
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
