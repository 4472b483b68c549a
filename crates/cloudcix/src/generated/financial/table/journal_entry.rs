// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `journal_entry_create`
pub static JOURNAL_ENTRY_CREATE: Operation = Operation {
    id: "journal_entry_create",
    method: "POST",
    path: "/journal_entry/",
    server: None,
    tag: "journal_entry",
    summary: "Creates a journal entry.",
    description: "Credits and debits add up to the same, and no account is named twice.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("JournalEntryCreate", "")
            .rules(&[Rule::at("/narrative").length(None, Some(250))]),
    ),
    responses: &[
        Answer::json(Exact(201), "JournalEntryEnvelope", "The new journal entry."),
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

/// `journal_entry_get`
pub static JOURNAL_ENTRY_GET: Operation = Operation {
    id: "journal_entry_get",
    method: "GET",
    path: "/journal_entry/{tsn}/",
    server: None,
    tag: "journal_entry",
    summary: "Gets a journal entry.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "tsn",
            Kind::INTEGER,
            "The number of the transaction among those of its kind in the own address.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "JournalEntryEnvelope", "The journal entry."),
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

/// `journal_entry_head`
pub static JOURNAL_ENTRY_HEAD: Operation = Operation {
    id: "journal_entry_head",
    method: "HEAD",
    path: "/journal_entry/{tsn}/",
    server: None,
    tag: "journal_entry",
    summary: "Checks that a journal entry exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "tsn",
            Kind::INTEGER,
            "The number of the transaction among those of its kind in the own address.",
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `journal_entry_list`
pub static JOURNAL_ENTRY_LIST: Operation = Operation {
    id: "journal_entry_list",
    method: "GET",
    path: "/journal_entry/",
    server: None,
    tag: "journal_entry",
    summary: "Lists journal entries.",
    description: "The server warns of a skipped filter, but this answer has no place for it: **a filter that is skipped is not noticed**.",
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
                    "narrative",
                    "transaction_date",
                    "tsn",
                    "-narrative",
                    "-transaction_date",
                    "-tsn",
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
            .members(filters::JOURNAL_ENTRY_FILTER)
            .rules(filters::JOURNAL_ENTRY_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::JOURNAL_ENTRY_FILTER)
            .rules(filters::JOURNAL_ENTRY_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "JournalEntryList", "A page of journal entries."),
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

/// `journal_entry_list_head`
pub static JOURNAL_ENTRY_LIST_HEAD: Operation = Operation {
    id: "journal_entry_list_head",
    method: "HEAD",
    path: "/journal_entry/",
    server: None,
    tag: "journal_entry",
    summary: "Checks that journal entries may be listed.",
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

/// `journal_entry_partial_update`
pub static JOURNAL_ENTRY_PARTIAL_UPDATE: Operation = Operation {
    id: "journal_entry_partial_update",
    method: "PATCH",
    path: "/journal_entry/{tsn}/",
    server: None,
    tag: "journal_entry",
    summary: "Changes some members of a journal entry.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "tsn",
            Kind::INTEGER,
            "The number of the transaction among those of its kind in the own address.",
        ),
    ],
    body: Some(
        Body::json("JournalEntryPartialUpdate", "")
            .rules(&[Rule::at("/narrative").length(None, Some(250))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "JournalEntryEnvelope",
            "The journal entry as it is now.",
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

/// `journal_entry_update`
pub static JOURNAL_ENTRY_UPDATE: Operation = Operation {
    id: "journal_entry_update",
    method: "PUT",
    path: "/journal_entry/{tsn}/",
    server: None,
    tag: "journal_entry",
    summary: "Changes a journal entry.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "tsn",
            Kind::INTEGER,
            "The number of the transaction among those of its kind in the own address.",
        ),
    ],
    body: Some(
        Body::json("JournalEntryUpdate", "")
            .rules(&[Rule::at("/narrative").length(None, Some(250))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "JournalEntryEnvelope",
            "The journal entry as it is now.",
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
