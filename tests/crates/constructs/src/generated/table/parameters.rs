// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `path`
pub static PATH: Operation = Operation {
    id: "path",
    method: "GET",
    path: "/path/{plain}/{list}/{label}/{matrix}",
    server: None,
    tag: "parameters",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "plain", Kind::Text, ""),
        Parameter::new(Location::Path, "list", Kind::List(&Kind::Text), ""),
        Parameter::new(Location::Path, "label", Kind::List(&Kind::Text), "")
            .style(Style::Label, false),
        Parameter::new(Location::Path, "matrix", Kind::List(&Kind::Text), "")
            .style(Style::Matrix, true),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "done")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `query`
pub static QUERY: Operation = Operation {
    id: "query",
    method: "GET",
    path: "/query",
    server: None,
    tag: "parameters",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Query, "form", Kind::List(&Kind::Text), ""),
        Parameter::new(Location::Query, "comma", Kind::List(&Kind::Text), "")
            .style(Style::Form, false),
        Parameter::new(Location::Query, "space", Kind::List(&Kind::Text), "")
            .style(Style::SpaceDelimited, false),
        Parameter::new(Location::Query, "pipe", Kind::List(&Kind::Text), "")
            .style(Style::PipeDelimited, false),
        Parameter::new(Location::Query, "deep", Kind::Json, "")
            .style(Style::DeepObject, true),
        Parameter::new(Location::Query, "deeper", Kind::Json, "")
            .style(Style::DeepObject, true),
        Parameter::new(Location::Query, "commas", Kind::Json, "")
            .style(Style::DeepObject, false),
        Parameter::new(Location::Query, "object", Kind::Json, ""),
        Parameter::new(Location::Query, "flat", Kind::Json, "")
            .style(Style::Form, false),
        Parameter::new(Location::Query, "json", Kind::Json, "")
            .style(Style::Json, false),
        Parameter::new(Location::Query, "reserved", Kind::Text, "").allow_reserved(),
        Parameter::new(Location::Cookie, "sid", Kind::Text, ""),
        Parameter::new(Location::Cookie, "words", Kind::List(&Kind::Text), "")
            .style(Style::Form, false),
        Parameter::new(Location::Header, "X-List", Kind::List(&Kind::INTEGER), "")
            .argument("X_List"),
        Parameter::new(Location::Header, "X-Pair", Kind::Json, "").argument("X_Pair"),
        Parameter::new(Location::Header, "X-Pairs", Kind::Json, "")
            .argument("X_Pairs")
            .style(Style::Simple, true),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "done")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};

/// `styles`
pub static STYLES: Operation = Operation {
    id: "styles",
    method: "GET",
    path: "/styles/{matrix}/{label}/{exploded}/{color}",
    server: None,
    tag: "parameters",
    summary: "",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "matrix", Kind::List(&Kind::Text), "")
            .style(Style::Matrix, false),
        Parameter::new(Location::Path, "label", Kind::Json, "")
            .style(Style::Label, true),
        Parameter::new(Location::Path, "exploded", Kind::Json, "")
            .style(Style::Matrix, true),
        Parameter::new(Location::Path, "color", Kind::Json, ""),
    ],
    body: None,
    responses: &[Answer::empty(Exact(204), "done")],
    security: &[],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "made up for tests",
};
