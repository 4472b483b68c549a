// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `address_link_create`
pub static ADDRESS_LINK_CREATE: Operation = Operation {
    id: "address_link_create",
    method: "POST",
    path: "/address/{address_id}/link/",
    server: None,
    tag: "address_link",
    summary: "Links an address to that of the user.",
    description: "Codes: members `membership_address_link_create_101-113`; 403 `membership_address_link_create_201-202`; 404 `membership_address_link_create_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "address_id",
            Kind::INTEGER,
            "The id of the other address.",
        ),
    ],
    body: Some(
        Body::json("AddressLinkCreate", "")
            .rules(&[Rule::at("/reference").length(None, Some(20))]),
    ),
    responses: &[
        Answer::json(Exact(201), "AddressLinkEnvelope", "The address link."),
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
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `address_link_get`
pub static ADDRESS_LINK_GET: Operation = Operation {
    id: "address_link_get",
    method: "GET",
    path: "/address/{address_id}/link/",
    server: None,
    tag: "address_link",
    summary: "Gets an address link.",
    description: "Codes: 404 `membership_address_link_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "address_id",
            Kind::INTEGER,
            "The id of the other address.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "AddressLinkEnvelope", "The address link."),
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

/// `address_link_head`
pub static ADDRESS_LINK_HEAD: Operation = Operation {
    id: "address_link_head",
    method: "HEAD",
    path: "/address/{address_id}/link/",
    server: None,
    tag: "address_link",
    summary: "Asks whether an address link exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "address_id",
            Kind::INTEGER,
            "The id of the other address.",
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

/// `address_link_partial_update`
pub static ADDRESS_LINK_PARTIAL_UPDATE: Operation = Operation {
    id: "address_link_partial_update",
    method: "PATCH",
    path: "/address/{address_id}/link/",
    server: None,
    tag: "address_link",
    summary: "Changes some members of an address link.",
    description: "Codes: members `membership_address_link_update_101-113`; 403 `membership_address_link_update_201`; 404 `membership_address_link_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "address_id",
            Kind::INTEGER,
            "The id of the other address.",
        ),
    ],
    body: Some(
        Body::json("AddressLinkPartialUpdate", "")
            .rules(&[Rule::at("/reference").length(None, Some(20))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "AddressLinkEnvelope",
            "The address link, as it is now.",
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `address_link_update`
pub static ADDRESS_LINK_UPDATE: Operation = Operation {
    id: "address_link_update",
    method: "PUT",
    path: "/address/{address_id}/link/",
    server: None,
    tag: "address_link",
    summary: "Changes an address link as a whole.",
    description: "Codes: members `membership_address_link_update_101-113`; 403 `membership_address_link_update_201`; 404 `membership_address_link_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "address_id",
            Kind::INTEGER,
            "The id of the other address.",
        ),
    ],
    body: Some(
        Body::json("AddressLinkUpdate", "")
            .rules(&[Rule::at("/reference").length(None, Some(20))]),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "AddressLinkEnvelope",
            "The address link, as it is now.",
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};
