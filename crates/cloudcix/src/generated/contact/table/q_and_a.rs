// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `q_and_a_create`
pub static Q_AND_A_CREATE: Operation = Operation {
    id: "q_and_a_create",
    method: "POST",
    path: "/conversation/{chatbot_name}/{conversation_id}/q_and_a/",
    server: None,
    tag: "q_and_a",
    summary: "Creates a question and answer.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
        ),
        Parameter::new(
            Location::Path,
            "conversation_id",
            Kind::INTEGER,
            "The id of the conversation.",
        ),
    ],
    body: Some(Body::json("QAndACreate", "")),
    responses: &[
        Answer::json(Exact(201), "QAndAEnvelope", "The new question and answer."),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `q_and_a_get`
pub static Q_AND_A_GET: Operation = Operation {
    id: "q_and_a_get",
    method: "GET",
    path: "/conversation/{chatbot_name}/{conversation_id}/q_and_a/{id}/",
    server: None,
    tag: "q_and_a",
    summary: "Gets a question and answer.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
        ),
        Parameter::new(
            Location::Path,
            "conversation_id",
            Kind::INTEGER,
            "The id of the conversation.",
        ),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "QAndAEnvelope", "The question and answer."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `q_and_a_head`
pub static Q_AND_A_HEAD: Operation = Operation {
    id: "q_and_a_head",
    method: "HEAD",
    path: "/conversation/{chatbot_name}/{conversation_id}/q_and_a/{id}/",
    server: None,
    tag: "q_and_a",
    summary: "Checks that a question and answer exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
        ),
        Parameter::new(
            Location::Path,
            "conversation_id",
            Kind::INTEGER,
            "The id of the conversation.",
        ),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `q_and_a_list`
pub static Q_AND_A_LIST: Operation = Operation {
    id: "q_and_a_list",
    method: "GET",
    path: "/conversation/{chatbot_name}/{conversation_id}/q_and_a/",
    server: None,
    tag: "q_and_a",
    summary: "Lists questions and answers.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
        ),
        Parameter::new(
            Location::Path,
            "conversation_id",
            Kind::INTEGER,
            "The id of the conversation.",
        ),
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
            Kind::Choice(&["created", "-created"]),
            "What the list is sorted by.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "QAndAList", "A page of questions and answers."),
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

/// `q_and_a_list_head`
pub static Q_AND_A_LIST_HEAD: Operation = Operation {
    id: "q_and_a_list_head",
    method: "HEAD",
    path: "/conversation/{chatbot_name}/{conversation_id}/q_and_a/",
    server: None,
    tag: "q_and_a",
    summary: "Checks that questions and answers may be listed.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
        ),
        Parameter::new(
            Location::Path,
            "conversation_id",
            Kind::INTEGER,
            "The id of the conversation.",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};
