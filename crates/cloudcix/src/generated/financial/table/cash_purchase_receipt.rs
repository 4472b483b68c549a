// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `cash_purchase_receipt_create`
pub static CASH_PURCHASE_RECEIPT_CREATE: Operation = Operation {
    id: "cash_purchase_receipt_create",
    method: "POST",
    path: "/cash_purchase_receipt/",
    server: None,
    tag: "cash_purchase_receipt",
    summary: "Books a cash purchase receipt.",
    description: "The other side need not be a member of CloudCIX: its names and addresses are written out.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("PurchaseReceiptCreate", "")
            .rules(
                &[
                    Rule::at("/address1_bill_to").length(None, Some(100)),
                    Rule::at("/address1_deliver_to").length(None, Some(100)),
                    Rule::at("/address2_bill_to").length(None, Some(100)),
                    Rule::at("/address2_deliver_to").length(None, Some(100)),
                    Rule::at("/address3_bill_to").length(None, Some(100)),
                    Rule::at("/address3_deliver_to").length(None, Some(100)),
                    Rule::at("/city_bill_to").length(None, Some(50)),
                    Rule::at("/city_deliver_to").length(None, Some(50)),
                    Rule::at("/contra_contact").length(None, Some(100)),
                    Rule::at("/external_reference").length(None, Some(50)),
                    Rule::at("/name_bill_to").length(None, Some(250)),
                    Rule::at("/name_deliver_to").length(None, Some(250)),
                    Rule::at("/narrative").length(None, Some(250)),
                    Rule::at("/postcode_bill_to").length(None, Some(20)),
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

/// `cash_purchase_receipt_get`
pub static CASH_PURCHASE_RECEIPT_GET: Operation = Operation {
    id: "cash_purchase_receipt_get",
    method: "GET",
    path: "/cash_purchase_receipt/{tsn}/",
    server: None,
    tag: "cash_purchase_receipt",
    summary: "Gets a cash purchase receipt.",
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

/// `cash_purchase_receipt_head`
pub static CASH_PURCHASE_RECEIPT_HEAD: Operation = Operation {
    id: "cash_purchase_receipt_head",
    method: "HEAD",
    path: "/cash_purchase_receipt/{tsn}/",
    server: None,
    tag: "cash_purchase_receipt",
    summary: "Checks that a cash purchase receipt exists.",
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

/// `cash_purchase_receipt_update`
pub static CASH_PURCHASE_RECEIPT_UPDATE: Operation = Operation {
    id: "cash_purchase_receipt_update",
    method: "PUT",
    path: "/cash_purchase_receipt/{tsn}/",
    server: None,
    tag: "cash_purchase_receipt",
    summary: "Changes a cash purchase receipt.",
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
        Body::json("ReceiptUpdate", "")
            .rules(
                &[
                    Rule::at("/address1_bill_to").length(None, Some(100)),
                    Rule::at("/address1_deliver_to").length(None, Some(100)),
                    Rule::at("/address2_bill_to").length(None, Some(100)),
                    Rule::at("/address2_deliver_to").length(None, Some(100)),
                    Rule::at("/address3_bill_to").length(None, Some(100)),
                    Rule::at("/address3_deliver_to").length(None, Some(100)),
                    Rule::at("/city_bill_to").length(None, Some(50)),
                    Rule::at("/city_deliver_to").length(None, Some(50)),
                    Rule::at("/contra_contact").length(None, Some(100)),
                    Rule::at("/external_reference").length(None, Some(50)),
                    Rule::at("/name_bill_to").length(None, Some(250)),
                    Rule::at("/name_deliver_to").length(None, Some(250)),
                    Rule::at("/narrative").length(None, Some(250)),
                    Rule::at("/postcode_bill_to").length(None, Some(20)),
                    Rule::at("/postcode_deliver_to").length(None, Some(20)),
                ],
            ),
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
