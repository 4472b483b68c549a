// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `account_purchase_debit_note_contra_create`
pub static ACCOUNT_PURCHASE_DEBIT_NOTE_CONTRA_CREATE: Operation = Operation {
    id: "account_purchase_debit_note_contra_create",
    method: "POST",
    path: "/account_purchase_debit_note_contra/address/{source_id}/",
    server: None,
    tag: "account_purchase_debit_note_contra",
    summary: "Books an account purchase debit note out of an account sale credit note of the other side.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "source_id",
            Kind::INTEGER,
            "The address of the other side.",
        ),
    ],
    body: Some(
        Body::json("AccountNoteContraCreate", "")
            .rules(
                &[
                    Rule::at("/narrative").length(None, Some(250)),
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `account_purchase_debit_note_contra_get`
pub static ACCOUNT_PURCHASE_DEBIT_NOTE_CONTRA_GET: Operation = Operation {
    id: "account_purchase_debit_note_contra_get",
    method: "GET",
    path: "/account_purchase_debit_note_contra/address/{source_id}/{tsn}/",
    server: None,
    tag: "account_purchase_debit_note_contra",
    summary: "Gets an account purchase debit note of the other side.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "source_id",
            Kind::INTEGER,
            "The address of the other side.",
        ),
        Parameter::new(
            Location::Path,
            "tsn",
            Kind::INTEGER,
            "The number of the transaction in the books of the other side.",
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

/// `account_purchase_debit_note_contra_head`
pub static ACCOUNT_PURCHASE_DEBIT_NOTE_CONTRA_HEAD: Operation = Operation {
    id: "account_purchase_debit_note_contra_head",
    method: "HEAD",
    path: "/account_purchase_debit_note_contra/address/{source_id}/{tsn}/",
    server: None,
    tag: "account_purchase_debit_note_contra",
    summary: "Checks that an account purchase debit note of the other side exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "source_id",
            Kind::INTEGER,
            "The address of the other side.",
        ),
        Parameter::new(
            Location::Path,
            "tsn",
            Kind::INTEGER,
            "The number of the transaction in the books of the other side.",
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
