// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `pipeline_instance_get`
pub static PIPELINE_INSTANCE_GET: Operation = Operation {
    id: "pipeline_instance_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipeline-instances",
    summary: "Gets a run of a pipeline.",
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
        Body::json("PipelineInstanceGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("pipelineInstanceGet"),
                    field: "pipelineInstance",
                    document: "query pipelineInstanceGet($id: UUID!) {\n  pipelineInstance(id: $id) { ...PipelineInstance }\n}\nfragment PipelineInstance on PipelineInstance {\n  id number status startTime endTime pipelineId runWithExecutionVariables\n  initialExecutionVariables { key value isPassword }\n  jobsInstance { id jobId number status startTime endTime }\n  conditionsInstance { id conditionNodeId isSuccess startTime endTime }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<PipelineInstance>", "The instance, or null."),
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
    waiter: Some(PIPELINE_INSTANCE_GET_UNTIL_FINISHED),
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// What `pipeline_instance_get` is waited for until `finished`.
pub const PIPELINE_INSTANCE_GET_UNTIL_FINISHED: Waiter = Waiter {
    name: "finished",
    state: "/status",
    success: &["SUCCEEDED"],
    failure: &["FAILED", "KILLED", "UNKNOWN", "ERROR", "SKIPPED"],
    retry: &["AWAITING", "REQUESTED", "QUEUED", "RUNNING", "KILLING"],
    gone_is_success: false,
    delay_ms: 10000u64,
    max_delay_ms: 10000u64,
    timeout_ms: 86400000u64,
};

/// `pipeline_instance_stop`
pub static PIPELINE_INSTANCE_STOP: Operation = Operation {
    id: "pipeline_instance_stop",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipeline-instances",
    summary: "Stops a run of a pipeline.",
    description: "It goes by way of `KILLING` to `KILLED`.",
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
        Body::json("PipelineInstanceStopVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineInstanceStop"),
                    field: "stopPipelineInstance",
                    document: "mutation pipelineInstanceStop($pipelineInstanceId: UUID!) {\n  stopPipelineInstance(pipelineInstanceId: $pipelineInstanceId) {\n    id number status startTime endTime pipelineId\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "PipelineInstanceSummary", "The instance."),
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

/// `pipeline_instances_count_by_date`
pub static PIPELINE_INSTANCES_COUNT_BY_DATE: Operation = Operation {
    id: "pipeline_instances_count_by_date",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipeline-instances",
    summary: "Counts the instances of a pipeline that started before some time.",
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
        Body::json("PipelineInstancesCountByDateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("pipelineInstancesCountByDate"),
                    field: "countDeletablePipelineInstancesByDate",
                    document: "query pipelineInstancesCountByDate($pipelineId: UUID!, $beforeAt: DateTime!) {\n  countDeletablePipelineInstancesByDate(pipelineId: $pipelineId, beforeAt: $beforeAt)\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<i32>", "The number."),
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

/// `pipeline_instances_count_by_selector`
pub static PIPELINE_INSTANCES_COUNT_BY_SELECTOR: Operation = Operation {
    id: "pipeline_instances_count_by_selector",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipeline-instances",
    summary: "Counts the instances of a pipeline that each selector would delete.",
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
        Body::json("PipelineInstancesCountBySelectorVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("pipelineInstancesCountBySelector"),
                    field: "countDeletablePipelineInstancesByStatus",
                    document: "query pipelineInstancesCountBySelector($pipelineId: UUID!) {\n  countDeletablePipelineInstancesByStatus(pipelineId: $pipelineId) { selector count }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<Vec<PipelineInstanceSelectorCount>>",
            "The numbers.",
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

/// `pipeline_instances_delete`
pub static PIPELINE_INSTANCES_DELETE: Operation = Operation {
    id: "pipeline_instances_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipeline-instances",
    summary: "Deletes instances of a pipeline.",
    description: "Only those that have ended. The instances of their jobs go with them, and their logs. Look at `success` of each: the call succeeds when none was deleted.",
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
        Body::json("PipelineInstancesDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineInstancesDelete"),
                    field: "deletePipelineInstances",
                    document: "mutation pipelineInstancesDelete($pipelineId: UUID!, $pipelineInstanceIds: [UUID!]) {\n  deletePipelineInstances(pipelineId: $pipelineId, pipelineInstanceIds: $pipelineInstanceIds) {\n    id success\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Vec<DeletedInstance>",
            "What became of each instance.",
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

/// `pipeline_instances_delete_by_date`
pub static PIPELINE_INSTANCES_DELETE_BY_DATE: Operation = Operation {
    id: "pipeline_instances_delete_by_date",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipeline-instances",
    summary: "Deletes the instances of a pipeline that started before some time.",
    description: "The instances of their jobs go with them, and their logs. An id that is both excluded and included is deleted.",
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
        Body::json("PipelineInstancesDeleteByDateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineInstancesDeleteByDate"),
                    field: "deletePipelineInstancesByDateSelector",
                    document: "mutation pipelineInstancesDeleteByDate(\n  $pipelineId: UUID!, $beforeAt: DateTime!, $excludePipelineInstanceIds: [UUID!],\n  $includePipelineInstanceIds: [UUID!]\n) {\n  deletePipelineInstancesByDateSelector(\n    pipelineId: $pipelineId, beforeAt: $beforeAt,\n    excludePipelineInstanceIds: $excludePipelineInstanceIds,\n    includePipelineInstanceIds: $includePipelineInstanceIds\n  )\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "i32", "How many were deleted."),
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

/// `pipeline_instances_delete_by_selector`
pub static PIPELINE_INSTANCES_DELETE_BY_SELECTOR: Operation = Operation {
    id: "pipeline_instances_delete_by_selector",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipeline-instances",
    summary: "Deletes the instances of a pipeline that ended in some way.",
    description: "The instances of their jobs go with them, and their logs. An id that is both excluded and included is deleted.",
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
        Body::json("PipelineInstancesDeleteBySelectorVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineInstancesDeleteBySelector"),
                    field: "deletePipelineInstancesByStatusSelector",
                    document: "mutation pipelineInstancesDeleteBySelector(\n  $pipelineId: UUID!, $selector: PipelineInstanceStatusSelector!,\n  $excludePipelineInstanceIds: [UUID!], $includePipelineInstanceIds: [UUID!]\n) {\n  deletePipelineInstancesByStatusSelector(\n    pipelineId: $pipelineId, selector: $selector,\n    excludePipelineInstanceIds: $excludePipelineInstanceIds,\n    includePipelineInstanceIds: $includePipelineInstanceIds\n  )\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "i32", "How many were deleted."),
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

/// `pipeline_instances_list`
pub static PIPELINE_INSTANCES_LIST: Operation = Operation {
    id: "pipeline_instances_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipeline-instances",
    summary: "Lists the instances of a pipeline, the newest first.",
    description: "There is no total; a page that is not full is the last. `pipelineInstanceCount` is the number of all instances.",
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
        Body::json("PipelineInstancesListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("pipelineInstancesList"),
                    field: "graphPipeline",
                    document: "query pipelineInstancesList($id: UUID!, $limit: Int, $skip: Int) {\n  graphPipeline(id: $id) {\n    pipelineInstanceCount\n    instances(limit: $limit, skip: $skip) { ...PipelineInstance }\n  }\n}\nfragment PipelineInstance on PipelineInstance {\n  id number status startTime endTime pipelineId runWithExecutionVariables\n  initialExecutionVariables { key value isPassword }\n  jobsInstance { id jobId number status startTime endTime }\n  conditionsInstance { id conditionNodeId isSuccess startTime endTime }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<PipelineInstances>", "The pipeline, or null."),
        Answer::of(
            Exact(401),
            "text/plain",
            "String",
            "There is no token, or it is too old.",
        ),
    ],
    security: &[&["token"]],
    repeat: Repeat::Safe,
    pagination: Some(Pagination {
        style: PageStyle::Offset {
            parameter: "skip",
        },
        limit: Some("limit"),
        one_page_with: &[],
    }),
    waiter: None,
    provenance: "the schema alone: the original client has no such call",
};

/// `pipeline_run`
pub static PIPELINE_RUN: Operation = Operation {
    id: "pipeline_run",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "pipeline-instances",
    summary: "Runs a pipeline.",
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
        Body::json("PipelineRunVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("pipelineRun"),
                    field: "runPipeline",
                    document: "mutation pipelineRun($pipelineId: UUID!) {\n  runPipeline(pipelineId: $pipelineId) { id number status startTime endTime pipelineId }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "PipelineInstanceSummary", "The new instance."),
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
