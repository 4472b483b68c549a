// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `bytes_put`
pub static BYTES_PUT: Operation = Operation {
    id: "bytes_put",
    method: "PUT",
    path: "/bytes",
    server: None,
    tag: "bodies",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("Bytes", "").content_type("application/octet-stream")),
    responses: &[Answer::empty(Exact(204), "done")],
    security: &[],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `either`
pub static EITHER: Operation = Operation {
    id: "either",
    method: "POST",
    path: "/either",
    server: None,
    tag: "bodies",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("Rgb", "")),
    responses: &[Answer::json(Exact(200), "Rgb", "A color, or what it is made of.")],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `form`
pub static FORM: Operation = Operation {
    id: "form",
    method: "POST",
    path: "/form",
    server: None,
    tag: "bodies",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("FormRequest", "").content_type("application/x-www-form-urlencoded"),
    ),
    responses: &[Answer::empty(Exact(204), "done")],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `patch`
pub static PATCH: Operation = Operation {
    id: "patch",
    method: "PATCH",
    path: "/patch",
    server: None,
    tag: "bodies",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("PatchRequest", "")
            .content_type("application/merge-patch+json")
            .optional()
            .rules(
                &[
                    Rule::at("/name").length(None, Some(5)),
                    Rule::at("/size").between(Some(0.0), None),
                ],
            ),
    ),
    responses: &[Answer::empty(Exact(204), "done")],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `search`
pub static SEARCH: Operation = Operation {
    id: "search",
    method: "QUERY",
    path: "/search",
    server: None,
    tag: "bodies",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("Rgb", "")),
    responses: &[Answer::json(Exact(200), "Rgb", "What was found.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `search_copy`
pub static SEARCH_COPY: Operation = Operation {
    id: "search_copy",
    method: "COPY",
    path: "/search",
    server: None,
    tag: "bodies",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[&["device"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `text`
pub static TEXT: Operation = Operation {
    id: "text",
    method: "POST",
    path: "/text",
    server: None,
    tag: "bodies",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("String", "").content_type("text/plain")),
    responses: &[Answer::of(Exact(200), "text/plain", "String", "the text")],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `two_ways`
pub static TWO_WAYS: Operation = Operation {
    id: "two_ways",
    method: "POST",
    path: "/two_ways",
    server: None,
    tag: "bodies",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("Note", "")),
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `upload`
pub static UPLOAD: Operation = Operation {
    id: "upload",
    method: "POST",
    path: "/upload",
    server: None,
    tag: "bodies",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("UploadForm", "").content_type("multipart/form-data")),
    responses: &[Answer::empty(Exact(204), "done")],
    security: &[],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};
