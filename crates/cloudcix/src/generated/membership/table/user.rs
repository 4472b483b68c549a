// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `user_create`
pub static USER_CREATE: Operation = Operation {
    id: "user_create",
    method: "POST",
    path: "/user/",
    server: None,
    tag: "user",
    summary: "Creates a user.",
    description: "Notifications and one-time passwords aside, what goes in as an id comes out as an object. An e-mail\naddress that is taken may be a 400 without members: `membership_user_create_001`.\n\nCodes: members `membership_user_create_101-138`; 400 `membership_user_create_001`; 403\n`membership_user_create_201-203`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("UserCreate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/email").length(None, Some(255)),
                    Rule::at("/first_name").length(None, Some(50)),
                    Rule::at("/image").length(None, Some(200)),
                    Rule::at("/job_title").length(None, Some(100)),
                    Rule::at("/surname").length(None, Some(50)),
                    Rule::at("/timezone").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "UserEnvelope", "The user."),
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

/// `user_get`
pub static USER_GET: Operation = Operation {
    id: "user_get",
    method: "GET",
    path: "/user/{id}/",
    server: None,
    tag: "user",
    summary: "Gets a user.",
    description: "Codes: 403 `membership_user_read_201-204`; 404 `membership_user_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the user."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "UserEnvelope", "The user."),
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

/// `user_head`
pub static USER_HEAD: Operation = Operation {
    id: "user_head",
    method: "HEAD",
    path: "/user/{id}/",
    server: None,
    tag: "user",
    summary: "Asks whether a user exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the user."),
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

/// `user_list`
pub static USER_LIST: Operation = Operation {
    id: "user_list",
    method: "GET",
    path: "/user/",
    server: None,
    tag: "user",
    summary: "Lists users.",
    description: "Codes: 400 `membership_user_list_001`.",
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
        Answer::json(Exact(200), "UserList", "A page of users."),
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

/// `user_list_head`
pub static USER_LIST_HEAD: Operation = Operation {
    id: "user_list_head",
    method: "HEAD",
    path: "/user/",
    server: None,
    tag: "user",
    summary: "Asks whether users can be listed.",
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

/// `user_partial_update`
pub static USER_PARTIAL_UPDATE: Operation = Operation {
    id: "user_partial_update",
    method: "PATCH",
    path: "/user/{id}/",
    server: None,
    tag: "user",
    summary: "Changes some members of a user.",
    description: "Codes: members `membership_user_update_101-145`; 400 `membership_user_update_003`; 403 `membership_user_update_201-206`; 404 `membership_user_update_001-002`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the user."),
    ],
    body: Some(
        Body::json("UserPartialUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/email").length(None, Some(255)),
                    Rule::at("/first_name").length(None, Some(50)),
                    Rule::at("/image").length(None, Some(200)),
                    Rule::at("/job_title").length(None, Some(100)),
                    Rule::at("/surname").length(None, Some(50)),
                    Rule::at("/timezone").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "UserEnvelope", "The user, as it is now."),
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

/// `user_update`
pub static USER_UPDATE: Operation = Operation {
    id: "user_update",
    method: "PUT",
    path: "/user/{id}/",
    server: None,
    tag: "user",
    summary: "Changes a user as a whole.",
    description: "Codes: members `membership_user_update_101-145`; 400 `membership_user_update_003`; 403 `membership_user_update_201-206`; 404 `membership_user_update_001-002`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the user."),
    ],
    body: Some(
        Body::json("UserUpdate", "")
            .sensitive()
            .rules(
                &[
                    Rule::at("/email").length(None, Some(255)),
                    Rule::at("/first_name").length(None, Some(50)),
                    Rule::at("/image").length(None, Some(200)),
                    Rule::at("/job_title").length(None, Some(100)),
                    Rule::at("/surname").length(None, Some(50)),
                    Rule::at("/timezone").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "UserEnvelope", "The user, as it is now."),
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
