// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `job_instance_get`
pub static JOB_INSTANCE_GET: Operation = Operation {
    id: "job_instance_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "job-instances",
    summary: "Gets a run of a job.",
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
        Body::json("JobInstanceGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("jobInstanceGet"),
                    field: "jobInstance",
                    document: "query jobInstanceGet($id: UUID!) {\n  jobInstance(id: $id) {\n    id number status\n    history { currentStatus { status details reason recordAt } }\n    startTime endTime jobId jobAlias\n    version { number releaseNote runtimeVersion commandLine isMajor isCurrent doesUseGPU }\n    executionGlobalVariablesInput { key value isPassword }\n    executionVariablesInput {\n      parentJobInstanceId parentJobId parentJobAlias isDirectParent\n      executionVariables { key value isPassword }\n      isGlobalVariables\n    }\n    executionVariablesOutput { key value isPassword }\n    executionVariablesByKey {\n      keyVariable isPassword\n      valueVariablesInputByJobInstance {\n        jobInstanceId jobId jobAlias jobName isDirectParent value isPassword\n      }\n      valueGlobalVariableInput valueVariableOutput\n    }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<JobInstance>", "The instance, or null."),
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
    waiter: Some(JOB_INSTANCE_GET_UNTIL_FINISHED),
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// What `job_instance_get` is waited for until `finished`.
pub const JOB_INSTANCE_GET_UNTIL_FINISHED: Waiter = Waiter {
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

/// `job_instance_stop`
pub static JOB_INSTANCE_STOP: Operation = Operation {
    id: "job_instance_stop",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "job-instances",
    summary: "Stops a run of a job.",
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
        Body::json("JobInstanceStopVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobInstanceStop"),
                    field: "stopJobInstance",
                    document: "mutation jobInstanceStop($jobInstanceId: UUID!) {\n  stopJobInstance(jobInstanceId: $jobInstanceId) { ...JobInstanceSummary }\n}\nfragment JobInstanceSummary on JobInstance {\n  id number jobId status\n  history { currentStatus { status details reason recordAt } }\n  startTime endTime\n  version { number releaseNote runtimeVersion commandLine isMajor isCurrent doesUseGPU }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "JobInstanceSummary", "The instance."),
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

/// `job_instances_count_by_date`
pub static JOB_INSTANCES_COUNT_BY_DATE: Operation = Operation {
    id: "job_instances_count_by_date",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "job-instances",
    summary: "Counts the instances of a job that started before some time.",
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
        Body::json("JobInstancesCountByDateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("jobInstancesCountByDate"),
                    field: "countJobInstancesByDate",
                    document: "query jobInstancesCountByDate($jobId: UUID!, $beforeAt: DateTime!) {\n  countJobInstancesByDate(jobId: $jobId, beforeAt: $beforeAt)\n}",
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

/// `job_instances_count_by_selector`
pub static JOB_INSTANCES_COUNT_BY_SELECTOR: Operation = Operation {
    id: "job_instances_count_by_selector",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "job-instances",
    summary: "Counts the instances of a job that each selector would delete.",
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
        Body::json("JobInstancesCountBySelectorVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("jobInstancesCountBySelector"),
                    field: "countJobInstancesBySelector",
                    document: "query jobInstancesCountBySelector($jobId: UUID!) {\n  countJobInstancesBySelector(jobId: $jobId) { selector count }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<Vec<JobInstanceSelectorCount>>",
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

/// `job_instances_delete`
pub static JOB_INSTANCES_DELETE: Operation = Operation {
    id: "job_instances_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "job-instances",
    summary: "Deletes instances of a job.",
    description: "Only those that have ended and belong to no pipeline. Look at `success` of each: the call succeeds when none was deleted.",
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
        Body::json("JobInstancesDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobInstancesDelete"),
                    field: "deleteJobInstances",
                    document: "mutation jobInstancesDelete($jobId: UUID!, $jobInstanceIds: [UUID!]) {\n  deleteJobInstances(jobId: $jobId, jobInstanceIds: $jobInstanceIds) { id success }\n}",
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

/// `job_instances_delete_by_date`
pub static JOB_INSTANCES_DELETE_BY_DATE: Operation = Operation {
    id: "job_instances_delete_by_date",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "job-instances",
    summary: "Deletes the instances of a job that started before some time.",
    description: "Only those that belong to no pipeline. An id that is both excluded and included is deleted.",
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
        Body::json("JobInstancesDeleteByDateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobInstancesDeleteByDate"),
                    field: "deleteJobInstancesByDate",
                    document: "mutation jobInstancesDeleteByDate(\n  $jobId: UUID!, $beforeAt: DateTime!, $excludeJobInstanceIds: [UUID!],\n  $includeJobInstanceIds: [UUID!]\n) {\n  deleteJobInstancesByDate(\n    jobId: $jobId, beforeAt: $beforeAt, excludeJobInstanceIds: $excludeJobInstanceIds,\n    includeJobInstanceIds: $includeJobInstanceIds\n  )\n}",
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

/// `job_instances_delete_by_selector`
pub static JOB_INSTANCES_DELETE_BY_SELECTOR: Operation = Operation {
    id: "job_instances_delete_by_selector",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "job-instances",
    summary: "Deletes the instances of a job that ended in some way.",
    description: "Only those that belong to no pipeline. An id that is both excluded and included is deleted.",
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
        Body::json("JobInstancesDeleteBySelectorVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobInstancesDeleteBySelector"),
                    field: "deleteJobInstancesBySelector",
                    document: "mutation jobInstancesDeleteBySelector(\n  $jobId: UUID!, $selector: JobInstanceSelector!, $excludeJobInstanceIds: [UUID!],\n  $includeJobInstanceIds: [UUID!]\n) {\n  deleteJobInstancesBySelector(\n    jobId: $jobId, selector: $selector, excludeJobInstanceIds: $excludeJobInstanceIds,\n    includeJobInstanceIds: $includeJobInstanceIds\n  )\n}",
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

/// `job_instances_list`
pub static JOB_INSTANCES_LIST: Operation = Operation {
    id: "job_instances_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "job-instances",
    summary: "Lists the instances of a job, the newest first.",
    description: "There is no total; a page that is not full is the last. `countJobInstance` is the number of all instances.",
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
        Body::json("JobInstancesListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("jobInstancesList"),
                    field: "job",
                    document: "query jobInstancesList($id: UUID!, $limit: Int, $skip: Int) {\n  job(id: $id) { countJobInstance instances(limit: $limit, skip: $skip) { ...JobInstanceSummary } }\n}\nfragment JobInstanceSummary on JobInstance {\n  id number jobId status\n  history { currentStatus { status details reason recordAt } }\n  startTime endTime\n  version { number releaseNote runtimeVersion commandLine isMajor isCurrent doesUseGPU }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<JobInstances>", "The job, or null."),
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

/// `job_run`
pub static JOB_RUN: Operation = Operation {
    id: "job_run",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "job-instances",
    summary: "Runs a job.",
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
        Body::json("JobRunVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobRun"),
                    field: "runJob",
                    document: "mutation jobRun($jobId: UUID!) {\n  runJob(jobId: $jobId) { ...JobInstanceSummary }\n}\nfragment JobInstanceSummary on JobInstance {\n  id number jobId status\n  history { currentStatus { status details reason recordAt } }\n  startTime endTime\n  version { number releaseNote runtimeVersion commandLine isMajor isCurrent doesUseGPU }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "JobInstanceSummary", "The new instance."),
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
