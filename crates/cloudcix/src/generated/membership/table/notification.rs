// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `notification_list`
pub static NOTIFICATION_LIST: Operation = Operation {
    id: "notification_list",
    method: "GET",
    path: "/address/{address_id}/notification/{transaction_type_id}/",
    server: None,
    tag: "notification",
    summary: "Lists users to notify.",
    description: "The metadata has no warnings: a skipped filter cannot be seen.\n\nCodes: 403 `membership_notification_list_201`; 404 `membership_notification_list_001-002`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "address_id",
            Kind::INTEGER,
            "The id of the address.",
        ),
        Parameter::new(
            Location::Path,
            "transaction_type_id",
            Kind::INTEGER,
            "The id of the transaction type.",
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
                    "id",
                    "-id",
                    "address__name",
                    "-address__name",
                    "administrator",
                    "-administrator",
                    "email",
                    "-email",
                    "expiry_date",
                    "-expiry_date",
                    "first_name",
                    "-first_name",
                    "last_login",
                    "-last_login",
                    "member__name",
                    "-member__name",
                    "start_date",
                    "-start_date",
                    "surname",
                    "-surname",
                ],
            ),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::USER_FILTER)
            .rules(filters::USER_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::USER_FILTER)
            .rules(filters::USER_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "NotificationList", "A page of users to notify."),
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `notification_list_head`
pub static NOTIFICATION_LIST_HEAD: Operation = Operation {
    id: "notification_list_head",
    method: "HEAD",
    path: "/address/{address_id}/notification/{transaction_type_id}/",
    server: None,
    tag: "notification",
    summary: "Asks whether users to notify can be listed.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "address_id",
            Kind::INTEGER,
            "The id of the address.",
        ),
        Parameter::new(
            Location::Path,
            "transaction_type_id",
            Kind::INTEGER,
            "The id of the transaction type.",
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};
