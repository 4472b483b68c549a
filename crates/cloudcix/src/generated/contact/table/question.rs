// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `question_create`
pub static QUESTION_CREATE: Operation = Operation {
    id: "question_create",
    method: "POST",
    path: "/question/",
    server: None,
    tag: "question",
    summary: "Creates a question.",
    description: "Only in sets of questions of the own member; otherwise it is a 403.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("QuestionCreate", "")
            .rules(
                &[
                    Rule::at("/question_translations").count(Some(1), None),
                    Rule::at("/question_translations/*/answer").length(Some(1), None),
                    Rule::at("/question_translations/*/chunk").length(Some(1), None),
                    Rule::at("/question_translations/*/question").length(Some(1), None),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "QuestionEnvelope", "The new question."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `question_delete`
pub static QUESTION_DELETE: Operation = Operation {
    id: "question_delete",
    method: "DELETE",
    path: "/question/{id}/",
    server: None,
    tag: "question",
    summary: "Deletes a question.",
    description: "Only in sets of questions of the own member; otherwise it is a 403.",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `question_get`
pub static QUESTION_GET: Operation = Operation {
    id: "question_get",
    method: "GET",
    path: "/question/{id}/",
    server: None,
    tag: "question",
    summary: "Gets a question.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "QuestionEnvelope", "The question."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `question_head`
pub static QUESTION_HEAD: Operation = Operation {
    id: "question_head",
    method: "HEAD",
    path: "/question/{id}/",
    server: None,
    tag: "question",
    summary: "Checks that a question exists.",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `question_list`
pub static QUESTION_LIST: Operation = Operation {
    id: "question_list",
    method: "GET",
    path: "/question/",
    server: None,
    tag: "question",
    summary: "Lists questions.",
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
            Kind::Choice(&["id", "-id"]),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::QUESTION_FILTER)
            .rules(filters::QUESTION_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::QUESTION_FILTER)
            .rules(filters::QUESTION_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "QuestionList", "A page of questions."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `question_list_head`
pub static QUESTION_LIST_HEAD: Operation = Operation {
    id: "question_list_head",
    method: "HEAD",
    path: "/question/",
    server: None,
    tag: "question",
    summary: "Checks that questions may be listed.",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `question_partial_update`
pub static QUESTION_PARTIAL_UPDATE: Operation = Operation {
    id: "question_partial_update",
    method: "PATCH",
    path: "/question/{id}/",
    server: None,
    tag: "question",
    summary: "Changes some members of a question.",
    description: "Only in sets of questions of the own member; otherwise it is a 403.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("QuestionPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/question_translations").count(Some(1), None),
                    Rule::at("/question_translations/*/answer").length(Some(1), None),
                    Rule::at("/question_translations/*/chunk").length(Some(1), None),
                    Rule::at("/question_translations/*/question").length(Some(1), None),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "QuestionEnvelope", "The question as it is now."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `question_update`
pub static QUESTION_UPDATE: Operation = Operation {
    id: "question_update",
    method: "PUT",
    path: "/question/{id}/",
    server: None,
    tag: "question",
    summary: "Changes a question.",
    description: "Only in sets of questions of the own member; otherwise it is a 403.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("QuestionUpdate", "")
            .rules(
                &[
                    Rule::at("/question_translations").count(Some(1), None),
                    Rule::at("/question_translations/*/answer").length(Some(1), None),
                    Rule::at("/question_translations/*/chunk").length(Some(1), None),
                    Rule::at("/question_translations/*/question").length(Some(1), None),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "QuestionEnvelope", "The question as it is now."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};
