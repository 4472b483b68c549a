// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::app_manager::table::filters;

/// `app_menu_create`
pub static APP_MENU_CREATE: Operation = Operation {
    id: "app_menu_create",
    method: "POST",
    path: "/app/{app_id}/menu_item/",
    server: None,
    tag: "app_menu",
    summary: "Creates a menu item.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
    ],
    body: Some(
        Body::json("MenuItemCreate", "")
            .rules(
                &[
                    Rule::at("/action").length(None, Some(150)),
                    Rule::at("/name").length(None, Some(150)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(201), "MenuItemEnvelope", "The new menu item."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_menu_delete`
pub static APP_MENU_DELETE: Operation = Operation {
    id: "app_menu_delete",
    method: "DELETE",
    path: "/app/{app_id}/menu_item/{id}/",
    server: None,
    tag: "app_menu",
    summary: "Deletes a menu item.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id."),
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
        Answer::json(Default, "ApiError", "Any other error."),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_menu_get`
pub static APP_MENU_GET: Operation = Operation {
    id: "app_menu_get",
    method: "GET",
    path: "/app/{app_id}/menu_item/{id}/",
    server: None,
    tag: "app_menu",
    summary: "Gets a menu item.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "MenuItemEnvelope", "The menu item."),
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

/// `app_menu_head`
pub static APP_MENU_HEAD: Operation = Operation {
    id: "app_menu_head",
    method: "HEAD",
    path: "/app/{app_id}/menu_item/{id}/",
    server: None,
    tag: "app_menu",
    summary: "Checks that a menu item exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_menu_list`
pub static APP_MENU_LIST: Operation = Operation {
    id: "app_menu_list",
    method: "GET",
    path: "/app/{app_id}/menu_item/",
    server: None,
    tag: "app_menu",
    summary: "Lists menu items.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
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
            Kind::Choice(&["id", "name", "-id", "-name"]),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::MENU_ITEM_FILTER)
            .rules(filters::MENU_ITEM_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::MENU_ITEM_FILTER)
            .rules(filters::MENU_ITEM_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "MenuItemList", "A page of menu items."),
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

/// `app_menu_list_head`
pub static APP_MENU_LIST_HEAD: Operation = Operation {
    id: "app_menu_list_head",
    method: "HEAD",
    path: "/app/{app_id}/menu_item/",
    server: None,
    tag: "app_menu",
    summary: "Checks that menu items may be listed.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
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
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};

/// `app_menu_partial_update`
pub static APP_MENU_PARTIAL_UPDATE: Operation = Operation {
    id: "app_menu_partial_update",
    method: "PATCH",
    path: "/app/{app_id}/menu_item/{id}/",
    server: None,
    tag: "app_menu",
    summary: "Changes some members of a menu item.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id."),
    ],
    body: Some(
        Body::json("MenuItemPartialUpdate", "")
            .rules(
                &[
                    Rule::at("/action").length(None, Some(150)),
                    Rule::at("/name").length(None, Some(150)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "MenuItemEnvelope", "The menu item as it is now."),
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

/// `app_menu_update`
pub static APP_MENU_UPDATE: Operation = Operation {
    id: "app_menu_update",
    method: "PUT",
    path: "/app/{app_id}/menu_item/{id}/",
    server: None,
    tag: "app_menu",
    summary: "Changes a menu item.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "app_id", Kind::INTEGER, "The id of the app."),
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id."),
    ],
    body: Some(
        Body::json("MenuItemUpdate", "")
            .rules(
                &[
                    Rule::at("/action").length(None, Some(150)),
                    Rule::at("/name").length(None, Some(150)),
                ],
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "MenuItemEnvelope", "The menu item as it is now."),
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
