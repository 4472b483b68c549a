// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `projects_create`
pub static PROJECTS_CREATE: Operation = Operation {
    id: "projects_create",
    method: "POST",
    path: "/projects",
    server: None,
    tag: "projects",
    summary: "Creates a project.",
    description: "Only root may; for anyone else it is a 401. The server chooses the id. Names need not be\nunique, so a second call makes a second project.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("ProjectCreate", "")),
    responses: &[
        Answer::json(Exact(201), "Project", "The new project."),
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

/// `projects_delete`
pub static PROJECTS_DELETE: Operation = Operation {
    id: "projects_delete",
    method: "DELETE",
    path: "/projects/{id}",
    server: None,
    tag: "projects",
    summary: "Deletes a project and everything in it.",
    description: "Only root may; for anyone else it is a 401. The users of the project go with it and are shut\nout at once.\n\nA 204 does not prove that there was something to delete: it also answers ids that do not exist.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Text,
            "The id of the project, a UUID. It may be spelled with or without dashes, in either case. A text that is no UUID is a 500.",
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

/// `projects_get`
pub static PROJECTS_GET: Operation = Operation {
    id: "projects_get",
    method: "GET",
    path: "/projects/{id}",
    server: None,
    tag: "projects",
    summary: "Gets a project with its variables.",
    description: "Root and project administrators may, of any project; for a plain user it is a 401.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Text,
            "The id of the project, a UUID. It may be spelled with or without dashes, in either case. A text that is no UUID is a 500.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "Project", "The project."),
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

/// `projects_list`
pub static PROJECTS_LIST: Operation = Operation {
    id: "projects_list",
    method: "GET",
    path: "/projects",
    server: None,
    tag: "projects",
    summary: "Lists projects.",
    description: "Only root may; for anyone else it is a 401.\n\nWith `name`, `details` is ignored, and only the first page can be had: a marker beside `name`\nis a 500, even though the page names a next link. Ask for such a page alone, with a limit of\n100, and do not follow it.",
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
            Kind::Text,
            "The id of the last project already seen. An unknown id is a 400, a text that is no UUID a 500.",
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
            "name",
            Kind::Text,
            "A pattern for the name: `%` stands for any text and `_` for one character. Case does not matter. No match is an empty list.",
        ),
        Parameter::new(
            Location::Query,
            "vars",
            Kind::Text,
            "A search in variables: pairs `path:json`, joined by commas, all of which must hold. A path\nstarts with the key of a variable and goes on with `.member`, `.\"quoted member\"`, `.*`, `[0]`\nor `[*]`. A value is JSON, so a text is in double quotes. An array matches any of its elements,\nan object matches as a subset.\n\nA value cannot contain a comma. A bad path or a bad value is a 400; a missing colon, a trailing\ncomma and an empty search are a 500. A variable that is itself null is never found.",
        ),
        Parameter::new(
            Location::Query,
            "details",
            Kind::Boolean,
            "Whether items carry their variables. The server assumes false.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ProjectList", "One page of projects."),
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
        one_page_with: &["name"],
    }),
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `projects_variables_delete`
pub static PROJECTS_VARIABLES_DELETE: Operation = Operation {
    id: "projects_variables_delete",
    method: "DELETE",
    path: "/projects/{id}/variables",
    server: None,
    tag: "projects",
    summary: "Removes variables of a project by name.",
    description: "Names that the project does not have are ignored. Nothing removes all at once.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Text,
            "The id of the project, a UUID. It may be spelled with or without dashes, in either case. A text that is no UUID is a 500.",
        ),
    ],
    body: Some(
        Body::json(
            "Vec<String>",
            "The names of the variables to remove. An empty list removes nothing.",
        ),
    ),
    responses: &[
        Answer::empty(Exact(204), "What was named is not there, or not any more."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `projects_variables_get`
pub static PROJECTS_VARIABLES_GET: Operation = Operation {
    id: "projects_variables_get",
    method: "GET",
    path: "/projects/{id}/variables",
    server: None,
    tag: "projects",
    summary: "Gets the variables of a project.",
    description: "Everything in the project inherits them, except networks, interfaces and clouds.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Text,
            "The id of the project, a UUID. It may be spelled with or without dashes, in either case. A text that is no UUID is a 500.",
        ),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "VariablesAnswer", "The variables."),
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

/// `projects_variables_update`
pub static PROJECTS_VARIABLES_UPDATE: Operation = Operation {
    id: "projects_variables_update",
    method: "PUT",
    path: "/projects/{id}/variables",
    server: None,
    tag: "projects",
    summary: "Sets variables of a project and keeps the others.",
    description: "Keys that are sent are set, each value as a whole; keys that are not sent stay. The answer\nholds all of the project's variables. A key that differs from a stored one only by case is a\n500\\.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Text,
            "The id of the project, a UUID. It may be spelled with or without dashes, in either case. A text that is no UUID is a 500.",
        ),
    ],
    body: Some(
        Body::json(
            "Map<String, Value>",
            "The variables to set. An empty object changes nothing.",
        ),
    ),
    responses: &[
        Answer::json(Exact(200), "VariablesAnswer", "The variables."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};
