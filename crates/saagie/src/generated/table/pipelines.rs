// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `pipeline_create`
pub static PIPELINE_CREATE: Operation = Operation {
    id: "pipeline_create",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Creates a pipeline and its first version.",
    description: "Needs the role of an editor. The graph has no cycles and begins with jobs.",
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
        Body::json("PipelineCreateVariables", "")
            .sensitive()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineCreate"),
                    field: "createGraphPipeline",
                    document: "mutation pipelineCreate($pipeline: GraphPipelineInput!) {\n  createGraphPipeline(pipeline: $pipeline) { id name alias }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "PipelineSummary", "The new pipeline."),
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

/// `pipeline_delete`
pub static PIPELINE_DELETE: Operation = Operation {
    id: "pipeline_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Deletes a pipeline.",
    description: "It cannot be undone. Only a super-admin may do it.",
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
        Body::json("PipelineDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineDelete"),
                    field: "deletePipeline",
                    document: "mutation pipelineDelete($id: UUID!) {\n  deletePipeline(id: $id)\n}",
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

/// `pipeline_duplicate`
pub static PIPELINE_DUPLICATE: Operation = Operation {
    id: "pipeline_duplicate",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Duplicates a pipeline in its project.",
    description: "Only the current version. The pipeline must be deletable and not on the move. Needs the role of an editor.",
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
        Body::json("PipelineDuplicateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineDuplicate"),
                    field: "duplicatePipeline",
                    document: "mutation pipelineDuplicate($originalPipelineId: UUID!, $duplicateJobs: Boolean) {\n  duplicatePipeline(originalPipelineId: $originalPipelineId, duplicateJobs: $duplicateJobs) {\n    id name alias\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "PipelineSummary", "The copy."),
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

/// `pipeline_edit`
pub static PIPELINE_EDIT: Operation = Operation {
    id: "pipeline_edit",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Edits a pipeline, but not its graph.",
    description: "Needs the role of an editor. Members that are left out stay as they are. `alerting: null` ends the alerting.",
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
        Body::json("PipelineEditVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineEdit"),
                    field: "editPipeline",
                    document: "mutation pipelineEdit($pipeline: PipelineEditionInput!) {\n  editPipeline(pipeline: $pipeline) {\n    id name alias description\n    alerting { emails loginEmails { login email } statusList }\n    isScheduled cronScheduling scheduleTimezone hasExecutionVariablesEnabled\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "PipelineSettings",
            "What can be edited of the pipeline.",
        ),
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

/// `pipeline_get`
pub static PIPELINE_GET: Operation = Operation {
    id: "pipeline_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Gets a pipeline, with its instances and versions.",
    description: "Without limits, all instances and versions come along.",
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
        Body::json("PipelineGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("pipelineGet"),
                    field: "graphPipeline",
                    document: "query pipelineGet(\n  $id: UUID!, $instancesLimit: Int, $instancesSkip: Int, $versionsLimit: Int,\n  $versionsOnlyCurrent: Boolean\n) {\n  graphPipeline(id: $id) { ...Pipeline }\n}\nfragment Pipeline on Pipeline {\n  id name alias description\n  alerting { emails loginEmails { login email } statusList }\n  pipelineInstanceCount\n  instances(limit: $instancesLimit, skip: $instancesSkip) { ...PipelineInstance }\n  versions(limit: $versionsLimit, onlyCurrent: $versionsOnlyCurrent) { ...PipelineVersion }\n  creationDate creator isScheduled cronScheduling scheduleStatus scheduleTimezone isLegacyPipeline\n  hasExecutionVariablesEnabled\n}\nfragment PipelineInstance on PipelineInstance {\n  id number status startTime endTime pipelineId runWithExecutionVariables\n  initialExecutionVariables { key value isPassword }\n  jobsInstance { id jobId number status startTime endTime }\n  conditionsInstance { id conditionNodeId isSuccess startTime endTime }\n}\nfragment PipelineVersion on PipelineVersion {\n  number releaseNote\n  graph {\n    jobNodes { id job { id name } position { x y } nextNodes }\n    conditionNodes {\n      id\n      position { x y }\n      nextNodesSuccess nextNodesFailure\n      condition {\n        __typename toString\n        ... on ConditionStatus { value }\n        ... on ConditionExpression { expression }\n      }\n    }\n  }\n  creationDate creator isCurrent isMajor sourceUrl\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Pipeline>", "The pipeline, or null."),
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

/// `pipeline_get_by_alias`
pub static PIPELINE_GET_BY_ALIAS: Operation = Operation {
    id: "pipeline_get_by_alias",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Gets a pipeline by its alias, with its instances and versions.",
    description: "Without limits, all instances and versions come along. An alias that does not exist cannot be null here, so it is an error.",
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
        Body::json("PipelineGetByAliasVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("pipelineGetByAlias"),
                    field: "graphPipelineByAlias",
                    document: "query pipelineGetByAlias(\n  $projectId: UUID!, $alias: String!, $instancesLimit: Int, $instancesSkip: Int,\n  $versionsLimit: Int, $versionsOnlyCurrent: Boolean\n) {\n  graphPipelineByAlias(projectId: $projectId, alias: $alias) { ...Pipeline }\n}\nfragment Pipeline on Pipeline {\n  id name alias description\n  alerting { emails loginEmails { login email } statusList }\n  pipelineInstanceCount\n  instances(limit: $instancesLimit, skip: $instancesSkip) { ...PipelineInstance }\n  versions(limit: $versionsLimit, onlyCurrent: $versionsOnlyCurrent) { ...PipelineVersion }\n  creationDate creator isScheduled cronScheduling scheduleStatus scheduleTimezone isLegacyPipeline\n  hasExecutionVariablesEnabled\n}\nfragment PipelineInstance on PipelineInstance {\n  id number status startTime endTime pipelineId runWithExecutionVariables\n  initialExecutionVariables { key value isPassword }\n  jobsInstance { id jobId number status startTime endTime }\n  conditionsInstance { id conditionNodeId isSuccess startTime endTime }\n}\nfragment PipelineVersion on PipelineVersion {\n  number releaseNote\n  graph {\n    jobNodes { id job { id name } position { x y } nextNodes }\n    conditionNodes {\n      id\n      position { x y }\n      nextNodesSuccess nextNodesFailure\n      condition {\n        __typename toString\n        ... on ConditionStatus { value }\n        ... on ConditionExpression { expression }\n      }\n    }\n  }\n  creationDate creator isCurrent isMajor sourceUrl\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Pipeline", "The pipeline."),
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

/// `pipeline_get_by_name`
pub static PIPELINE_GET_BY_NAME: Operation = Operation {
    id: "pipeline_get_by_name",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Gets a pipeline by its name, with its instances and versions.",
    description: "Without limits, all instances and versions come along.",
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
        Body::json("PipelineGetByNameVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("pipelineGetByName"),
                    field: "graphPipelineByName",
                    document: "query pipelineGetByName(\n  $projectId: UUID!, $name: String!, $instancesLimit: Int, $instancesSkip: Int, $versionsLimit: Int,\n  $versionsOnlyCurrent: Boolean\n) {\n  graphPipelineByName(projectId: $projectId, name: $name) { ...Pipeline }\n}\nfragment Pipeline on Pipeline {\n  id name alias description\n  alerting { emails loginEmails { login email } statusList }\n  pipelineInstanceCount\n  instances(limit: $instancesLimit, skip: $instancesSkip) { ...PipelineInstance }\n  versions(limit: $versionsLimit, onlyCurrent: $versionsOnlyCurrent) { ...PipelineVersion }\n  creationDate creator isScheduled cronScheduling scheduleStatus scheduleTimezone isLegacyPipeline\n  hasExecutionVariablesEnabled\n}\nfragment PipelineInstance on PipelineInstance {\n  id number status startTime endTime pipelineId runWithExecutionVariables\n  initialExecutionVariables { key value isPassword }\n  jobsInstance { id jobId number status startTime endTime }\n  conditionsInstance { id conditionNodeId isSuccess startTime endTime }\n}\nfragment PipelineVersion on PipelineVersion {\n  number releaseNote\n  graph {\n    jobNodes { id job { id name } position { x y } nextNodes }\n    conditionNodes {\n      id\n      position { x y }\n      nextNodesSuccess nextNodesFailure\n      condition {\n        __typename toString\n        ... on ConditionStatus { value }\n        ... on ConditionExpression { expression }\n      }\n    }\n  }\n  creationDate creator isCurrent isMajor sourceUrl\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Pipeline>", "The pipeline, or null."),
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

/// `pipeline_move`
pub static PIPELINE_MOVE: Operation = Operation {
    id: "pipeline_move",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Moves a pipeline and its jobs to another project, which may be on another platform.",
    description: "Needs the role of an editor in both projects. Its jobs must be in no other pipeline, and all their technologies in the other project.",
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
        Body::json("PipelineMoveVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineMove"),
                    field: "movePipeline",
                    document: "mutation pipelineMove($pipelineId: UUID!, $targetPlatformId: Int!, $targetProjectId: UUID!) {\n  movePipeline(\n    pipelineId: $pipelineId, targetPlatformId: $targetPlatformId, targetProjectId: $targetProjectId\n  )\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "String",
            "The id of the pipeline in the other project.",
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
    provenance: "the schema alone: the original client has no such call",
};

/// `pipeline_rollback`
pub static PIPELINE_ROLLBACK: Operation = Operation {
    id: "pipeline_rollback",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Makes an earlier version of a pipeline the current one.",
    description: "Needs the role of an editor.",
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
        Body::json("PipelineRollbackVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineRollback"),
                    field: "rollbackPipelineVersion",
                    document: "mutation pipelineRollback($pipelineId: UUID!, $versionNumber: Int!) {\n  rollbackPipelineVersion(pipelineId: $pipelineId, versionNumber: $versionNumber) {\n    id\n    versions { number isCurrent }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<VersionFlags>",
            "The versions of the pipeline.",
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

/// `pipeline_upgrade`
pub static PIPELINE_UPGRADE: Operation = Operation {
    id: "pipeline_upgrade",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Adds a version to a pipeline and makes it the current one.",
    description: "Needs the role of an editor. The graph has no cycles and begins with jobs.",
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
        Body::json("PipelineUpgradeVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineUpgrade"),
                    field: "addGraphPipelineVersion",
                    document: "mutation pipelineUpgrade(\n  $pipelineId: UUID!, $graph: PipelineGraphInput!, $releaseNote: String, $sourceUrl: String\n) {\n  addGraphPipelineVersion(\n    pipelineId: $pipelineId, graph: $graph, releaseNote: $releaseNote, sourceUrl: $sourceUrl\n  ) {\n    ...PipelineVersion\n  }\n}\nfragment PipelineVersion on PipelineVersion {\n  number releaseNote\n  graph {\n    jobNodes { id job { id name } position { x y } nextNodes }\n    conditionNodes {\n      id\n      position { x y }\n      nextNodesSuccess nextNodesFailure\n      condition {\n        __typename toString\n        ... on ConditionStatus { value }\n        ... on ConditionExpression { expression }\n      }\n    }\n  }\n  creationDate creator isCurrent isMajor sourceUrl\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "PipelineVersion", "The new version."),
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

/// `pipeline_versions_delete`
pub static PIPELINE_VERSIONS_DELETE: Operation = Operation {
    id: "pipeline_versions_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Deletes versions of a pipeline.",
    description: "Only those whose instances have all ended. Look at `success` of each: the call succeeds when none was deleted.",
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
        Body::json("PipelineVersionsDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineVersionsDelete"),
                    field: "deletePipelineVersions",
                    document: "mutation pipelineVersionsDelete($pipelineId: UUID!, $pipelineVersionNumbers: [Int!]!) {\n  deletePipelineVersions(pipelineId: $pipelineId, pipelineVersionNumbers: $pipelineVersionNumbers) {\n    number success\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Vec<DeletedVersion>", "What became of each version."),
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

/// `project_pipelines_list`
pub static PROJECT_PIPELINES_LIST: Operation = Operation {
    id: "project_pipelines_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Lists the pipelines of a project, with their instances and versions.",
    description: "Without limits, all instances and versions of all pipelines come along.",
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
        Body::json("ProjectPipelinesListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectPipelinesList"),
                    field: "project",
                    document: "query projectPipelinesList(\n  $id: UUID!, $instancesLimit: Int, $instancesSkip: Int, $versionsLimit: Int,\n  $versionsOnlyCurrent: Boolean\n) {\n  project(id: $id) { pipelines { ...Pipeline } }\n}\nfragment Pipeline on Pipeline {\n  id name alias description\n  alerting { emails loginEmails { login email } statusList }\n  pipelineInstanceCount\n  instances(limit: $instancesLimit, skip: $instancesSkip) { ...PipelineInstance }\n  versions(limit: $versionsLimit, onlyCurrent: $versionsOnlyCurrent) { ...PipelineVersion }\n  creationDate creator isScheduled cronScheduling scheduleStatus scheduleTimezone isLegacyPipeline\n  hasExecutionVariablesEnabled\n}\nfragment PipelineInstance on PipelineInstance {\n  id number status startTime endTime pipelineId runWithExecutionVariables\n  initialExecutionVariables { key value isPassword }\n  jobsInstance { id jobId number status startTime endTime }\n  conditionsInstance { id conditionNodeId isSuccess startTime endTime }\n}\nfragment PipelineVersion on PipelineVersion {\n  number releaseNote\n  graph {\n    jobNodes { id job { id name } position { x y } nextNodes }\n    conditionNodes {\n      id\n      position { x y }\n      nextNodesSuccess nextNodesFailure\n      condition {\n        __typename toString\n        ... on ConditionStatus { value }\n        ... on ConditionExpression { expression }\n      }\n    }\n  }\n  creationDate creator isCurrent isMajor sourceUrl\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<ProjectPipelines>", "The project, or null."),
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

/// `project_pipelines_list_minimal`
pub static PROJECT_PIPELINES_LIST_MINIMAL: Operation = Operation {
    id: "project_pipelines_list_minimal",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipelines",
    summary: "Lists the pipelines of a project by id, name and alias.",
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
        Body::json("ProjectPipelinesListMinimalVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectPipelinesListMinimal"),
                    field: "project",
                    document: "query projectPipelinesListMinimal($id: UUID!) {\n  project(id: $id) { pipelines { id name alias } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<ProjectPipelineSummaries>",
            "The project, or null.",
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
