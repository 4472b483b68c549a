// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `docker_credentials_create`
pub static DOCKER_CREDENTIALS_CREATE: Operation = Operation {
    id: "docker_credentials_create",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "docker-credentials",
    summary: "Creates Docker credentials in a project.",
    description: "Registry and user name together are unique in the project.",
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
        Body::json("DockerCredentialsCreateVariables", "")
            .sensitive()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("dockerCredentialsCreate"),
                    field: "createDockerCredentials",
                    document: "mutation dockerCredentialsCreate($dockerCredentials: DockerCredentialsInput!) {\n  createDockerCredentials(dockerCredentials: $dockerCredentials) { id registry username lastUpdate }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<DockerCredentialsSaved>",
            "The new credentials.",
        ),
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

/// `docker_credentials_delete`
pub static DOCKER_CREDENTIALS_DELETE: Operation = Operation {
    id: "docker_credentials_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "docker-credentials",
    summary: "Deletes Docker credentials.",
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
        Body::json("DockerCredentialsDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("dockerCredentialsDelete"),
                    field: "deleteDockerCredentials",
                    document: "mutation dockerCredentialsDelete($id: UUID!, $projectId: UUID!) {\n  deleteDockerCredentials(id: $id, projectId: $projectId)\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<bool>", "Whether they were deleted."),
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

/// `docker_credentials_get`
pub static DOCKER_CREDENTIALS_GET: Operation = Operation {
    id: "docker_credentials_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "docker-credentials",
    summary: "Gets Docker credentials.",
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
        Body::json("DockerCredentialsGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("dockerCredentialsGet"),
                    field: "dockerCredentials",
                    document: "query dockerCredentialsGet($id: UUID!, $projectId: UUID!) {\n  dockerCredentials(id: $id, projectId: $projectId) { id registry username lastUpdate jobs { id } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<DockerCredentials>",
            "The credentials, or null.",
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

/// `docker_credentials_update`
pub static DOCKER_CREDENTIALS_UPDATE: Operation = Operation {
    id: "docker_credentials_update",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "docker-credentials",
    summary: "Changes Docker credentials.",
    description: "The password must always be sent. Without a registry, the registry becomes Docker Hub.",
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
        Body::json("DockerCredentialsUpdateVariables", "")
            .sensitive()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("dockerCredentialsUpdate"),
                    field: "updateDockerCredentials",
                    document: "mutation dockerCredentialsUpdate($dockerCredentialsUpdate: DockerCredentialsUpdate!) {\n  updateDockerCredentials(dockerCredentialsUpdate: $dockerCredentialsUpdate) {\n    id registry username lastUpdate\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<DockerCredentialsSaved>", "The credentials."),
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

/// `project_docker_credentials_list`
pub static PROJECT_DOCKER_CREDENTIALS_LIST: Operation = Operation {
    id: "project_docker_credentials_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "docker-credentials",
    summary: "Lists the Docker credentials of a project.",
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
        Body::json("ProjectDockerCredentialsListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectDockerCredentialsList"),
                    field: "allDockerCredentials",
                    document: "query projectDockerCredentialsList($projectId: UUID!) {\n  allDockerCredentials(projectId: $projectId) { id registry username lastUpdate jobs { id } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<DockerCredentials>>", "The credentials."),
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
