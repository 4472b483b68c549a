// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::membership::table::filters;

/// `team_create`
pub static TEAM_CREATE: Operation = Operation {
    id: "team_create",
    method: "POST",
    path: "/team/",
    server: None,
    tag: "team",
    summary: "Creates a team.",
    description: "The users go in as `users`, a list of ids. The server ignores `user_ids`.\n\nCodes: members `membership_team_create_101-104`; 403 `membership_team_create_201-202`.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("TeamCreate", "").rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(201), "TeamEnvelope", "The team."),
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

/// `team_delete`
pub static TEAM_DELETE: Operation = Operation {
    id: "team_delete",
    method: "DELETE",
    path: "/team/{id}/",
    server: None,
    tag: "team",
    summary: "Deletes a team.",
    description: "Codes: 403 `membership_team_delete_201-202`; 404 `membership_team_delete_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the team."),
    ],
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
        Answer::json(Exact(429), "ApiError", "More than twenty requests in a second."),
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer",
};

/// `team_get`
pub static TEAM_GET: Operation = Operation {
    id: "team_get",
    method: "GET",
    path: "/team/{id}/",
    server: None,
    tag: "team",
    summary: "Gets a team.",
    description: "Codes: 404 `membership_team_read_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the team."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "TeamEnvelope", "The team."),
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

/// `team_head`
pub static TEAM_HEAD: Operation = Operation {
    id: "team_head",
    method: "HEAD",
    path: "/team/{id}/",
    server: None,
    tag: "team",
    summary: "Asks whether a team exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the team."),
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

/// `team_list`
pub static TEAM_LIST: Operation = Operation {
    id: "team_list",
    method: "GET",
    path: "/team/",
    server: None,
    tag: "team",
    summary: "Lists teams.",
    description: "The metadata has no warnings: a skipped filter cannot be seen.",
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
            Kind::Choice(&["name", "-name"]),
            "What to sort by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what fits all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::TEAM_FILTER)
            .rules(filters::TEAM_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::TEAM_FILTER)
            .rules(filters::TEAM_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "TeamList", "A page of teams."),
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

/// `team_list_head`
pub static TEAM_LIST_HEAD: Operation = Operation {
    id: "team_list_head",
    method: "HEAD",
    path: "/team/",
    server: None,
    tag: "team",
    summary: "Asks whether teams can be listed.",
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

/// `team_partial_update`
pub static TEAM_PARTIAL_UPDATE: Operation = Operation {
    id: "team_partial_update",
    method: "PATCH",
    path: "/team/{id}/",
    server: None,
    tag: "team",
    summary: "Changes some members of a team.",
    description: "Codes: members `membership_team_update_101-104`; 403 `membership_team_update_201-202`; 404 `membership_team_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the team."),
    ],
    body: Some(
        Body::json("TeamPartialUpdate", "")
            .rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "TeamEnvelope", "The team, as it is now."),
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

/// `team_update`
pub static TEAM_UPDATE: Operation = Operation {
    id: "team_update",
    method: "PUT",
    path: "/team/{id}/",
    server: None,
    tag: "team",
    summary: "Changes a team as a whole.",
    description: "Codes: members `membership_team_update_101-104`; 403 `membership_team_update_201-202`; 404 `membership_team_update_001`.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the team."),
    ],
    body: Some(
        Body::json("TeamUpdate", "").rules(&[Rule::at("/name").length(None, Some(50))]),
    ),
    responses: &[
        Answer::json(Exact(200), "TeamEnvelope", "The team, as it is now."),
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
