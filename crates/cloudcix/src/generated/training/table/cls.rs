// Generated from specs/cloudcix/training.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::training::table::filters;

/// `cls_create`
pub static CLS_CREATE: Operation = Operation {
    id: "cls_create",
    method: "POST",
    path: "/class/",
    server: None,
    tag: "cls",
    summary: "Creates a class.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("ClsCreate", "").rules(&[Rule::at("/trainer").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "ClsEnvelope", "The new class."),
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

/// `cls_delete`
pub static CLS_DELETE: Operation = Operation {
    id: "cls_delete",
    method: "DELETE",
    path: "/class/{id}/",
    server: None,
    tag: "cls",
    summary: "Deletes a class.",
    description: "A class with students cannot be deleted; that is a 403.",
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

/// `cls_get`
pub static CLS_GET: Operation = Operation {
    id: "cls_get",
    method: "GET",
    path: "/class/{id}/",
    server: None,
    tag: "cls",
    summary: "Gets a class.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ClsEnvelope", "The class."),
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

/// `cls_head`
pub static CLS_HEAD: Operation = Operation {
    id: "cls_head",
    method: "HEAD",
    path: "/class/{id}/",
    server: None,
    tag: "cls",
    summary: "Checks that a class exists.",
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

/// `cls_list`
pub static CLS_LIST: Operation = Operation {
    id: "cls_list",
    method: "GET",
    path: "/class/",
    server: None,
    tag: "cls",
    summary: "Lists classes.",
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
                    "id",
                    "created",
                    "finish_date",
                    "start_date",
                    "syllabus__name",
                    "trainer",
                    "-id",
                    "-created",
                    "-finish_date",
                    "-start_date",
                    "-syllabus__name",
                    "-trainer",
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
            .members(filters::CLS_FILTER)
            .rules(filters::CLS_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CLS_FILTER)
            .rules(filters::CLS_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ClsList", "A page of classes."),
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

/// `cls_list_head`
pub static CLS_LIST_HEAD: Operation = Operation {
    id: "cls_list_head",
    method: "HEAD",
    path: "/class/",
    server: None,
    tag: "cls",
    summary: "Checks that classes may be listed.",
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

/// `cls_partial_update`
pub static CLS_PARTIAL_UPDATE: Operation = Operation {
    id: "cls_partial_update",
    method: "PATCH",
    path: "/class/{id}/",
    server: None,
    tag: "cls",
    summary: "Changes some members of a class.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("ClsPartialUpdate", "")
            .rules(&[Rule::at("/trainer").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "ClsEnvelope", "The class as it is now."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `cls_update`
pub static CLS_UPDATE: Operation = Operation {
    id: "cls_update",
    method: "PUT",
    path: "/class/{id}/",
    server: None,
    tag: "cls",
    summary: "Changes a class.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("ClsUpdate", "").rules(&[Rule::at("/trainer").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "ClsEnvelope", "The class as it is now."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};
