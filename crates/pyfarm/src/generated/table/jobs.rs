// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `jobs_create`
pub static JOBS_CREATE: Operation = Operation {
    id: "jobs_create",
    method: "POST",
    path: "/jobs/",
    server: None,
    tag: "jobs",
    summary: "Submits a job.",
    description: "One task is made for each frame before the answer comes, so a long range takes long. **A `by` of\nzero or less never returns and fills the server's memory until it is killed.** Never send one.\n\nTitles are not unique: the same job twice is two jobs. PyFarm's documentation lists a 409, which\nnever comes. A 500 can mean that the job was stored, so look before you send it again.\n\nA jobtype, version or parent that does not exist is a 404 with a bare text. For a queue or a user\nit is the usual object, and for software an object with a list of texts.\n\nMore mistakes that are a 500: `ram`, `cpus` or `priority` out of bounds, an unknown\n`job_group_id`, a new tag or a notified user or software twice, a tag requirement without\n`negate`, a notified user without `username`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("JobCreate", "")
            .rules(
                &[
                    Rule::at("/by").between(Some(0.0), None),
                    Rule::at("/jobqueue")
                        .pattern("^([^/]|$)")
                        .words(
                            "The whole path of the queue without a slash in front, such as `film/lighting`",
                        ),
                    Rule::at("/priority").range(Some(-1000.0), Some(1000.0)),
                    Rule::at("/cpus").range(Some(1.0), Some(256.0)),
                    Rule::at("/ram").range(Some(16.0), Some(262144.0)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "Job", "The new job."),
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

/// `jobs_delete`
pub static JOBS_DELETE: Operation = Operation {
    id: "jobs_delete",
    method: "DELETE",
    path: "/jobs/{job}",
    server: None,
    tag: "jobs",
    summary: "Deletes a job and its direct children.",
    description: "Where no agent works on them they are gone at once. Otherwise they stay, with `to_be_deleted`,\nuntil the server's worker has stopped their tasks.\n\nBy title, the first of several jobs with that title; the next call deletes the next one. Deleting\nthe last job of a group is a 500, though the job is deleted and the group stays.",
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobs_get`
pub static JOBS_GET: Operation = Operation {
    id: "jobs_get",
    method: "GET",
    path: "/jobs/{job}",
    server: None,
    tag: "jobs",
    summary: "Gets a job.",
    description: "By title, the first of several jobs with that title. While a job is being deleted this may be a\n500 that says that it has no tasks.",
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
        Answer::json(Exact(200), "Job", "The job."),
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
    waiter: Some(JOBS_GET_UNTIL_DONE),
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// What `jobs_get` is waited for until `done`.
pub const JOBS_GET_UNTIL_DONE: Waiter = Waiter {
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

/// What `jobs_get` is waited for until `deleted`.
pub const JOBS_GET_UNTIL_DELETED: Waiter = Waiter {
    name: "deleted",
    state: "/state",
    success: &[],
    failure: &[],
    retry: &[],
    gone_is_success: true,
    delay_ms: 2000u64,
    max_delay_ms: 30000u64,
    timeout_ms: 600000u64,
};

/// `jobs_list`
pub static JOBS_LIST: Operation = Operation {
    id: "jobs_list",
    method: "GET",
    path: "/jobs/",
    server: None,
    tag: "jobs",
    summary: "Lists jobs.",
    description: "All filters must hold together. There is none for the state. A jobtype, user or queue that does not\nexist is a 404 and not an empty list.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "jobtype",
            Kind::Text,
            "Only jobs of the jobtype with exactly this name.",
        ),
        Parameter::new(
            Location::Query,
            "user",
            Kind::Text,
            "Only jobs of the user with exactly this name.",
        ),
        Parameter::new(
            Location::Query,
            "title",
            Kind::Text,
            "Only jobs whose title contains this text, whatever its case. `%` stands for any text and `_` for any character. Release 0.8.6 ignores it.",
        ),
        Parameter::new(
                Location::Query,
                "jobqueue",
                Kind::List(&Kind::Text),
                "Only jobs in one of these queues. A queue is given by its whole path with the slash in front, such as `/film/lighting`. Release 0.8.6 ignores it.",
            )
            .rules(&[Rule::at("/*").pattern("^/")]),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<JobSummary>", "The jobs."),
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

/// `jobs_notified_users_add`
pub static JOBS_NOTIFIED_USERS_ADD: Operation = Operation {
    id: "jobs_notified_users_add",
    method: "POST",
    path: "/jobs/{job}/notified_users/",
    server: None,
    tag: "jobs",
    summary: "Has a user told about a job.",
    description: "The user must exist, and no operation creates one by itself: users come into being when a job or a\njob group names them. An unknown user is a 404 with a bare text. A user who is already told about\nthe job is a 500.",
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
    body: Some(Body::json("NotifiedUserAdd", "")),
    responses: &[
        Answer::json(Exact(201), "NotifiedUser", "The user."),
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

/// `jobs_notified_users_list`
pub static JOBS_NOTIFIED_USERS_LIST: Operation = Operation {
    id: "jobs_notified_users_list",
    method: "GET",
    path: "/jobs/{job}/notified_users/",
    server: None,
    tag: "jobs",
    summary: "Lists the users that are told about a job.",
    description: "",
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
        Answer::json(Exact(200), "Vec<NotifiedUser>", "The users."),
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

/// `jobs_notified_users_remove`
pub static JOBS_NOTIFIED_USERS_REMOVE: Operation = Operation {
    id: "jobs_notified_users_remove",
    method: "DELETE",
    path: "/jobs/{job}/notified_users/{username}",
    server: None,
    tag: "jobs",
    summary: "Has a user not told about a job any more.",
    description: "A user who was not told is a 204 too. A job or a user that does not exist at all is a 404.",
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
        Parameter::new(Location::Path, "username", Kind::Text, "The name of the user.")
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
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `jobs_schema`
pub static JOBS_SCHEMA: Operation = Operation {
    id: "jobs_schema",
    method: "GET",
    path: "/jobs/schema",
    server: None,
    tag: "jobs",
    summary: "Gets the columns of a job.",
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

/// `jobs_update`
pub static JOBS_UPDATE: Operation = Operation {
    id: "jobs_update",
    method: "POST",
    path: "/jobs/{job}",
    server: None,
    tag: "jobs",
    summary: "Changes a job.",
    description: "Members that are left out stay as they are. Nothing can be set to null. PyFarm's documentation\nshows a PUT, which is a 405, and the status 201.\n\n**A flag or an object of the wrong type is not refused but answers 200 with `error` in place of the\njob, and nothing is saved.** A number or a text of the wrong type is a 500.\n\nA new `start` or `end` makes tasks at once and deletes surplus ones later; the job is then queued\nagain. `by` cannot be changed, nor can `parents`, `tags`, `notified_users`, the jobtype or the\ngroup by its title.",
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
    body: Some(
        Body::json("JobUpdate", "")
            .rules(
                &[
                    Rule::at("/jobtype_version").range(Some(1.0), None),
                    Rule::at("/user").length(Some(1), None),
                    Rule::at("/jobqueue")
                        .length(Some(1), None)
                        .pattern("^[^/]")
                        .words(
                            "The whole path of the queue without a slash in front, such as `film/lighting`",
                        ),
                    Rule::at("/priority").range(Some(-1000.0), Some(1000.0)),
                    Rule::at("/cpus").range(Some(1.0), Some(256.0)),
                    Rule::at("/ram").range(Some(16.0), Some(262144.0)),
                    Rule::at("/tag_requirements").count(Some(1), None),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Job",
            "The job, without `notified_users` and with null for `jobqueue`, whatever its queue is. Or an error.",
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};
