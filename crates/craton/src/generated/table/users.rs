// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `users_create`
pub static USERS_CREATE: Operation = Operation {
    id: "users_create",
    method: "POST",
    path: "/users",
    server: None,
    tag: "users",
    summary: "Creates a user and its API key.",
    description: "For administrators, in any project; for a plain user it is a 401. An unknown project is a 404,\na project id that is no UUID a 500, and a user name that the project already has a 500 too.\nThe key can be read again at any time.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("UserCreate", "").sensitive()),
    responses: &[
        Answer::json(Exact(201), "User", "The new user."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body or the query is wrong. The message says how.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "The credentials are missing or wrong, or they do not reach this far.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "There is no such object, or it belongs to another project.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "Something failed, often for an ordinary mistake in the request. The message never says what.",
        ),
    ],
    security: &[&["local"], &["keystone"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `users_delete`
pub static USERS_DELETE: Operation = Operation {
    id: "users_delete",
    method: "DELETE",
    path: "/users/{id}",
    server: None,
    tag: "users",
    summary: "Deletes a user.",
    description: "For administrators; for a plain user it is a 401. The user is shut out at once.\n\nA 204 does not prove that there was something to delete: it also answers ids that do not exist.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "What was named is not there, or not any more."),
        Answer::json(
            Exact(401),
            "ApiError",
            "The credentials are missing or wrong, or they do not reach this far.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "Something failed, often for an ordinary mistake in the request. The message never says what.",
        ),
    ],
    security: &[&["local"], &["keystone"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `users_get`
pub static USERS_GET: Operation = Operation {
    id: "users_get",
    method: "GET",
    path: "/users/{id}",
    server: None,
    tag: "users",
    summary: "Gets a user with its API key.",
    description: "For administrators, of any project; for a plain user it is a 401.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "User", "The user."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body or the query is wrong. The message says how.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "The credentials are missing or wrong, or they do not reach this far.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "There is no such object, or it belongs to another project.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "Something failed, often for an ordinary mistake in the request. The message never says what.",
        ),
    ],
    security: &[&["local"], &["keystone"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `users_list`
pub static USERS_LIST: Operation = Operation {
    id: "users_list",
    method: "GET",
    path: "/users",
    server: None,
    tag: "users",
    summary: "Lists users with their API keys.",
    description: "For administrators; for a plain user it is a 401. A project administrator sees the users of\nits own project, but with `name` those of every project. API keys are shown in full.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Query,
            "limit",
            Kind::between(10, 100),
            "How many items a page holds. The server assumes 30; outside 10 to 100 is a 400.",
        ),
        Parameter::new(
            Location::Query,
            "marker",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id of the last item already seen. It must still exist: an unknown or deleted one is a 400. It need not match the filters.",
        ),
        Parameter::new(
            Location::Query,
            "sort_keys",
            Kind::Text,
            "The members to sort by, separated by commas. The server assumes `created_at,id`. An unknown\nname is a 400; `variables` and `labels` are a 500.\n\nEnd with `id` whenever the other keys are not unique. Pages are told apart by the keys alone,\nso items that share them with the marker are left out: `note` loses items, `note,id` does not.",
        ),
        Parameter::new(
            Location::Query,
            "sort_dir",
            Kind::Choice(&["asc", "desc"]),
            "The direction, for all keys alike. The server assumes `asc`.",
        ),
        Parameter::new(
            Location::Query,
            "id",
            Kind::INTEGER,
            "Ignored by the server, except that an unknown id is a 404. To read one user use `users_get`.",
        ),
        Parameter::new(
            Location::Query,
            "name",
            Kind::Text,
            "The exact user name. No match is an empty list.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "UserList", "One page of users."),
        Answer::json(
            Exact(400),
            "ApiError",
            "The body or the query is wrong. The message says how.",
        ),
        Answer::json(
            Exact(401),
            "ApiError",
            "The credentials are missing or wrong, or they do not reach this far.",
        ),
        Answer::json(
            Exact(404),
            "ApiError",
            "There is no such object, or it belongs to another project.",
        ),
        Answer::json(
            Exact(500),
            "ApiError",
            "Something failed, often for an ordinary mistake in the request. The message never says what.",
        ),
    ],
    security: &[&["local"], &["keystone"]],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Token {
            parameter: "marker",
        },
        limit: Some("limit"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};
