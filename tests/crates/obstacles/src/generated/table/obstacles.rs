// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `delete_without_an_id_by_x_and_by_y`
pub static DELETE_WITHOUT_AN_ID_BY_X_AND_BY_Y: Operation = Operation {
    id: "delete_without_an_id_by_x_and_by_y",
    method: "DELETE",
    path: "/without/an/id/{x}/and/{y}",
    server: None,
    tag: "obstacles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "x", Kind::Text, ""),
        Parameter::new(
            Location::Path,
            "y",
            Kind::Choice(
                &[
                    "Self",
                    "self",
                    "",
                    "..",
                    "1st",
                    ">",
                    ">=",
                    "a b",
                    "a-b",
                    "a_b",
                    "Unknown",
                    "🦀",
                    "\"",
                    "`",
                ],
            ),
            "",
        ),
    ],
    body: None,
    responses: &[Answer::of(Exact(200), "application/octet-stream", "Bytes", "bytes")],
    security: &[],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `get_without_an_id_by_x_and_by_y`
pub static GET_WITHOUT_AN_ID_BY_X_AND_BY_Y: Operation = Operation {
    id: "get_without_an_id_by_x_and_by_y",
    method: "GET",
    path: "/without/an/id/{x}/and/{y}",
    server: None,
    tag: "obstacles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "x", Kind::Text, ""),
        Parameter::new(
            Location::Path,
            "y",
            Kind::Choice(
                &[
                    "Self",
                    "self",
                    "",
                    "..",
                    "1st",
                    ">",
                    ">=",
                    "a b",
                    "a-b",
                    "a_b",
                    "Unknown",
                    "🦀",
                    "\"",
                    "`",
                ],
            ),
            "",
        ),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "nothing")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up",
};

/// `put_without_an_id_by_x_and_by_y`
pub static PUT_WITHOUT_AN_ID_BY_X_AND_BY_Y: Operation = Operation {
    id: "put_without_an_id_by_x_and_by_y",
    method: "PUT",
    path: "/without/an/id/{x}/and/{y}",
    server: None,
    tag: "obstacles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "x", Kind::Text, ""),
        Parameter::new(
            Location::Path,
            "y",
            Kind::Choice(
                &[
                    "Self",
                    "self",
                    "",
                    "..",
                    "1st",
                    ">",
                    ">=",
                    "a b",
                    "a-b",
                    "a_b",
                    "Unknown",
                    "🦀",
                    "\"",
                    "`",
                ],
            ),
            "",
        ),
    ],
    body: None,
    responses: &[Answer::of(Exact(200), "text/plain", "String", "a text")],
    security: &[],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "made up",
};
