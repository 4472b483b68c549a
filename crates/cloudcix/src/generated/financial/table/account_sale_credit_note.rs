// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `account_sale_credit_note_create`
pub static ACCOUNT_SALE_CREDIT_NOTE_CREATE: Operation = Operation {
    id: "account_sale_credit_note_create",
    method: "POST",
    path: "/account_sale_credit_note/",
    server: None,
    tag: "account_sale_credit_note",
    summary: "Books an account sale credit note.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("AccountSaleCreditNoteCreate", "")
            .rules(
                &[
                    Rule::at("/address1_deliver_to").length(None, Some(100)),
                    Rule::at("/address2_deliver_to").length(None, Some(100)),
                    Rule::at("/address3_deliver_to").length(None, Some(100)),
                    Rule::at("/city_deliver_to").length(None, Some(50)),
                    Rule::at("/external_reference").length(None, Some(50)),
                    Rule::at("/name_deliver_to").length(None, Some(250)),
                    Rule::at("/narrative").length(None, Some(250)),
                    Rule::at("/postcode_deliver_to").length(None, Some(20)),
                    Rule::at("/lines").count(Some(1), None),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(201),
            "NominalLedgerEnvelope",
            "The transaction, as it is now.",
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `account_sale_credit_note_get`
pub static ACCOUNT_SALE_CREDIT_NOTE_GET: Operation = Operation {
    id: "account_sale_credit_note_get",
    method: "GET",
    path: "/account_sale_credit_note/{tsn}/",
    server: None,
    tag: "account_sale_credit_note",
    summary: "Gets an account sale credit note.",
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
        Answer::json(
            Exact(200),
            "NominalLedgerEnvelope",
            "The transaction, as it is now.",
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
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `account_sale_credit_note_head`
pub static ACCOUNT_SALE_CREDIT_NOTE_HEAD: Operation = Operation {
    id: "account_sale_credit_note_head",
    method: "HEAD",
    path: "/account_sale_credit_note/{tsn}/",
    server: None,
    tag: "account_sale_credit_note",
    summary: "Checks that an account sale credit note exists.",
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

/// `account_sale_credit_note_partial_update`
pub static ACCOUNT_SALE_CREDIT_NOTE_PARTIAL_UPDATE: Operation = Operation {
    id: "account_sale_credit_note_partial_update",
    method: "PATCH",
    path: "/account_sale_credit_note/{tsn}/",
    server: None,
    tag: "account_sale_credit_note",
    summary: "Changes some members of an account sale credit note.",
    description: "Only its reference can be changed.",
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
        Body::json("TransactionUpdate", "")
            .rules(&[Rule::at("/external_reference").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "NominalLedgerEnvelope",
            "The transaction, as it is now.",
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

/// `account_sale_credit_note_update`
pub static ACCOUNT_SALE_CREDIT_NOTE_UPDATE: Operation = Operation {
    id: "account_sale_credit_note_update",
    method: "PUT",
    path: "/account_sale_credit_note/{tsn}/",
    server: None,
    tag: "account_sale_credit_note",
    summary: "Changes an account sale credit note.",
    description: "Only its reference can be changed.",
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
        Body::json("TransactionUpdate", "")
            .rules(&[Rule::at("/external_reference").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "NominalLedgerEnvelope",
            "The transaction, as it is now.",
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
