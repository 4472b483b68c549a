// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::financial::table::filters;

/// `global_nominal_account_create`
pub static GLOBAL_NOMINAL_ACCOUNT_CREATE: Operation = Operation {
    id: "global_nominal_account_create",
    method: "POST",
    path: "/global_nominal_account/",
    server: None,
    tag: "global_nominal_account",
    summary: "Creates a nominal account.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("GlobalNominalAccountCreate", "")
            .rules(
                &[
                    Rule::at("/description").length(None, Some(100)),
                    Rule::at("/external_reference").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(201),
            "GlobalNominalAccountEnvelope",
            "The new nominal account.",
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

/// `global_nominal_account_delete`
pub static GLOBAL_NOMINAL_ACCOUNT_DELETE: Operation = Operation {
    id: "global_nominal_account_delete",
    method: "DELETE",
    path: "/global_nominal_account/{id}/",
    server: None,
    tag: "global_nominal_account",
    summary: "Deletes a nominal account.",
    description: "An account that is in use, or that the system needs, cannot be deleted; that is a 403.",
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

/// `global_nominal_account_get`
pub static GLOBAL_NOMINAL_ACCOUNT_GET: Operation = Operation {
    id: "global_nominal_account_get",
    method: "GET",
    path: "/global_nominal_account/{id}/",
    server: None,
    tag: "global_nominal_account",
    summary: "Gets a nominal account.",
    description: "The words of the own address, where it has any.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id."),
        Parameter::new(
            Location::Query,
            "address_id",
            Kind::INTEGER,
            "The address whose account is meant. Only global users may name another than their own.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "GlobalNominalAccountEnvelope", "The nominal account."),
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
    provenance: "read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured",
};

/// `global_nominal_account_head`
pub static GLOBAL_NOMINAL_ACCOUNT_HEAD: Operation = Operation {
    id: "global_nominal_account_head",
    method: "HEAD",
    path: "/global_nominal_account/{id}/",
    server: None,
    tag: "global_nominal_account",
    summary: "Checks that a nominal account exists.",
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

/// `global_nominal_account_list`
pub static GLOBAL_NOMINAL_ACCOUNT_LIST: Operation = Operation {
    id: "global_nominal_account_list",
    method: "GET",
    path: "/global_nominal_account/",
    server: None,
    tag: "global_nominal_account",
    summary: "Lists nominal accounts.",
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
            Kind::Choice(
                &[
                    "description",
                    "external_reference",
                    "nominal_account_number",
                    "-description",
                    "-external_reference",
                    "-nominal_account_number",
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
            .members(filters::GLOBAL_NOMINAL_ACCOUNT_FILTER)
            .rules(filters::GLOBAL_NOMINAL_ACCOUNT_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::GLOBAL_NOMINAL_ACCOUNT_FILTER)
            .rules(filters::GLOBAL_NOMINAL_ACCOUNT_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(
            Exact(200),
            "GlobalNominalAccountList",
            "A page of nominal accounts.",
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

/// `global_nominal_account_list_head`
pub static GLOBAL_NOMINAL_ACCOUNT_LIST_HEAD: Operation = Operation {
    id: "global_nominal_account_list_head",
    method: "HEAD",
    path: "/global_nominal_account/",
    server: None,
    tag: "global_nominal_account",
    summary: "Checks that nominal accounts may be listed.",
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

/// `global_nominal_account_partial_update`
pub static GLOBAL_NOMINAL_ACCOUNT_PARTIAL_UPDATE: Operation = Operation {
    id: "global_nominal_account_partial_update",
    method: "PATCH",
    path: "/global_nominal_account/{id}/",
    server: None,
    tag: "global_nominal_account",
    summary: "Changes some members of a nominal account.",
    description: "With `address_id` only the account of that address is changed.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("GlobalNominalAccountPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/description").length(None, Some(100)),
                    Rule::at("/external_reference").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "GlobalNominalAccountEnvelope",
            "The nominal account as it is now.",
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

/// `global_nominal_account_update`
pub static GLOBAL_NOMINAL_ACCOUNT_UPDATE: Operation = Operation {
    id: "global_nominal_account_update",
    method: "PUT",
    path: "/global_nominal_account/{id}/",
    server: None,
    tag: "global_nominal_account",
    summary: "Changes a nominal account.",
    description: "With `address_id` only the account of that address is changed.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("GlobalNominalAccountUpdate", "")
            .rules(
                &[
                    Rule::at("/description").length(None, Some(100)),
                    Rule::at("/external_reference").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "GlobalNominalAccountEnvelope",
            "The nominal account as it is now.",
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
