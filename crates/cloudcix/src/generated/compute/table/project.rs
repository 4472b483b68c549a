// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};
use crate::generated::compute::table::filters;

/// `project_create`
pub static PROJECT_CREATE: Operation = Operation {
    id: "project_create",
    method: "POST",
    path: "/project/",
    server: None,
    tag: "project",
    summary: "Creates a project.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(Body::json("ProjectCreate", "")),
    responses: &[
        Answer::json(Exact(201), "ProjectEnvelope", "The project."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `project_delete`
pub static PROJECT_DELETE: Operation = Operation {
    id: "project_delete",
    method: "DELETE",
    path: "/project/{id}/",
    server: None,
    tag: "project",
    summary: "Deletes a project.",
    description: "Everything in it is deleted, and the project is closed once all of that is gone. If it fails, look again: a project that is closed or not there has been deleted all the same.",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the project."),
    ],
    body: None,
    responses: &[
        Answer::empty(Exact(204), "It is gone. There is no body."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `project_get`
pub static PROJECT_GET: Operation = Operation {
    id: "project_get",
    method: "GET",
    path: "/project/{id}/",
    server: None,
    tag: "project",
    summary: "Gets a project.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the project."),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ProjectEnvelope", "The project."),
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
    waiter: Some(PROJECT_GET_UNTIL_CLOSED),
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// What `project_get` is waited for until `closed`.
pub const PROJECT_GET_UNTIL_CLOSED: Waiter = Waiter {
    name: "closed",
    state: "/content/closed",
    success: &["true"],
    failure: &[],
    retry: &[],
    gone_is_success: true,
    delay_ms: 5000u64,
    max_delay_ms: 30000u64,
    timeout_ms: 3600000u64,
};

/// `project_head`
pub static PROJECT_HEAD: Operation = Operation {
    id: "project_head",
    method: "HEAD",
    path: "/project/{id}/",
    server: None,
    tag: "project",
    summary: "Asks whether a project exists.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the project."),
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};

/// `project_list`
pub static PROJECT_LIST: Operation = Operation {
    id: "project_list",
    method: "GET",
    path: "/project/",
    server: None,
    tag: "project",
    summary: "Lists projects.",
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
                &[
                    "name",
                    "-name",
                    "region_id",
                    "-region_id",
                    "address_id",
                    "-address_id",
                    "created",
                    "-created",
                    "manager_id",
                    "-manager_id",
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
            .members(filters::PROJECT_FILTER)
            .rules(filters::PROJECT_FILTER_RULES),
        Parameter::new(
                Location::Query,
                "exclude",
                Kind::Json,
                "Nothing that fits these.",
            )
            .style(Style::DeepObject, false)
            .members(filters::PROJECT_FILTER)
            .rules(filters::PROJECT_FILTER_RULES),
    ],
    body: None,
    responses: &[
        Answer::json(Exact(200), "ProjectList", "A page of projects."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};

/// `project_list_head`
pub static PROJECT_LIST_HEAD: Operation = Operation {
    id: "project_list_head",
    method: "HEAD",
    path: "/project/",
    server: None,
    tag: "project",
    summary: "Asks whether projects can be listed.",
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
    provenance: "reconstructed from the other applications, which answer HEAD wherever they answer GET",
};

/// `project_partial_update`
pub static PROJECT_PARTIAL_UPDATE: Operation = Operation {
    id: "project_partial_update",
    method: "PATCH",
    path: "/project/{id}/",
    server: None,
    tag: "project",
    summary: "Changes some members of a project.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the project."),
    ],
    body: Some(Body::json("ProjectPartialUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "ProjectEnvelope", "The project, as it is now."),
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
    provenance: "reconstructed from the other applications",
};

/// `project_update`
pub static PROJECT_UPDATE: Operation = Operation {
    id: "project_update",
    method: "PUT",
    path: "/project/{id}/",
    server: None,
    tag: "project",
    summary: "Changes a project as a whole.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(Location::Path, "id", Kind::INTEGER, "The id of the project."),
    ],
    body: Some(Body::json("ProjectUpdate", "")),
    responses: &[
        Answer::json(Exact(200), "ProjectEnvelope", "The project, as it is now."),
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
    provenance: "read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured",
};
