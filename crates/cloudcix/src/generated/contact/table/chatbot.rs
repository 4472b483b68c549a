// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::contact::table::filters;

/// `chatbot_create`
pub static CHATBOT_CREATE: Operation = Operation {
    id: "chatbot_create",
    method: "POST",
    path: "/chatbot/",
    server: None,
    tag: "chatbot",
    summary: "Creates a chatbot.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("ChatbotCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/api_key").length(None, Some(64)),
                    Rule::at("/button_background_colour").length(None, Some(7)),
                    Rule::at("/button_text").length(None, Some(50)),
                    Rule::at("/button_text_colour").length(None, Some(7)),
                    Rule::at("/chatbot_header_title").length(None, Some(255)),
                    Rule::at("/chatbot_header_description").length(None, Some(255)),
                    Rule::at("/cookie_consent_text").length(None, Some(255)),
                    Rule::at("/intent_prompt").length(None, Some(10000)),
                    Rule::at("/name").length(None, Some(50)),
                    Rule::at("/no_reference_answer").length(None, Some(1000)),
                    Rule::at("/system_prompt").length(None, Some(10000)),
                    Rule::at("/smalltalk_prompt").length(None, Some(10000)),
                    Rule::at("/rewrite_prompt").length(None, Some(10000)),
                    Rule::at("/user_prompt").length(None, Some(10000)),
                    Rule::at("/welcome_text").length(None, Some(255)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "ChatbotEnvelope", "The new chatbot."),
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

/// `chatbot_delete`
pub static CHATBOT_DELETE: Operation = Operation {
    id: "chatbot_delete",
    method: "DELETE",
    path: "/chatbot/{id}/",
    server: None,
    tag: "chatbot",
    summary: "Deletes a chatbot.",
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `chatbot_get`
pub static CHATBOT_GET: Operation = Operation {
    id: "chatbot_get",
    method: "GET",
    path: "/chatbot/{id}/",
    server: None,
    tag: "chatbot",
    summary: "Gets a chatbot.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ChatbotEnvelope", "The chatbot."),
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

/// `chatbot_head`
pub static CHATBOT_HEAD: Operation = Operation {
    id: "chatbot_head",
    method: "HEAD",
    path: "/chatbot/{id}/",
    server: None,
    tag: "chatbot",
    summary: "Checks that a chatbot exists.",
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

/// `chatbot_list`
pub static CHATBOT_LIST: Operation = Operation {
    id: "chatbot_list",
    method: "GET",
    path: "/chatbot/",
    server: None,
    tag: "chatbot",
    summary: "Lists chatbots.",
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
            Kind::Choice(&["name", "created", "id", "-name", "-created", "-id"]),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CHATBOT_FILTER)
            .rules(filters::CHATBOT_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::CHATBOT_FILTER)
            .rules(filters::CHATBOT_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ChatbotList", "A page of chatbots."),
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

/// `chatbot_list_head`
pub static CHATBOT_LIST_HEAD: Operation = Operation {
    id: "chatbot_list_head",
    method: "HEAD",
    path: "/chatbot/",
    server: None,
    tag: "chatbot",
    summary: "Checks that chatbots may be listed.",
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

/// `chatbot_partial_update`
pub static CHATBOT_PARTIAL_UPDATE: Operation = Operation {
    id: "chatbot_partial_update",
    method: "PATCH",
    path: "/chatbot/{id}/",
    server: None,
    tag: "chatbot",
    summary: "Changes some members of a chatbot.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("ChatbotPartialUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/api_key").length(None, Some(64)),
                    Rule::at("/button_background_colour").length(None, Some(7)),
                    Rule::at("/button_text").length(None, Some(50)),
                    Rule::at("/button_text_colour").length(None, Some(7)),
                    Rule::at("/chatbot_header_title").length(None, Some(255)),
                    Rule::at("/chatbot_header_description").length(None, Some(255)),
                    Rule::at("/cookie_consent_text").length(None, Some(255)),
                    Rule::at("/intent_prompt").length(None, Some(10000)),
                    Rule::at("/name").length(None, Some(50)),
                    Rule::at("/no_reference_answer").length(None, Some(1000)),
                    Rule::at("/system_prompt").length(None, Some(10000)),
                    Rule::at("/smalltalk_prompt").length(None, Some(10000)),
                    Rule::at("/rewrite_prompt").length(None, Some(10000)),
                    Rule::at("/user_prompt").length(None, Some(10000)),
                    Rule::at("/welcome_text").length(None, Some(255)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "ChatbotEnvelope", "The chatbot as it is now."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};

/// `chatbot_update`
pub static CHATBOT_UPDATE: Operation = Operation {
    id: "chatbot_update",
    method: "PUT",
    path: "/chatbot/{id}/",
    server: None,
    tag: "chatbot",
    summary: "Changes a chatbot.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("ChatbotUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/api_key").length(None, Some(64)),
                    Rule::at("/button_background_colour").length(None, Some(7)),
                    Rule::at("/button_text").length(None, Some(50)),
                    Rule::at("/button_text_colour").length(None, Some(7)),
                    Rule::at("/chatbot_header_title").length(None, Some(255)),
                    Rule::at("/chatbot_header_description").length(None, Some(255)),
                    Rule::at("/cookie_consent_text").length(None, Some(255)),
                    Rule::at("/intent_prompt").length(None, Some(10000)),
                    Rule::at("/name").length(None, Some(50)),
                    Rule::at("/no_reference_answer").length(None, Some(1000)),
                    Rule::at("/system_prompt").length(None, Some(10000)),
                    Rule::at("/smalltalk_prompt").length(None, Some(10000)),
                    Rule::at("/rewrite_prompt").length(None, Some(10000)),
                    Rule::at("/user_prompt").length(None, Some(10000)),
                    Rule::at("/welcome_text").length(None, Some(255)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "ChatbotEnvelope", "The chatbot as it is now."),
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
    provenance: "read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client",
};
