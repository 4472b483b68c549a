// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `nominal_contra_create`
pub static NOMINAL_CONTRA_CREATE: Operation = Operation {
    id: "nominal_contra_create",
    method: "POST",
    path: "/nominal_contra/",
    server: None,
    tag: "nominal_contra",
    summary: "Creates an account for payments.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("NominalContraCreate", "")),
    responses: &[
        Answer::json(
            Exact(201),
            "NominalContraEnvelope",
            "The new account for payments.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `nominal_contra_delete`
pub static NOMINAL_CONTRA_DELETE: Operation = Operation {
    id: "nominal_contra_delete",
    method: "DELETE",
    path: "/nominal_contra/{id}/",
    server: None,
    tag: "nominal_contra",
    summary: "Deletes an account for payments.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `nominal_contra_get`
pub static NOMINAL_CONTRA_GET: Operation = Operation {
    id: "nominal_contra_get",
    method: "GET",
    path: "/nominal_contra/{id}/",
    server: None,
    tag: "nominal_contra",
    summary: "Gets an account for payments.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "NominalContraEnvelope", "The account for payments."),
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `nominal_contra_head`
pub static NOMINAL_CONTRA_HEAD: Operation = Operation {
    id: "nominal_contra_head",
    method: "HEAD",
    path: "/nominal_contra/{id}/",
    server: None,
    tag: "nominal_contra",
    summary: "Checks that an account for payments exists.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `nominal_contra_list`
pub static NOMINAL_CONTRA_LIST: Operation = Operation {
    id: "nominal_contra_list",
    method: "GET",
    path: "/nominal_contra/",
    server: None,
    tag: "nominal_contra",
    summary: "Lists accounts for payments.",
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
                    "global_nominal_account_id",
                    "global_nominal_account__nominal_account_number",
                    "id",
                    "payment_method_id",
                    "payment_method__description",
                    "transaction_type_id",
                    "-global_nominal_account_id",
                    "-global_nominal_account__nominal_account_number",
                    "-id",
                    "-payment_method_id",
                    "-payment_method__description",
                    "-transaction_type_id",
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
            .members(filters::NOMINAL_CONTRA_FILTER)
            .rules(filters::NOMINAL_CONTRA_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::NOMINAL_CONTRA_FILTER)
            .rules(filters::NOMINAL_CONTRA_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "NominalContraList",
            "A page of accounts for payments.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `nominal_contra_list_head`
pub static NOMINAL_CONTRA_LIST_HEAD: Operation = Operation {
    id: "nominal_contra_list_head",
    method: "HEAD",
    path: "/nominal_contra/",
    server: None,
    tag: "nominal_contra",
    summary: "Checks that accounts for payments may be listed.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `nominal_contra_partial_update`
pub static NOMINAL_CONTRA_PARTIAL_UPDATE: Operation = Operation {
    id: "nominal_contra_partial_update",
    method: "PATCH",
    path: "/nominal_contra/{id}/",
    server: None,
    tag: "nominal_contra",
    summary: "Changes some members of an account for payments.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(Body::json("NominalContraPartialUpdate", "")),
    responses: &[
        Answer::json(
            Exact(200),
            "NominalContraEnvelope",
            "The account for payments as it is now.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `nominal_contra_update`
pub static NOMINAL_CONTRA_UPDATE: Operation = Operation {
    id: "nominal_contra_update",
    method: "PUT",
    path: "/nominal_contra/{id}/",
    server: None,
    tag: "nominal_contra",
    summary: "Changes an account for payments.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(Body::json("NominalContraUpdate", "")),
    responses: &[
        Answer::json(
            Exact(200),
            "NominalContraEnvelope",
            "The account for payments as it is now.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};
