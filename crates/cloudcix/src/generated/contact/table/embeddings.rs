// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `embeddings_get`
pub static EMBEDDINGS_GET: Operation = Operation {
    id: "embeddings_get",
    method: "GET",
    path: "/embeddings/{chatbot_name}/{id}/",
    server: None,
    tag: "embeddings",
    summary: "Finds the texts that are nearest to a question.",
    description: "The chatbot is named twice, by its name and by its id. Without `limit` and `bm25_limit` nothing is found.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
        ),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id."),
        Parameter::new(Location::Query, "query", Kind::Text, "The question.").required(),
        Parameter::new(
            Location::Query,
            "limit",
            Kind::INTEGER,
            "How many texts the search by vectors may find.",
        ),
        Parameter::new(
            Location::Query,
            "bm25_limit",
            Kind::INTEGER,
            "How many texts the search by words may find. With both, it searches what the first has found.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "EmbeddingsEnvelope", "The texts."),
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
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `embeddings_head`
pub static EMBEDDINGS_HEAD: Operation = Operation {
    id: "embeddings_head",
    method: "HEAD",
    path: "/embeddings/{chatbot_name}/{id}/",
    server: None,
    tag: "embeddings",
    summary: "Checks that texts can be searched.",
    description: "Without `query` it is a 400.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
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
