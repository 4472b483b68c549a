// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::circuit::table::filters;

/// `property_value_list`
pub static PROPERTY_VALUE_LIST: Operation = Operation {
    id: "property_value_list",
    method: "GET",
    path: "/property_value/{search_term}/",
    server: None,
    tag: "property_value",
    summary: "Finds circuits by the values of their properties.",
    description: "Circuits in use of which some value contains the text, whatever its case. **There is no paging and no `_metadata`**: everything comes at once, sorted by the value. A text with a slash cannot be searched for.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "search_term",
            Kind::Text,
            "The text to search for.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "PropertyValueList", "What was found."),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `property_value_list_head`
pub static PROPERTY_VALUE_LIST_HEAD: Operation = Operation {
    id: "property_value_list_head",
    method: "HEAD",
    path: "/property_value/{search_term}/",
    server: None,
    tag: "property_value",
    summary: "Checks that values may be searched.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "search_term",
            Kind::Text,
            "The text to search for.",
        ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(200), "It is there."),
        Answer::empty(
            Default,
            "It is not there, or the user may not see it. There is no body.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};
