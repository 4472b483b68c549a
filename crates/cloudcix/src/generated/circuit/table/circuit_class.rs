// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::circuit::table::filters;

/// `circuit_class_create`
pub static CIRCUIT_CLASS_CREATE: Operation = Operation {
    id: "circuit_class_create",
    method: "POST",
    path: "/circuit_class/",
    server: None,
    tag: "circuit_class",
    summary: "Creates a circuit class.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("CircuitClassCreate", "")
            .rules(&[Rule::at("/name").length(None, Some(250))]),
    ),
    responses: &[
        Answer::json(Exact(201), "CircuitClassEnvelope", "The new circuit class."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `circuit_class_delete`
pub static CIRCUIT_CLASS_DELETE: Operation = Operation {
    id: "circuit_class_delete",
    method: "DELETE",
    path: "/circuit_class/{id}/",
    server: None,
    tag: "circuit_class",
    summary: "Deletes a circuit class.",
    description: "A class that circuits use cannot be deleted; that is a 403.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "It is gone. There is no body."),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `circuit_class_get`
pub static CIRCUIT_CLASS_GET: Operation = Operation {
    id: "circuit_class_get",
    method: "GET",
    path: "/circuit_class/{id}/",
    server: None,
    tag: "circuit_class",
    summary: "Gets a circuit class.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CircuitClassEnvelope", "The circuit class."),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `circuit_class_head`
pub static CIRCUIT_CLASS_HEAD: Operation = Operation {
    id: "circuit_class_head",
    method: "HEAD",
    path: "/circuit_class/{id}/",
    server: None,
    tag: "circuit_class",
    summary: "Checks that a circuit class exists.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
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

/// `circuit_class_list`
pub static CIRCUIT_CLASS_LIST: Operation = Operation {
    id: "circuit_class_list",
    method: "GET",
    path: "/circuit_class/",
    server: None,
    tag: "circuit_class",
    summary: "Lists circuit classes.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "page",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.",
        ),
        Parameter::new(
            Location::Query,
            "limit",
            Kind::between(1, 100),
            "How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.",
        ),
        Parameter::new(
            Location::Query,
            "order",
            Kind::Choice(
                &[
                    "name",
                    "created",
                    "id",
                    "updated",
                    "-name",
                    "-created",
                    "-id",
                    "-updated",
                ],
            ),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CIRCUIT_CLASS_FILTER)
            .rules(filters::CIRCUIT_CLASS_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CIRCUIT_CLASS_FILTER)
            .rules(filters::CIRCUIT_CLASS_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CircuitClassList", "A page of circuit classes."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
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
        style: PageStyle::Page {
            parameter: "page",
            first: 0u64,
        },
        limit: Some("limit"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `circuit_class_list_head`
pub static CIRCUIT_CLASS_LIST_HEAD: Operation = Operation {
    id: "circuit_class_list_head",
    method: "HEAD",
    path: "/circuit_class/",
    server: None,
    tag: "circuit_class",
    summary: "Checks that circuit classes may be listed.",
    description: "",
    deprecated: false,
    parameters: &[],
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

/// `circuit_class_partial_update`
pub static CIRCUIT_CLASS_PARTIAL_UPDATE: Operation = Operation {
    id: "circuit_class_partial_update",
    method: "PATCH",
    path: "/circuit_class/{id}/",
    server: None,
    tag: "circuit_class",
    summary: "Changes some members of a circuit class.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("CircuitClassPartialUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(250))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "CircuitClassEnvelope",
            "The circuit class as it is now.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `circuit_class_update`
pub static CIRCUIT_CLASS_UPDATE: Operation = Operation {
    id: "circuit_class_update",
    method: "PUT",
    path: "/circuit_class/{id}/",
    server: None,
    tag: "circuit_class",
    summary: "Changes a circuit class.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("CircuitClassUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(250))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "CircuitClassEnvelope",
            "The circuit class as it is now.",
        ),
        Answer::json(
            Exact(400),
            "ApiError",
            "The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "There is no token, or it is damaged or over.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "What the path names does not exist. For an id that is not a number, an HTML page.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};
