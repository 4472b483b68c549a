// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `answer_create`
pub static ANSWER_CREATE: Operation = Operation {
    id: "answer_create",
    method: "POST",
    path: "/answer/{chatbot_name}/",
    server: None,
    tag: "answer",
    summary: "Asks a chatbot, and streams its answer.",
    description: "The answer is plain text that comes piece by piece; it is no JSON and there are no events in it,\nwhatever the content type says. A failure half-way ends in the words \"An unknown error has occurred,\nplease try again later.\" with the status 200. When it invents an address, the answer ends with\n`[CLOUDCIX_HALLUCINATION_DETECTED]`.\n\nQuestion and answer are kept in the conversation, except small talk and refusals.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
        ),
    ],
    body: Some(Body::json("AnswerCreate", "")),
    responses: &[
        Answer::of(Exact(200), "text/event-stream", "Bytes", "The answer, as text."),
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
