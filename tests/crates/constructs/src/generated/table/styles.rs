// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `cells_cookie`
pub static CELLS_COOKIE: Operation = Operation {
    id: "cells_cookie",
    method: "GET",
    path: "/cells/cookie",
    server: None,
    tag: "styles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Cookie, "form", Kind::Json, "")
            .style(Style::Form, false),
        Parameter::new(Location::Cookie, "forms", Kind::Json, ""),
        Parameter::new(Location::Cookie, "cookie", Kind::Json, "")
            .style(Style::Cookie, false),
        Parameter::new(Location::Cookie, "cookies", Kind::Json, "")
            .style(Style::Cookie, true),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `cells_header`
pub static CELLS_HEADER: Operation = Operation {
    id: "cells_header",
    method: "GET",
    path: "/cells/header",
    server: None,
    tag: "styles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Header, "X-Simple", Kind::Json, "")
            .argument("X_Simple"),
        Parameter::new(Location::Header, "X-Simples", Kind::Json, "")
            .argument("X_Simples")
            .style(Style::Simple, true),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `cells_path`
pub static CELLS_PATH: Operation = Operation {
    id: "cells_path",
    method: "GET",
    path: "/cells/path/{simple}/{simples}/{label}/{labels}/{matrix}/{matrixes}",
    server: None,
    tag: "styles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "simple", Kind::Json, ""),
        Parameter::new(Location::Path, "simples", Kind::Json, "")
            .style(Style::Simple, true),
        Parameter::new(Location::Path, "label", Kind::Json, "")
            .style(Style::Label, false),
        Parameter::new(Location::Path, "labels", Kind::Json, "")
            .style(Style::Label, true),
        Parameter::new(Location::Path, "matrix", Kind::Json, "")
            .style(Style::Matrix, false),
        Parameter::new(Location::Path, "matrixes", Kind::Json, "")
            .style(Style::Matrix, true),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `cells_query`
pub static CELLS_QUERY: Operation = Operation {
    id: "cells_query",
    method: "GET",
    path: "/cells/query",
    server: None,
    tag: "styles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Query, "form", Kind::Json, "")
            .style(Style::Form, false),
        Parameter::new(Location::Query, "forms", Kind::Json, ""),
        Parameter::new(Location::Query, "space", Kind::Json, "")
            .style(Style::SpaceDelimited, false),
        Parameter::new(Location::Query, "spaces", Kind::Json, "")
            .style(Style::SpaceDelimited, true),
        Parameter::new(Location::Query, "pipe", Kind::Json, "")
            .style(Style::PipeDelimited, false),
        Parameter::new(Location::Query, "pipes", Kind::Json, "")
            .style(Style::PipeDelimited, true),
        Parameter::new(Location::Query, "deep", Kind::Json, "")
            .style(Style::DeepObject, true),
        Parameter::new(Location::Query, "empty", Kind::Text, ""),
        Parameter::new(Location::Query, "list", Kind::List(&Kind::Text), ""),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `kept`
pub static KEPT: Operation = Operation {
    id: "kept",
    method: "GET",
    path: "/kept/{kept}",
    server: None,
    tag: "styles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "kept", Kind::Text, "").allow_reserved(),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `whole_form`
pub static WHOLE_FORM: Operation = Operation {
    id: "whole_form",
    method: "GET",
    path: "/whole/form",
    server: None,
    tag: "styles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::QueryString, "filter", Kind::Json, "")],
    body: None,
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `whole_json`
pub static WHOLE_JSON: Operation = Operation {
    id: "whole_json",
    method: "GET",
    path: "/whole/json",
    server: None,
    tag: "styles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::QueryString, "filter", Kind::Json, "")
            .required()
            .style(Style::Json, false),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `whole_text`
pub static WHOLE_TEXT: Operation = Operation {
    id: "whole_text",
    method: "GET",
    path: "/whole/text",
    server: None,
    tag: "styles",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::QueryString, "selector", Kind::Text, "")
            .style(Style::Simple, false),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "Done.")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};
