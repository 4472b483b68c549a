// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `clouds_create`
pub static CLOUDS_CREATE: Operation = Operation {
    id: "clouds_create",
    method: "POST",
    path: "/clouds",
    server: None,
    tag: "clouds",
    summary: "Creates a cloud.",
    description: "A name that the project already uses is a 409.",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("CloudCreate", "")),
    responses: &[
        Answer::json(Exact(201), "Cloud", "The new cloud."),
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
        Answer::json(Exact(409), "ApiError", "The name is taken."),
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

/// `clouds_delete`
pub static CLOUDS_DELETE: Operation = Operation {
    id: "clouds_delete",
    method: "DELETE",
    path: "/clouds/{id}",
    server: None,
    tag: "clouds",
    summary: "Deletes a cloud and everything in it.",
    description: "Regions, cells, networks and devices go with it. When devices in it have children, or networks\nhave interfaces, the deletion may be a 500: delete those first.\n\nA 204 does not prove that there was something to delete: it also answers ids that do not exist and,\nfor a plain user, objects of other projects.",
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

/// `clouds_get`
pub static CLOUDS_GET: Operation = Operation {
    id: "clouds_get",
    method: "GET",
    path: "/clouds/{id}",
    server: None,
    tag: "clouds",
    summary: "Gets a cloud with its variables.",
    description: "",
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
        Answer::json(Exact(200), "Cloud", "The cloud."),
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

/// `clouds_list`
pub static CLOUDS_LIST: Operation = Operation {
    id: "clouds_list",
    method: "GET",
    path: "/clouds",
    server: None,
    tag: "clouds",
    summary: "Lists clouds.",
    description: "With `id` or `name` the server looks up one cloud: other filters and `details` are ignored,\n`links` is empty, and no match is a 404 and not an empty list. `id` wins over `name`.\nA name that several visible projects use is a 500.",
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
            "Only the object with this id.",
        ),
        Parameter::new(
            Location::Query,
            "name",
            Kind::Text,
            "Only objects of exactly this name, whatever its case.",
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
        Answer::json(Exact(200), "CloudList", "One page of clouds."),
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

/// `clouds_update`
pub static CLOUDS_UPDATE: Operation = Operation {
    id: "clouds_update",
    method: "PUT",
    path: "/clouds/{id}",
    server: None,
    tag: "clouds",
    summary: "Changes the name or the note of a cloud.",
    description: "Members that are left out stay as they are. Null cannot be sent, so a note can be changed but\nnot removed. Variables are changed by `clouds_variables_update`.\n\nAn id that does not exist is a 500, and so is a name that is taken. Without a JSON content\ntype, without a body, or with a body that is not an object, the server answers 200 and changes\nnothing.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
        ),
    ],
    body: Some(Body::json("CloudUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "Cloud", "The cloud, without its variables."),
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
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "measured against the real server with MySQL 5.7 (918 exchanges)",
};

/// `clouds_variables_delete`
pub static CLOUDS_VARIABLES_DELETE: Operation = Operation {
    id: "clouds_variables_delete",
    method: "DELETE",
    path: "/clouds/{id}/variables",
    server: None,
    tag: "clouds",
    summary: "Removes variables of a cloud by name.",
    description: "Names that the cloud does not have are ignored. Nothing removes all at once.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
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

/// `clouds_variables_get`
pub static CLOUDS_VARIABLES_GET: Operation = Operation {
    id: "clouds_variables_get",
    method: "GET",
    path: "/clouds/{id}/variables",
    server: None,
    tag: "clouds",
    summary: "Gets the variables of a cloud.",
    description: "Only the cloud's own. A cloud inherits nothing.",
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

/// `clouds_variables_update`
pub static CLOUDS_VARIABLES_UPDATE: Operation = Operation {
    id: "clouds_variables_update",
    method: "PUT",
    path: "/clouds/{id}/variables",
    server: None,
    tag: "clouds",
    summary: "Sets variables of a cloud and keeps the others.",
    description: "Keys that are sent are set, each value as a whole; keys that are not sent stay. The answer\nholds all of the cloud's own variables. A key that differs from a stored one only by case is a\n500\\.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "id",
            Kind::Union(&[Kind::INTEGER, Kind::Text]),
            "The id.",
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
