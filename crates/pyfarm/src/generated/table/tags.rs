// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `tags_agents_add`
pub static TAGS_AGENTS_ADD: Operation = Operation {
    id: "tags_agents_add",
    method: "POST",
    path: "/tags/{tag}/agents/",
    server: None,
    tag: "tags",
    summary: "Gives a tag to an agent.",
    description: "The status is 201 if the tag is new to the agent, and 200 if the agent had it. A tag or an agent\nthat does not exist is a 404, a malformed UUID is a 500.\n\nNo operation takes a tag from one agent. `agents_update` sets all tags of an agent, and\n`tags_replace` all agents of a tag.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "tag",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The tag, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: Some(Body::json("TagAgentAdd", "")),
    responses: &[
        Answer::json(Exact(200), "TaggedAgent", "The agent had the tag."),
        Answer::json(Exact(201), "TaggedAgent", "The agent has the tag now."),
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

/// `tags_agents_list`
pub static TAGS_AGENTS_LIST: Operation = Operation {
    id: "tags_agents_list",
    method: "GET",
    path: "/tags/{tag}/agents/",
    server: None,
    tag: "tags",
    summary: "Lists the agents that have a tag.",
    description: "The status is 200; PyFarm's documentation shows a 201.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "tag",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The tag, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<AgentInTag>", "The agents."),
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

/// `tags_create`
pub static TAGS_CREATE: Operation = Operation {
    id: "tags_create",
    method: "POST",
    path: "/tags/",
    server: None,
    tag: "tags",
    summary: "Creates a tag, or finds the one of this name.",
    description: "A new tag is a 201, an existing one a 200. Agents and jobs are added afterwards, by\n`tags_agents_add` or `tags_replace`.\n\nA tag that exists and is used by a path map is a 500. When several callers create the same new\ntag at the same time, some of them may get a 500; a repetition then finds the tag.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("TagCreate", "")),
    responses: &[
        Answer::json(
            Exact(200),
            "Tag",
            "The tag existed. This answer alone has `path_maps`.",
        ),
        Answer::json(Exact(201), "Tag", "The new tag."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `tags_delete`
pub static TAGS_DELETE: Operation = Operation {
    id: "tags_delete",
    method: "DELETE",
    path: "/tags/{tag}",
    server: None,
    tag: "tags",
    summary: "Deletes a tag.",
    description: "Agents and jobs stay and lose the tag, path maps then hold for every agent. A tag that does not\nexist is a 204 too. A tag that a job requires is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "tag",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The tag, by name or id.",
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)",
};

/// `tags_get`
pub static TAGS_GET: Operation = Operation {
    id: "tags_get",
    method: "GET",
    path: "/tags/{tag}",
    server: None,
    tag: "tags",
    summary: "Gets a tag with its agents and jobs.",
    description: "Agents are listed by their UUIDs, not as the objects with links that PyFarm's documentation shows.\nThe tag named `schema` can only be got by its id.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "tag",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The tag, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Tag", "The tag."),
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

/// `tags_list`
pub static TAGS_LIST: Operation = Operation {
    id: "tags_list",
    method: "GET",
    path: "/tags/",
    server: None,
    tag: "tags",
    summary: "Lists all tags with their agents and jobs.",
    description: "Two database queries are made for each tag, so a long list takes seconds.",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<Tag>", "All tags."),
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

/// `tags_replace`
pub static TAGS_REPLACE: Operation = Operation {
    id: "tags_replace",
    method: "PUT",
    path: "/tags/{tag}",
    server: None,
    tag: "tags",
    summary: "Creates a tag, or deletes the one that exists and creates it anew.",
    description: "Agents and jobs that the body does not name lose the tag, and path maps lose it in any case. By\nname, the tag may get another id; by id, it keeps it. The answer is a 201 whether or not the tag\nexisted.\n\nAn agent that does not exist is a 404. So is every job, existing or not: the server cannot find\nany, and PyFarm's documentation is wrong here. An id that does not exist is a 500.",
    deprecated: false,
    parameters: &[
        Parameter::new(
                Location::Path,
                "tag",
                Kind::Union(&[Kind::INTEGER, Kind::Text]),
                "The tag, by name or id.",
            )
            .rules(
                &[Rule::at("").pattern("^[^/]*[^/0-9][^/]*$").words("A name or an id")],
            ),
    ],
    body: Some(Body::json("TagReplace", "")),
    responses: &[
        Answer::json(Exact(201), "Tag", "The new tag."),
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

/// `tags_schema`
pub static TAGS_SCHEMA: Operation = Operation {
    id: "tags_schema",
    method: "GET",
    path: "/tags/schema",
    server: None,
    tag: "tags",
    summary: "Gets the columns of a tag.",
    description: "PyFarm's documentation writes this path with a slash at its end; that is a 404.",
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
