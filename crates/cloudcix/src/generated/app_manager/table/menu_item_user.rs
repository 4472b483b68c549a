// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::app_manager::table::filters;

/// `menu_item_user_list`
pub static MENU_ITEM_USER_LIST: Operation = Operation {
    id: "menu_item_user_list",
    method: "GET",
    path: "/menu_item/user/{user_id}/",
    server: None,
    tag: "menu_item_user",
    summary: "Lists the menu items that a user sees.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "user_id", Kind::INTEGER, "The id of the user."),
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
            Kind::Choice(&["app_id", "id", "name", "-app_id", "-id", "-name"]),
            "What the list is sorted by.",
        ),
        Parameter::new(
                Location::Query,
                "search",
                Kind::Json,
                "Only what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::MENU_ITEM_USER_FILTER)
            .rules(filters::MENU_ITEM_USER_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Not what meets all of these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::MENU_ITEM_USER_FILTER)
            .rules(filters::MENU_ITEM_USER_FILTER_RULES),
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
        Answer::json(
            Exact(403),
            "ApiError",
            "The user may not do this, or has expired. For some services also a conflict.",
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

/// `menu_item_user_list_head`
pub static MENU_ITEM_USER_LIST_HEAD: Operation = Operation {
    id: "menu_item_user_list_head",
    method: "HEAD",
    path: "/menu_item/user/{user_id}/",
    server: None,
    tag: "menu_item_user",
    summary: "Checks that the menu of a user may be listed.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "user_id", Kind::INTEGER, "The id of the user."),
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

/// `menu_item_user_update`
pub static MENU_ITEM_USER_UPDATE: Operation = Operation {
    id: "menu_item_user_update",
    method: "PUT",
    path: "/menu_item/user/{user_id}/",
    server: None,
    tag: "menu_item_user",
    summary: "Sets which menu items a user sees.",
    description: "Those that are not named are taken away.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "user_id", Kind::INTEGER, "The id of the user."),
    ],
    body: Some(Body::json("MenuItemUserUpdate", "")),
    responses: &[
        Answer::empty(Exact(204), "It is done. There is no body."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "read off the running server, release 4.0.0; the recorded exchanges agree",
};
