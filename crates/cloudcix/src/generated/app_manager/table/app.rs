// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::app_manager::table::filters;

/// `app_create`
pub static APP_CREATE: Operation = Operation {
    id: "app_create",
    method: "POST",
    path: "/app/",
    server: None,
    tag: "app",
    summary: "Creates an app.",
    description: "Only the owners of the cloud may.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("AppCreate", "")
            .rules(
                &[
                    Rule::at("/action").length(None, Some(8000)),
                    Rule::at("/icon_url").length(None, Some(8000)),
                    Rule::at("/name").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "AppEnvelope", "The new app."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_delete`
pub static APP_DELETE: Operation = Operation {
    id: "app_delete",
    method: "DELETE",
    path: "/app/{id}/",
    server: None,
    tag: "app",
    summary: "Deletes an app.",
    description: "Only the owners of the cloud may.",
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_get`
pub static APP_GET: Operation = Operation {
    id: "app_get",
    method: "GET",
    path: "/app/{id}/",
    server: None,
    tag: "app",
    summary: "Gets an app.",
    description: "An app that the member has no link to is a 403.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: None,
    responses: &[
        Answer::json(Exact(200), "AppEnvelope", "The app."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_head`
pub static APP_HEAD: Operation = Operation {
    id: "app_head",
    method: "HEAD",
    path: "/app/{id}/",
    server: None,
    tag: "app",
    summary: "Checks that an app exists.",
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_list`
pub static APP_LIST: Operation = Operation {
    id: "app_list",
    method: "GET",
    path: "/app/",
    server: None,
    tag: "app",
    summary: "Lists apps.",
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
                &["id", "member_links_id", "name", "-id", "-member_links_id", "-name"],
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
            .members(filters::APP_FILTER)
            .rules(filters::APP_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::APP_FILTER)
            .rules(filters::APP_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "AppList", "A page of apps."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_list_head`
pub static APP_LIST_HEAD: Operation = Operation {
    id: "app_list_head",
    method: "HEAD",
    path: "/app/",
    server: None,
    tag: "app",
    summary: "Checks that apps may be listed.",
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_partial_update`
pub static APP_PARTIAL_UPDATE: Operation = Operation {
    id: "app_partial_update",
    method: "PATCH",
    path: "/app/{id}/",
    server: None,
    tag: "app",
    summary: "Changes some members of an app.",
    description: "Only the owners of the cloud may. Null leaves a member as it is.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("AppPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/action").length(None, Some(8000)),
                    Rule::at("/icon_url").length(None, Some(8000)),
                    Rule::at("/name").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "AppEnvelope", "The app as it is now."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_update`
pub static APP_UPDATE: Operation = Operation {
    id: "app_update",
    method: "PUT",
    path: "/app/{id}/",
    server: None,
    tag: "app",
    summary: "Changes an app.",
    description: "Only the owners of the cloud may. Null leaves a member as it is.",
    deprecated: false,
    parameters: &[Parameter::new(Location::Path, "id", Kind::INTEGER, "The id.")],
    body: Some(
        Body::json("AppUpdate", "")
            .rules(
                &[
                    Rule::at("/action").length(None, Some(8000)),
                    Rule::at("/icon_url").length(None, Some(8000)),
                    Rule::at("/name").length(None, Some(50)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "AppEnvelope", "The app as it is now."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};
