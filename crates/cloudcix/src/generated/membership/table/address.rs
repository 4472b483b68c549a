// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `address_create`
pub static ADDRESS_CREATE: Operation = Operation {
    id: "address_create",
    method: "POST",
    path: "/address/",
    server: None,
    tag: "address",
    summary: "Creates an address.",
    description: "Codes: members `membership_address_create_101-129`; 403 `membership_address_create_201-202`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("AddressCreate", "")
            .rules(
                &[
                    Rule::at("/address1").length(None, Some(100)),
                    Rule::at("/address2").length(None, Some(100)),
                    Rule::at("/address3").length(None, Some(100)),
                    Rule::at("/city").length(None, Some(50)),
                    Rule::at("/email").length(None, Some(255)),
                    Rule::at("/gln").length(None, Some(13)),
                    Rule::at("/name").length(None, Some(250)),
                    Rule::at("/postcode").length(None, Some(20)),
                    Rule::at("/vat_number").length(None, Some(20)),
                    Rule::at("/website").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "AddressEnvelope", "The address."),
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `address_get`
pub static ADDRESS_GET: Operation = Operation {
    id: "address_get",
    method: "GET",
    path: "/address/{id}/",
    server: None,
    tag: "address",
    summary: "Gets an address.",
    description: "Codes: 403 `membership_address_read_201`; 404 `membership_address_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the address."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "AddressEnvelope", "The address."),
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
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `address_head`
pub static ADDRESS_HEAD: Operation = Operation {
    id: "address_head",
    method: "HEAD",
    path: "/address/{id}/",
    server: None,
    tag: "address",
    summary: "Asks whether an address exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the address."),
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

/// `address_list`
pub static ADDRESS_LIST: Operation = Operation {
    id: "address_list",
    method: "GET",
    path: "/address/",
    server: None,
    tag: "address",
    summary: "Lists addresses.",
    description: "Filters and orders that begin with `address_link__` are about the link to the address of the user.\n\nCodes: 400 `membership_address_list_001`.",
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
                    "name",
                    "-name",
                    "address1",
                    "-address1",
                    "address_link__credit_limit",
                    "-address_link__credit_limit",
                    "address_link__note",
                    "-address_link__note",
                    "address_link__reference",
                    "-address_link__reference",
                    "address_link__territory__name",
                    "-address_link__territory__name",
                    "city",
                    "-city",
                    "full_address",
                    "-full_address",
                    "id",
                    "-id",
                    "member_id",
                    "-member_id",
                    "member__name",
                    "-member__name",
                    "subdivision__english_name",
                    "-subdivision__english_name",
                    "subdivision__country__english_name",
                    "-subdivision__country__english_name",
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
            .members(filters::ADDRESS_FILTER)
            .rules(filters::ADDRESS_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::ADDRESS_FILTER)
            .rules(filters::ADDRESS_FILTER_RULES),
        Parameter::new(
            Location::Query,
            "linked",
            Kind::Boolean,
            "Whether only linked addresses are wanted.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "AddressList", "A page of addresses."),
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

/// `address_list_head`
pub static ADDRESS_LIST_HEAD: Operation = Operation {
    id: "address_list_head",
    method: "HEAD",
    path: "/address/",
    server: None,
    tag: "address",
    summary: "Asks whether addresses can be listed.",
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
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `address_partial_update`
pub static ADDRESS_PARTIAL_UPDATE: Operation = Operation {
    id: "address_partial_update",
    method: "PATCH",
    path: "/address/{id}/",
    server: None,
    tag: "address",
    summary: "Changes some members of an address.",
    description: "Codes: members `membership_address_update_101-129`; 403 `membership_address_update_201-204`; 404 `membership_address_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the address."),
    ],
    body: Some(
        Body::json("AddressPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/address1").length(None, Some(100)),
                    Rule::at("/address2").length(None, Some(100)),
                    Rule::at("/address3").length(None, Some(100)),
                    Rule::at("/city").length(None, Some(50)),
                    Rule::at("/email").length(None, Some(255)),
                    Rule::at("/gln").length(None, Some(13)),
                    Rule::at("/name").length(None, Some(250)),
                    Rule::at("/postcode").length(None, Some(20)),
                    Rule::at("/vat_number").length(None, Some(20)),
                    Rule::at("/website").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "AddressEnvelope", "The address, as it is now."),
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `address_update`
pub static ADDRESS_UPDATE: Operation = Operation {
    id: "address_update",
    method: "PUT",
    path: "/address/{id}/",
    server: None,
    tag: "address",
    summary: "Changes an address as a whole.",
    description: "What is left out and is not required goes back to what it is in a new address.\n\nCodes: members `membership_address_update_101-129`; 403 `membership_address_update_201-204`; 404\n`membership_address_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the address."),
    ],
    body: Some(
        Body::json("AddressUpdate", "")
            .rules(
                &[
                    Rule::at("/address1").length(None, Some(100)),
                    Rule::at("/address2").length(None, Some(100)),
                    Rule::at("/address3").length(None, Some(100)),
                    Rule::at("/city").length(None, Some(50)),
                    Rule::at("/email").length(None, Some(255)),
                    Rule::at("/gln").length(None, Some(13)),
                    Rule::at("/name").length(None, Some(250)),
                    Rule::at("/postcode").length(None, Some(20)),
                    Rule::at("/vat_number").length(None, Some(20)),
                    Rule::at("/website").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "AddressEnvelope", "The address, as it is now."),
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};
