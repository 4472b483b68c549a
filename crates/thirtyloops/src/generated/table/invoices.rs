// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `invoices_current`
pub static INVOICES_CURRENT: Operation = Operation {
    id: "invoices_current",
    method: "GET",
    path: "/{account}/invoices/current",
    server: None,
    tag: "invoices",
    summary: "Gets the invoice that runs now.",
    description: "It is not billed yet and shows what was used so far, the free tier apart from the paid.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "account", Kind::Text, "The name of the account.")
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
                ],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Invoice", "The invoice."),
        Answer::json(Exact(401), "ApiError", "No credentials were sent."),
        Answer::json(
            Exact(403),
            "ApiError",
            "The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.",
        ),
        Answer::json(Exact(404), "ApiError", "There is no such object."),
        Answer::json(Exact(500), "ApiError", "Something failed on the server."),
        Answer::json(Exact(503), "ApiError", "The server is down for maintenance."),
    ],
    security: &[&["basic"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the operator's REST page of 2012-09-19, \"Showing Current Invoice\"",
};

/// `invoices_get`
pub static INVOICES_GET: Operation = Operation {
    id: "invoices_get",
    method: "GET",
    path: "/{account}/invoices/{invoice_nr}",
    server: None,
    tag: "invoices",
    summary: "Gets an invoice of the past.",
    description: "The free tier is not kept, so `free` is missing.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "account", Kind::Text, "The name of the account.")
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
                ],
            ),
        Parameter::new(
            Location::Path,
            "invoice_nr",
            Kind::INTEGER,
            "The number of the invoice, as `invoices_list` shows it.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Invoice", "The invoice."),
        Answer::json(Exact(401), "ApiError", "No credentials were sent."),
        Answer::json(
            Exact(403),
            "ApiError",
            "The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.",
        ),
        Answer::json(Exact(404), "ApiError", "There is no such object."),
        Answer::json(Exact(500), "ApiError", "Something failed on the server."),
        Answer::json(Exact(503), "ApiError", "The server is down for maintenance."),
    ],
    security: &[&["basic"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the operator's REST page of 2012-09-19, \"Showing Past Invoices\"",
};

/// `invoices_list`
pub static INVOICES_LIST: Operation = Operation {
    id: "invoices_list",
    method: "GET",
    path: "/{account}/invoices",
    server: None,
    tag: "invoices",
    summary: "Lists the invoices of the past.",
    description: "The one that runs now is not among them, see `invoices_current`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "account", Kind::Text, "The name of the account.")
            .rules(
                &[
                    Rule::at("")
                        .length(Some(1), Some(24))
                        .pattern("^[a-z0-9_]+$")
                        .words("The name of an account, a user or an app"),
                ],
            ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "InvoiceList", "All invoices, by number only."),
        Answer::json(Exact(401), "ApiError", "No credentials were sent."),
        Answer::json(
            Exact(403),
            "ApiError",
            "The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.",
        ),
        Answer::json(Exact(404), "ApiError", "There is no such object."),
        Answer::json(Exact(500), "ApiError", "Something failed on the server."),
        Answer::json(Exact(503), "ApiError", "The server is down for maintenance."),
    ],
    security: &[&["basic"]],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Whole,
        limit: None,
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "the operator's REST page of 2012-09-19, \"Listing Invoices\"",
};
