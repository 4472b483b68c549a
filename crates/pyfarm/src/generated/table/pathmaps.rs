// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `pathmaps_create`
pub static PATHMAPS_CREATE: Operation = Operation {
    id: "pathmaps_create",
    method: "POST",
    path: "/pathmaps/",
    server: None,
    tag: "pathmaps",
    summary: "Creates a path map.",
    description: "A tag that does not exist is created. Nothing is unique: the same map twice is two maps.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("PathMapCreate", "")),
    responses: &[
        Answer::json(
            Exact(201),
            "PathMap",
            "The new path map. This answer alone has `tag_id`.",
        ),
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

/// `pathmaps_delete`
pub static PATHMAPS_DELETE: Operation = Operation {
    id: "pathmaps_delete",
    method: "DELETE",
    path: "/pathmaps/{pathmap_id}",
    server: None,
    tag: "pathmaps",
    summary: "Deletes a path map.",
    description: "A path map that does not exist is a 204 too.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "pathmap_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The path map.",
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

/// `pathmaps_get`
pub static PATHMAPS_GET: Operation = Operation {
    id: "pathmaps_get",
    method: "GET",
    path: "/pathmaps/{pathmap_id}",
    server: None,
    tag: "pathmaps",
    summary: "Gets a path map.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "pathmap_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The path map.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "PathMap", "The path map."),
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

/// `pathmaps_list`
pub static PATHMAPS_LIST: Operation = Operation {
    id: "pathmaps_list",
    method: "GET",
    path: "/pathmaps/",
    server: None,
    tag: "pathmaps",
    summary: "Lists path maps.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "for_agent",
            Kind::Text,
            "Only the maps that hold for this agent, by its UUID: those without a tag, and those with a tag that it has. For an unknown agent these are those without a tag. An empty or malformed UUID is a 400.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Vec<PathMap>", "The path maps."),
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

/// `pathmaps_schema`
pub static PATHMAPS_SCHEMA: Operation = Operation {
    id: "pathmaps_schema",
    method: "GET",
    path: "/pathmaps/schema",
    server: None,
    tag: "pathmaps",
    summary: "Gets the columns of a path map.",
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

/// `pathmaps_update`
pub static PATHMAPS_UPDATE: Operation = Operation {
    id: "pathmaps_update",
    method: "POST",
    path: "/pathmaps/{pathmap_id}",
    server: None,
    tag: "pathmaps",
    summary: "Changes a path map.",
    description: "Members that are left out stay as they are. **The tag cannot be taken away**, only replaced: to\nmake a map hold for every agent again, delete its tag or create the map anew.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "pathmap_id",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "The path map.",
        ),
    ],
    body: Some(
        Body::json("PathMapUpdate", "").rules(&[Rule::at("/tag").length(Some(1), None)]),
    ),
    responses: &[
        Answer::json(Exact(200), "PathMap", "The path map."),
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
