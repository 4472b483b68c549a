// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `statement_settings_get`
pub static STATEMENT_SETTINGS_GET: Operation = Operation {
    id: "statement_settings_get",
    method: "GET",
    path: "/statement_settings/{id}/",
    server: None,
    tag: "statement_settings",
    summary: "Gets a setting for statements.",
    description: "**It makes them if they are not there.** The id is that of the address.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "StatementSettingsEnvelope",
            "The setting for statements.",
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
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `statement_settings_head`
pub static STATEMENT_SETTINGS_HEAD: Operation = Operation {
    id: "statement_settings_head",
    method: "HEAD",
    path: "/statement_settings/{id}/",
    server: None,
    tag: "statement_settings",
    summary: "Checks that a setting for statements exists.",
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

/// `statement_settings_list`
pub static STATEMENT_SETTINGS_LIST: Operation = Operation {
    id: "statement_settings_list",
    method: "GET",
    path: "/statement_settings/",
    server: None,
    tag: "statement_settings",
    summary: "Lists the settings for statements.",
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
            Kind::Choice(&["address_id", "id", "-address_id", "-id"]),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::STATEMENT_SETTINGS_FILTER)
            .rules(filters::STATEMENT_SETTINGS_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::STATEMENT_SETTINGS_FILTER)
            .rules(filters::STATEMENT_SETTINGS_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "StatementSettingsList",
            "A page of the settings for statements.",
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

/// `statement_settings_list_head`
pub static STATEMENT_SETTINGS_LIST_HEAD: Operation = Operation {
    id: "statement_settings_list_head",
    method: "HEAD",
    path: "/statement_settings/",
    server: None,
    tag: "statement_settings",
    summary: "Checks that the settings for statements may be listed.",
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

/// `statement_settings_partial_update`
pub static STATEMENT_SETTINGS_PARTIAL_UPDATE: Operation = Operation {
    id: "statement_settings_partial_update",
    method: "PATCH",
    path: "/statement_settings/{id}/",
    server: None,
    tag: "statement_settings",
    summary: "Changes some members of a setting for statements.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("StatementSettingsUpdate", "")
            .rules(&[Rule::at("/day/*").range(Some(1.0), Some(31.0))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "StatementSettingsEnvelope",
            "The setting for statements as it is now.",
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `statement_settings_update`
pub static STATEMENT_SETTINGS_UPDATE: Operation = Operation {
    id: "statement_settings_update",
    method: "PUT",
    path: "/statement_settings/{id}/",
    server: None,
    tag: "statement_settings",
    summary: "Changes a setting for statements.",
    description: "",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("StatementSettingsUpdate", "")
            .rules(&[Rule::at("/day/*").range(Some(1.0), Some(31.0))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "StatementSettingsEnvelope",
            "The setting for statements as it is now.",
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};
