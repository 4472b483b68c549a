// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `project_app_technologies_get`
pub static PROJECT_APP_TECHNOLOGIES_GET: Operation = Operation {
    id: "project_app_technologies_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "projects",
    summary: "Gets the technologies that apps of a project may use.",
    description: "Ids only; `technologies_list` has the names.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectAppTechnologiesGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectAppTechnologiesGet"),
                    field: "project",
                    document: "query projectAppTechnologiesGet($id: UUID!) {\n  project(id: $id) { appTechnologies { id } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<ProjectAppTechnologies>",
            "The technologies, or null.",
        ),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `project_create`
pub static PROJECT_CREATE: Operation = Operation {
    id: "project_create",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "projects",
    summary: "Creates a project.",
    description: "Needs the role of a project creator. The name is unique on the platform, without regard to\ncase.\n\nThe project is not `READY` at once; until it is, nothing can be created in it.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectCreateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("projectCreate"),
                    field: "createProject",
                    document: "mutation projectCreate($project: ProjectInput!) {\n  createProject(project: $project) { id name creator description jobsCount status }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Project", "The new project."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Never,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `project_delete`
pub static PROJECT_DELETE: Operation = Operation {
    id: "project_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "projects",
    summary: "Deletes a project.",
    description: "Needs the role of a manager.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("projectDelete"),
                    field: "deleteProject",
                    document: "mutation projectDelete($projectId: UUID!) {\n  deleteProject(projectId: $projectId)\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<bool>", "Whether it was deleted."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `project_edit`
pub static PROJECT_EDIT: Operation = Operation {
    id: "project_edit",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "projects",
    summary: "Edits a project.",
    description: "Needs the role of a manager. Members that are left out stay as they are; an empty text or list empties the member.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectEditVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("projectEdit"),
                    field: "editProject",
                    document: "mutation projectEdit($project: ProjectEditionInput!) {\n  editProject(project: $project) { id name creator description jobsCount status }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Project", "The project."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Idempotent,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `project_get`
pub static PROJECT_GET: Operation = Operation {
    id: "project_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "projects",
    summary: "Gets a project.",
    description: "Needs the role of a viewer, as does nearly everything that reads in a project.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectGet"),
                    field: "project",
                    document: "query projectGet($id: UUID!) {\n  project(id: $id) { id name creator description jobsCount status }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Project>", "The project, or null."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: Some(PROJECT_GET_UNTIL_READY),
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// What `project_get` is waited for until `ready`.
pub const PROJECT_GET_UNTIL_READY: Waiter = Waiter {
    name: "ready",
    state: "/status",
    success: &["READY"],
    failure: &["FAILED"],
    retry: &["CREATED", "INIT_REQUESTED", "INITIALIZING"],
    gone_is_success: false,
    delay_ms: 10000u64,
    max_delay_ms: 10000u64,
    timeout_ms: 400000u64,
};

/// `project_get_by_name`
pub static PROJECT_GET_BY_NAME: Operation = Operation {
    id: "project_get_by_name",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "projects",
    summary: "Gets a project by its name.",
    description: "",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectGetByNameVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectGetByName"),
                    field: "projectByName",
                    document: "query projectGetByName($name: String!) {\n  projectByName(name: $name) { id name creator description jobsCount status }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Project>", "The project, or null."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `project_job_technologies_get`
pub static PROJECT_JOB_TECHNOLOGIES_GET: Operation = Operation {
    id: "project_job_technologies_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "projects",
    summary: "Gets the technologies that jobs of a project may use.",
    description: "Ids only; `technologies_list` has the names.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectJobTechnologiesGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectJobTechnologiesGet"),
                    field: "project",
                    document: "query projectJobTechnologiesGet($id: UUID!) {\n  project(id: $id) { technologiesByCategory { jobCategory technologies { id } } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<ProjectJobTechnologies>",
            "The technologies by category, or null.",
        ),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `project_rights_list`
pub static PROJECT_RIGHTS_LIST: Operation = Operation {
    id: "project_rights_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "projects",
    summary: "Lists which groups may do what in a project.",
    description: "Needs the role of a manager.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("ProjectRightsListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectRightsList"),
                    field: "rights",
                    document: "query projectRightsList($projectId: UUID!) {\n  rights(projectId: $projectId) { name role isAllProjects }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<ProjectRight>>", "The groups."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// `projects_list`
pub static PROJECTS_LIST: Operation = Operation {
    id: "projects_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "projects",
    summary: "Lists projects.",
    description: "Those that the user belongs to or has created.",
    deprecated: false,
    parameters: &[
        Parameter::new(
            Location::Path,
            "platformId",
            Kind::INTEGER,
            "The number of the platform, as in the URLs of the web interface.",
        ),
    ],
    body: Some(
        Body::json("()", "")
            .optional()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectsList"),
                    field: "projects",
                    document: "query projectsList {\n  projects { id name creator description jobsCount status }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<Project>>", "The projects."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: None,
    waiter: None,
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};
