// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::circuit::table::filters;

/// `circuit_create`
pub static CIRCUIT_CREATE: Operation = Operation {
    id: "circuit_create",
    method: "POST",
    path: "/circuit/",
    server: None,
    tag: "circuit",
    summary: "Creates a circuit.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("CircuitCreate", "")
            .rules(
                &[
                    Rule::at("/group_name").length(None, Some(250)),
                    Rule::at("/hand_off_point").length(None, Some(20)),
                    Rule::at("/reference").length(None, Some(100)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "CircuitEnvelope", "The new circuit."),
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

/// `circuit_delete`
pub static CIRCUIT_DELETE: Operation = Operation {
    id: "circuit_delete",
    method: "DELETE",
    path: "/circuit/{id}/",
    server: None,
    tag: "circuit",
    summary: "Deletes a circuit.",
    description: "",
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

/// `circuit_get`
pub static CIRCUIT_GET: Operation = Operation {
    id: "circuit_get",
    method: "GET",
    path: "/circuit/{id}/",
    server: None,
    tag: "circuit",
    summary: "Gets a circuit.",
    description: "A circuit of others is a 403.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CircuitEnvelope", "The circuit."),
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
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `circuit_head`
pub static CIRCUIT_HEAD: Operation = Operation {
    id: "circuit_head",
    method: "HEAD",
    path: "/circuit/{id}/",
    server: None,
    tag: "circuit",
    summary: "Checks that a circuit exists.",
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

/// `circuit_list`
pub static CIRCUIT_LIST: Operation = Operation {
    id: "circuit_list",
    method: "GET",
    path: "/circuit/",
    server: None,
    tag: "circuit",
    summary: "Lists circuits.",
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
                    "reference_number",
                    "address_id",
                    "circuit_class_id",
                    "circuit_class__name",
                    "created",
                    "customer_address_id",
                    "decommission_date",
                    "description",
                    "group_name",
                    "id",
                    "install_date",
                    "reference",
                    "service_provider_address_id",
                    "updated",
                    "-reference_number",
                    "-address_id",
                    "-circuit_class_id",
                    "-circuit_class__name",
                    "-created",
                    "-customer_address_id",
                    "-decommission_date",
                    "-description",
                    "-group_name",
                    "-id",
                    "-install_date",
                    "-reference",
                    "-service_provider_address_id",
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
            .members(filters::CIRCUIT_FILTER)
            .rules(filters::CIRCUIT_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CIRCUIT_FILTER)
            .rules(filters::CIRCUIT_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "CircuitList", "A page of circuits."),
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

/// `circuit_list_head`
pub static CIRCUIT_LIST_HEAD: Operation = Operation {
    id: "circuit_list_head",
    method: "HEAD",
    path: "/circuit/",
    server: None,
    tag: "circuit",
    summary: "Checks that circuits may be listed.",
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

/// `circuit_partial_update`
pub static CIRCUIT_PARTIAL_UPDATE: Operation = Operation {
    id: "circuit_partial_update",
    method: "PATCH",
    path: "/circuit/{id}/",
    server: None,
    tag: "circuit",
    summary: "Changes some members of a circuit.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("CircuitPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/group_name").length(None, Some(250)),
                    Rule::at("/hand_off_point").length(None, Some(20)),
                    Rule::at("/reference").length(None, Some(100)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "CircuitEnvelope", "The circuit as it is now."),
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

/// `circuit_update`
pub static CIRCUIT_UPDATE: Operation = Operation {
    id: "circuit_update",
    method: "PUT",
    path: "/circuit/{id}/",
    server: None,
    tag: "circuit",
    summary: "Changes a circuit.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("CircuitUpdate", "")
            .rules(
                &[
                    Rule::at("/group_name").length(None, Some(250)),
                    Rule::at("/hand_off_point").length(None, Some(20)),
                    Rule::at("/reference").length(None, Some(100)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "CircuitEnvelope", "The circuit as it is now."),
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
