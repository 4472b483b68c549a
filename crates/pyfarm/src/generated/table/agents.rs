// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `agents_create`
pub static AGENTS_CREATE: Operation = Operation {
    id: "agents_create",
    method: "POST",
    path: "/agents/",
    server: None,
    tag: "agents",
    summary: "Registers an agent, or updates the one with the same id and port.",
    description: "A new agent is a 201, an existing one a 200. A new agent gets every software version that is\nmarked as a default.\n\nAn existing agent must really change: otherwise it is a 500. A new `state` or `disks` do not count\nas a change; `mac_addresses` and `gpus` do whenever they are there, even when empty. An agent\nthat announces itself should therefore always send `mac_addresses`.\n\nMore mistakes that are a 500: a malformed `id`, the same id on another port, a MAC address twice,\na disk without one of its members, and `gpus` that lack one the agent had before, unless\n`mac_addresses` comes along and the agent already had some. A disabled agent keeps its state\nwhatever is sent.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("AgentCreate", "")
            .rules(
                &[
                    Rule::at("/port").range(Some(1024.0), Some(65535.0)),
                    Rule::at("/ram").range(Some(16.0), Some(262144.0)),
                    Rule::at("/cpus").range(Some(1.0), Some(256.0)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Agent", "The agent that was there, changed."),
        Answer::json(Exact(201), "Agent", "The new agent."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong. The text says how; for software requirements it is a list of texts.",
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

/// `agents_delete`
pub static AGENTS_DELETE: Operation = Operation {
    id: "agents_delete",
    method: "DELETE",
    path: "/agents/{agent_id}",
    server: None,
    tag: "agents",
    summary: "Deletes an agent.",
    description: "Its tasks and logs stay and lose the agent. An agent that does not exist is a 204 too; a malformed\nUUID is a 404.",
    deprecated: false,
    parameters: &[
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
            Exact(405),
            "ApiError",
            "The path does not take this method. There is no `Allow` header.",
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

/// `agents_get`
pub static AGENTS_GET: Operation = Operation {
    id: "agents_get",
    method: "GET",
    path: "/agents/{agent_id}",
    server: None,
    tag: "agents",
    summary: "Gets an agent with its graphics cards and disks.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "agent_id",
            Kind::Text,
            "The agent, by its UUID, in upper or lower case, with dashes or without. Anything else is a 404, and in `tasks_failed_on_agents_remove` a 500.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Agent", "The agent."),
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
    waiter: Some(AGENTS_GET_UNTIL_ONLINE),
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// What `agents_get` is waited for until `online`.
pub const AGENTS_GET_UNTIL_ONLINE: Waiter = Waiter {
    name: "online",
    state: "/state",
    success: &["online", "running"],
    failure: &["disabled"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 5000u64,
    max_delay_ms: 30000u64,
    timeout_ms: 600000u64,
};

/// `agents_list`
pub static AGENTS_LIST: Operation = Operation {
    id: "agents_list",
    method: "GET",
    path: "/agents/",
    server: None,
    tag: "agents",
    summary: "Lists agents.",
    description: "All filters must hold together. There is none for the state, and the answer does not show it: get\neach agent to know it. A filter that cannot be read is a 400.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "min_ram",
            Kind::INTEGER,
            "Only agents with at least so much memory, in megabytes.",
        ),
        Parameter::new(
            Location::Query,
            "max_ram",
            Kind::INTEGER,
            "Only agents with at most so much memory, in megabytes.",
        ),
        Parameter::new(
            Location::Query,
            "min_cpus",
            Kind::INTEGER,
            "Only agents with at least so many processors.",
        ),
        Parameter::new(
            Location::Query,
            "max_cpus",
            Kind::INTEGER,
            "Only agents with at most so many processors.",
        ),
        Parameter::new(
                Location::Query,
                "hostname",
                Kind::Text,
                "Only the agents with exactly this host name. An empty one is a 400.",
            )
            .rules(&[Rule::at("").length(Some(1), None)]),
        Parameter::new(
            Location::Query,
            "remote_ip",
            Kind::Text,
            "Only the agents with exactly this IPv4 address. A multicast or reserved one is a 400, and so is a loopback address unless the server is set up to allow it.",
        ),
        Parameter::new(
            Location::Query,
            "port",
            Kind::between(1024, 65535),
            "Only the agents that listen on this port. Outside 1024 to 65535 it is a 400.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<AgentSummary>", "The agents."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong. The text says how; for software requirements it is a list of texts.",
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

/// `agents_schema`
pub static AGENTS_SCHEMA: Operation = Operation {
    id: "agents_schema",
    method: "GET",
    path: "/agents/schema",
    server: None,
    tag: "agents",
    summary: "Gets the columns of an agent.",
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

/// `agents_software_add`
pub static AGENTS_SOFTWARE_ADD: Operation = Operation {
    id: "agents_software_add",
    method: "POST",
    path: "/agents/{agent_id}/software/",
    server: None,
    tag: "agents",
    summary: "Says that an agent has a software version.",
    description: "The status is 200, not 201. Software or a version that does not exist is a 404, one that the agent\nalready has is a 500. PyFarm's documentation promises a 400 for unknown members; they are ignored.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "agent_id",
            Kind::Text,
            "The agent, by its UUID, in upper or lower case, with dashes or without. Anything else is a 404, and in `tasks_failed_on_agents_remove` a 500.",
        ),
    ],
    body: Some(Body::json("AgentSoftwareAdd", "")),
    responses: &[
        Answer::json(Exact(200), "AgentSoftware", "The software version."),
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
    provenance: "measured against git HEAD; release 0.8.6 does not have it",
};

/// `agents_software_list`
pub static AGENTS_SOFTWARE_LIST: Operation = Operation {
    id: "agents_software_list",
    method: "GET",
    path: "/agents/{agent_id}/software/",
    server: None,
    tag: "agents",
    summary: "Lists the software versions that an agent has.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "agent_id",
            Kind::Text,
            "The agent, by its UUID, in upper or lower case, with dashes or without. Anything else is a 404, and in `tasks_failed_on_agents_remove` a 500.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<AgentSoftware>", "The software versions."),
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

/// `agents_software_remove`
pub static AGENTS_SOFTWARE_REMOVE: Operation = Operation {
    id: "agents_software_remove",
    method: "DELETE",
    path: "/agents/{agent_id}/software/{software}/versions/{version}",
    server: None,
    tag: "agents",
    summary: "Says that an agent does not have a software version any more.",
    description: "Both are named, never given by id. A version that the agent does not have is a 204 too; an agent, software or version that does not exist at all is a 404.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "agent_id",
            Kind::Text,
            "The agent, by its UUID, in upper or lower case, with dashes or without. Anything else is a 404, and in `tasks_failed_on_agents_remove` a 500.",
        ),
        Parameter::new(
                Location::Path,
                "software",
                Kind::Text,
                "The name of the software. An id is taken for a name here.",
            )
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), None)
                        .pattern("^[^/]+$")
                        .words("A name that is not empty and has no slash"),
                ],
            ),
        Parameter::new(
                Location::Path,
                "version",
                Kind::Text,
                "The name of the version. An id is taken for a name here.",
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

/// `agents_tasks_assign`
pub static AGENTS_TASKS_ASSIGN: Operation = Operation {
    id: "agents_tasks_assign",
    method: "POST",
    path: "/agents/{agent_id}/tasks/",
    server: None,
    tag: "agents",
    summary: "Assigns a task to an agent.",
    description: "A task that already has logs, or that an agent has failed at, is a 500, and is assigned all the\nsame. Read the task to be sure.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "agent_id",
            Kind::Text,
            "The agent, by its UUID, in upper or lower case, with dashes or without. Anything else is a 404, and in `tasks_failed_on_agents_remove` a 500.",
        ),
    ],
    body: Some(Body::json("TaskAssign", "")),
    responses: &[
        Answer::json(
            Exact(200),
            "AssignedTask",
            "The task. While it waits, its state is null here.",
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

/// `agents_tasks_list`
pub static AGENTS_TASKS_LIST: Operation = Operation {
    id: "agents_tasks_list",
    method: "GET",
    path: "/agents/{agent_id}/tasks/",
    server: None,
    tag: "agents",
    summary: "Lists the tasks of an agent.",
    description: "Here a task that waits has the state null. The members `project`, `parents` and `children` of PyFarm's documentation do not exist.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "agent_id",
            Kind::Text,
            "The agent, by its UUID, in upper or lower case, with dashes or without. Anything else is a 404, and in `tasks_failed_on_agents_remove` a 500.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<AgentTask>", "The tasks."),
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

/// `agents_update`
pub static AGENTS_UPDATE: Operation = Operation {
    id: "agents_update",
    method: "POST",
    path: "/agents/{agent_id}",
    server: None,
    tag: "agents",
    summary: "Changes an agent.",
    description: "Members that are left out stay as they are; an empty object changes nothing but the time the agent\nwas last heard from. `tags` replaces all tags, and new ones are created.\n\nWith the state `offline`, unfinished tasks of the agent are taken from it. A disabled agent keeps\nits state whatever is sent, and the answer is a 200: only the web interface enables it again.\nAn unknown state is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "agent_id",
            Kind::Text,
            "The agent, by its UUID, in upper or lower case, with dashes or without. Anything else is a 404, and in `tasks_failed_on_agents_remove` a 500.",
        ),
    ],
    body: Some(
        Body::json("AgentUpdate", "")
            .rules(
                &[
                    Rule::at("/port").range(Some(1024.0), Some(65535.0)),
                    Rule::at("/ram").range(Some(16.0), Some(262144.0)),
                    Rule::at("/cpus").range(Some(1.0), Some(256.0)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Agent", "The agent."),
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
