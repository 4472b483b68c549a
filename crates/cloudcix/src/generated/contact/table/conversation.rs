// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `conversation_create`
pub static CONVERSATION_CREATE: Operation = Operation {
    id: "conversation_create",
    method: "POST",
    path: "/conversation/{chatbot_name}/",
    server: None,
    tag: "conversation",
    summary: "Creates a conversation.",
    description: "",
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
        Body::json("ConversationCreate", "")
            .rules(
                &[
                    Rule::at("/name").length(None, Some(50)),
                    Rule::at("/cookie").length(None, Some(50)),
                ],
            ),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `conversation_delete`
pub static CONVERSATION_DELETE: Operation = Operation {
    id: "conversation_delete",
    method: "DELETE",
    path: "/conversation/{chatbot_name}/{id}/",
    server: None,
    tag: "conversation",
    summary: "Deletes a conversation.",
    description: "",
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

/// `conversation_get`
pub static CONVERSATION_GET: Operation = Operation {
    id: "conversation_get",
    method: "GET",
    path: "/conversation/{chatbot_name}/{id}/",
    server: None,
    tag: "conversation",
    summary: "Gets a conversation.",
    description: "",
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
        Answer::json(Exact(200), "ConversationEnvelope", "The conversation."),
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

/// `conversation_head`
pub static CONVERSATION_HEAD: Operation = Operation {
    id: "conversation_head",
    method: "HEAD",
    path: "/conversation/{chatbot_name}/{id}/",
    server: None,
    tag: "conversation",
    summary: "Checks that a conversation exists.",
    description: "",
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

/// `conversation_list`
pub static CONVERSATION_LIST: Operation = Operation {
    id: "conversation_list",
    method: "GET",
    path: "/conversation/{chatbot_name}/",
    server: None,
    tag: "conversation",
    summary: "Lists conversations.",
    description: "Those of one contact or guest are found with `contact_id` or `cookie` in `search`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
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
            Kind::Choice(
                &[
                    "created",
                    "name",
                    "last_message_at",
                    "-created",
                    "-name",
                    "-last_message_at",
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
            .members(filters::CONVERSATION_FILTER)
            .rules(filters::CONVERSATION_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CONVERSATION_FILTER)
            .rules(filters::CONVERSATION_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ConversationList", "A page of conversations."),
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

/// `conversation_list_head`
pub static CONVERSATION_LIST_HEAD: Operation = Operation {
    id: "conversation_list_head",
    method: "HEAD",
    path: "/conversation/{chatbot_name}/",
    server: None,
    tag: "conversation",
    summary: "Checks that conversations may be listed.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "chatbot_name",
            Kind::Text,
            "The name of the chatbot, not its id.",
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
