// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `app_environment_variables_list`
pub static APP_ENVIRONMENT_VARIABLES_LIST: Operation = Operation {
    id: "app_environment_variables_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "environment-variables",
    summary: "Lists the variables that an app sees.",
    description: "Those of the project and the platform are among them, unless `scope` says otherwise.",
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
        Body::json("AppEnvironmentVariablesListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("appEnvironmentVariablesList"),
                    field: "appEnvironmentVariables",
                    document: "query appEnvironmentVariablesList($appId: UUID!, $scope: EnvVarScope) {\n  appEnvironmentVariables(appId: $appId, scope: $scope) {\n    id name scope value description isPassword isValid\n    overriddenValues { id scope value description isPassword }\n    invalidReasons { type concernedProperty message }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<EnvironmentVariable>>", "The variables."),
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

/// `environment_variable_delete`
pub static ENVIRONMENT_VARIABLE_DELETE: Operation = Operation {
    id: "environment_variable_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "environment-variables",
    summary: "Deletes a variable.",
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
        Body::json("EnvironmentVariableDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("environmentVariableDelete"),
                    field: "deleteEnvironmentVariable",
                    document: "mutation environmentVariableDelete($id: UUID!) {\n  deleteEnvironmentVariable(id: $id)\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "bool", "Whether it was deleted."),
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

/// `environment_variable_save`
pub static ENVIRONMENT_VARIABLE_SAVE: Operation = Operation {
    id: "environment_variable_save",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "environment-variables",
    summary: "Creates a variable, or changes one.",
    description: "It changes the variable of the given id, and creates one where there is no id. A password keeps its value when none is sent.",
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
        Body::json("EnvironmentVariableSaveVariables", "")
            .sensitive()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("environmentVariableSave"),
                    field: "saveEnvironmentVariable",
                    document: "mutation environmentVariableSave($entityId: UUID, $environmentVariable: EnvironmentVariableInput!) {\n  saveEnvironmentVariable(entityId: $entityId, environmentVariable: $environmentVariable) {\n    id name scope value description isPassword isValid\n    overriddenValues { id scope value description isPassword }\n    invalidReasons { type concernedProperty message }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "EnvironmentVariable", "The variable."),
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

/// `environment_variables_replace`
pub static ENVIRONMENT_VARIABLES_REPLACE: Operation = Operation {
    id: "environment_variables_replace",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "environment-variables",
    summary: "Replaces all variables of a scope.",
    description: "Variables that are not named are deleted, except passwords. Nothing is escaped, so a value cannot hold a line break.",
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
        Body::json("EnvironmentVariablesReplaceVariables", "")
            .sensitive()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("environmentVariablesReplace"),
                    field: "replaceEnvironmentVariablesByRawForScope",
                    document: "mutation environmentVariablesReplace(\n  $entityId: UUID, $scope: EnvVarScope!, $rawEnvironmentVariables: String!\n) {\n  replaceEnvironmentVariablesByRawForScope(\n    entityId: $entityId, scope: $scope, rawEnvironmentVariables: $rawEnvironmentVariables\n  ) {\n    id name scope value description isPassword isValid\n    overriddenValues { id scope value description isPassword }\n    invalidReasons { type concernedProperty message }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<EnvironmentVariable>>", "The variables."),
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

/// `global_environment_variables_list`
pub static GLOBAL_ENVIRONMENT_VARIABLES_LIST: Operation = Operation {
    id: "global_environment_variables_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "environment-variables",
    summary: "Lists the variables of the platform.",
    description: "Needs the role of a creator.",
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
                    name: Some("globalEnvironmentVariablesList"),
                    field: "globalEnvironmentVariables",
                    document: "query globalEnvironmentVariablesList {\n  globalEnvironmentVariables {\n    id name scope value description isPassword isValid\n    overriddenValues { id scope value description isPassword }\n    invalidReasons { type concernedProperty message }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<EnvironmentVariable>>", "The variables."),
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

/// `pipeline_environment_variables_list`
pub static PIPELINE_ENVIRONMENT_VARIABLES_LIST: Operation = Operation {
    id: "pipeline_environment_variables_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "environment-variables",
    summary: "Lists the variables that a pipeline sees.",
    description: "Those of the project and the platform are among them, unless `scope` says otherwise.",
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
        Body::json("PipelineEnvironmentVariablesListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("pipelineEnvironmentVariablesList"),
                    field: "pipelineEnvironmentVariables",
                    document: "query pipelineEnvironmentVariablesList($pipelineId: UUID!, $scope: EnvVarScope) {\n  pipelineEnvironmentVariables(pipelineId: $pipelineId, scope: $scope) {\n    id name scope value description isPassword isValid\n    overriddenValues { id scope value description isPassword }\n    invalidReasons { type concernedProperty message }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<EnvironmentVariable>>", "The variables."),
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

/// `project_environment_variables_list`
pub static PROJECT_ENVIRONMENT_VARIABLES_LIST: Operation = Operation {
    id: "project_environment_variables_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "environment-variables",
    summary: "Lists the variables that a project sees.",
    description: "Those of the platform are among them.",
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
        Body::json("ProjectEnvironmentVariablesListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectEnvironmentVariablesList"),
                    field: "projectEnvironmentVariables",
                    document: "query projectEnvironmentVariablesList($projectId: UUID!) {\n  projectEnvironmentVariables(projectId: $projectId) {\n    id name scope value description isPassword isValid\n    overriddenValues { id scope value description isPassword }\n    invalidReasons { type concernedProperty message }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<EnvironmentVariable>>", "The variables."),
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
