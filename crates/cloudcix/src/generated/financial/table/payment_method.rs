// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `payment_method_create`
pub static PAYMENT_METHOD_CREATE: Operation = Operation {
    id: "payment_method_create",
    method: "POST",
    path: "/payment_method/",
    server: None,
    tag: "payment_method",
    summary: "Creates a way to pay.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("PaymentMethodCreate", "")
            .rules(&[Rule::at("/description").length(None, Some(20))]),
    ),
    responses: &[
        Answer::json(Exact(201), "PaymentMethodEnvelope", "The new way to pay."),
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

/// `payment_method_delete`
pub static PAYMENT_METHOD_DELETE: Operation = Operation {
    id: "payment_method_delete",
    method: "DELETE",
    path: "/payment_method/{id}/",
    server: None,
    tag: "payment_method",
    summary: "Deletes a way to pay.",
    description: "Only administrators may, and not with the last one of the member.",
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

/// `payment_method_get`
pub static PAYMENT_METHOD_GET: Operation = Operation {
    id: "payment_method_get",
    method: "GET",
    path: "/payment_method/{id}/",
    server: None,
    tag: "payment_method",
    summary: "Gets a way to pay.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "PaymentMethodEnvelope", "The way to pay."),
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

/// `payment_method_head`
pub static PAYMENT_METHOD_HEAD: Operation = Operation {
    id: "payment_method_head",
    method: "HEAD",
    path: "/payment_method/{id}/",
    server: None,
    tag: "payment_method",
    summary: "Checks that a way to pay exists.",
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

/// `payment_method_list`
pub static PAYMENT_METHOD_LIST: Operation = Operation {
    id: "payment_method_list",
    method: "GET",
    path: "/payment_method/",
    server: None,
    tag: "payment_method",
    summary: "Lists ways to pay.",
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
            Kind::Choice(&["description", "id", "-description", "-id"]),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::PAYMENT_METHOD_FILTER)
            .rules(filters::PAYMENT_METHOD_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::PAYMENT_METHOD_FILTER)
            .rules(filters::PAYMENT_METHOD_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "PaymentMethodList", "A page of ways to pay."),
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

/// `payment_method_list_head`
pub static PAYMENT_METHOD_LIST_HEAD: Operation = Operation {
    id: "payment_method_list_head",
    method: "HEAD",
    path: "/payment_method/",
    server: None,
    tag: "payment_method",
    summary: "Checks that ways to pay may be listed.",
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

/// `payment_method_partial_update`
pub static PAYMENT_METHOD_PARTIAL_UPDATE: Operation = Operation {
    id: "payment_method_partial_update",
    method: "PATCH",
    path: "/payment_method/{id}/",
    server: None,
    tag: "payment_method",
    summary: "Changes some members of a way to pay.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("PaymentMethodPartialUpdate", "")
            .rules(&[Rule::at("/description").length(None, Some(20))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "PaymentMethodEnvelope",
            "The way to pay as it is now.",
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

/// `payment_method_update`
pub static PAYMENT_METHOD_UPDATE: Operation = Operation {
    id: "payment_method_update",
    method: "PUT",
    path: "/payment_method/{id}/",
    server: None,
    tag: "payment_method",
    summary: "Changes a way to pay.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("PaymentMethodUpdate", "")
            .rules(&[Rule::at("/description").length(None, Some(20))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "PaymentMethodEnvelope",
            "The way to pay as it is now.",
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
