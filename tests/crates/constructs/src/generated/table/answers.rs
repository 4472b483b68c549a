// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `by_status`
pub static BY_STATUS: Operation = Operation {
    id: "by_status",
    method: "GET",
    path: "/by_status/{code}",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "code", Kind::INTEGER, "")],
    body: None,
    responses: &[
        Answer::of(Exact(200), "text/event-stream", "events of Rgb", "Events."),
        Answer::of(Exact(201), "application/jsonl", "lines of Rgb", "Lines."),
        Answer::json(Exact(202), "Rgb", "Not yet."),
        Answer::of(Class(2), "application/octet-stream", "Bytes", "Bytes."),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `bytes_get`
pub static BYTES_GET: Operation = Operation {
    id: "bytes_get",
    method: "GET",
    path: "/bytes",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::of(Exact(200), "application/octet-stream", "Bytes", "the bytes"),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `events`
pub static EVENTS: Operation = Operation {
    id: "events",
    method: "GET",
    path: "/events",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[Answer::of(Exact(200), "text/event-stream", "events of Rgb", "colors")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `lines`
pub static LINES: Operation = Operation {
    id: "lines",
    method: "GET",
    path: "/lines",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::of(Exact(200), "application/x-ndjson", "lines of Rgb", "colors"),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `pet`
pub static PET: Operation = Operation {
    id: "pet",
    method: "GET",
    path: "/pet/{kind}",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "kind", Kind::Text, "")],
    body: None,
    responses: &[Answer::json(Exact(200), "Pet", "a pet")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `report`
pub static REPORT: Operation = Operation {
    id: "report",
    method: "GET",
    path: "/report",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[Answer::json(Exact(200), "Rgb", "a color, or a failure")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `sequence`
pub static SEQUENCE: Operation = Operation {
    id: "sequence",
    method: "GET",
    path: "/sequence",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::of(Exact(200), "application/geo+json-seq", "lines of Rgb", "Colors."),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `shape`
pub static SHAPE: Operation = Operation {
    id: "shape",
    method: "GET",
    path: "/shape/{kind}",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "kind", Kind::Text, "")],
    body: None,
    responses: &[Answer::json(Exact(200), "Shape", "A shape.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `status`
pub static STATUS: Operation = Operation {
    id: "status",
    method: "GET",
    path: "/status/{code}",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "code", Kind::INTEGER, "")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Rgb", "a color"),
        Answer::json(Exact(202), "StatusResponse", "not yet"),
        Answer::empty(Exact(204), "nothing"),
        Answer::json(Exact(404), "StatusResponse404", "not there"),
        Answer::json(Class(4), "StatusResponse4xx", "wrong"),
        Answer::of(Default, "text/html", "String", "broken"),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `whole`
pub static WHOLE: Operation = Operation {
    id: "whole",
    method: "GET",
    path: "/whole",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[Answer::json(Exact(200), "Vec<Rgb>", "all")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "made up for tests",
};

/// `words`
pub static WORDS: Operation = Operation {
    id: "words",
    method: "GET",
    path: "/words",
    server: None,
    tag: "answers",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[
        Answer::of(Exact(200), "text/event-stream", "events of String", "words"),
    ],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};
