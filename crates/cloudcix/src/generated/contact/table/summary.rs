// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `summary_create`
pub static SUMMARY_CREATE: Operation = Operation {
    id: "summary_create",
    method: "POST",
    path: "/summary/{chatbot_name}/",
    server: None,
    tag: "summary",
    summary: "Begins a conversation and names it after a question.",
    description: "The language model makes the name. When it cannot, that is a 503.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
        ),
    ],
    body: Some(
        Body::json("SummaryCreate", "")
            .rules(&[Rule::at("/cookie").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "ConversationEnvelope", "The new conversation."),
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
        Answer::json(
            Exact(503),
            "ApiError",
            "A system behind this application failed, such as the name servers.",
        ),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};
