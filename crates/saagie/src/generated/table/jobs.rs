// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `job_create`
pub static JOB_CREATE: Operation = Operation {
    id: "job_create",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Creates a job and its first version, without a file.",
    description: "`job_create_upload` sends a file with it.\n\nNeeds the role of an editor. The name is unique in the project, without regard to case.\nThe category and the technology must be among those of the project, and the runtime must\nbe available and not deprecated.",
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
        Body::json("JobCreateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobCreate"),
                    field: "createJob",
                    document: "mutation jobCreate($job: JobInput!, $jobVersion: JobVersionInput!) {\n  createJob(job: $job, jobVersion: $jobVersion) { id name alias versions { number } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "JobCreated", "The new job."),
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

/// `job_create_upload`
pub static JOB_CREATE_UPLOAD: Operation = Operation {
    id: "job_create_upload",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Creates a job and its first version, with the file that it runs.",
    description: "Any kind of file is accepted. Send its base name: the server gets to see what is sent.\n\nNeeds the role of an editor. The name is unique in the project, without regard to case.\nThe category and the technology must be among those of the project, and the runtime must\nbe available and not deprecated.",
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
        Body::json("JobCreateUploadForm", "")
            .content_type("multipart/form-data")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobCreateUpload"),
                    field: "createJob",
                    document: "mutation jobCreateUpload($job: JobInput!, $jobVersion: JobVersionInput!, $file: Upload!) {\n  createJob(job: $job, jobVersion: $jobVersion, file: $file) { id name alias versions { number } }\n}",
                    upload: Some("file"),
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "JobCreated", "The new job."),
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

/// `job_delete`
pub static JOB_DELETE: Operation = Operation {
    id: "job_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Deletes a job.",
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
        Body::json("JobDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobDelete"),
                    field: "deleteJob",
                    document: "mutation jobDelete($jobId: UUID!) {\n  deleteJob(jobId: $jobId)\n}",
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

/// `job_duplicate`
pub static JOB_DUPLICATE: Operation = Operation {
    id: "job_duplicate",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Duplicates a job in its project.",
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
        Body::json("JobDuplicateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobDuplicate"),
                    field: "duplicateJob",
                    document: "mutation jobDuplicate($originalJobId: UUID!) {\n  duplicateJob(originalJobId: $originalJobId) { id name alias }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "JobSummary", "The copy."),
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

/// `job_edit`
pub static JOB_EDIT: Operation = Operation {
    id: "job_edit",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Edits a job, but not what it runs.",
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
        Body::json("JobEditVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobEdit"),
                    field: "editJob",
                    document: "mutation jobEdit($job: JobEditionInput!) {\n  editJob(job: $job) {\n    id name alias description isScheduled cronScheduling scheduleTimezone\n    resources { cpu { request limit } memory { request limit } gpu { request limit } }\n    alerting { emails loginEmails { login email } statusList }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "JobSettings", "What can be edited of the job."),
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

/// `job_get`
pub static JOB_GET: Operation = Operation {
    id: "job_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Gets a job, with its instances and versions.",
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
        Body::json("JobGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("jobGet"),
                    field: "job",
                    document: "query jobGet(\n  $id: UUID!, $instancesLimit: Int, $instancesSkip: Int, $versionsLimit: Int,\n  $versionsOnlyCurrent: Boolean\n) {\n  job(id: $id) { ...Job }\n}\nfragment Job on Job {\n  id name alias description\n  alerting { emails loginEmails { login email } statusList }\n  countJobInstance\n  instances(limit: $instancesLimit, skip: $instancesSkip) { ...JobInstanceSummary }\n  versions(limit: $versionsLimit, onlyCurrent: $versionsOnlyCurrent) { ...JobVersion }\n  category\n  technology { id }\n  isScheduled cronScheduling scheduleStatus scheduleTimezone isStreaming creationDate\n  migrationStatus migrationProjectId isDeletable\n  pipelines { id }\n  graphPipelines(isCurrent: true) { id }\n  doesUseGPU\n  resources { cpu { request limit } memory { request limit } gpu { request limit } }\n  originalJobId\n}\nfragment JobInstanceSummary on JobInstance {\n  id number jobId status\n  history { currentStatus { status details reason recordAt } }\n  startTime endTime\n  version { number releaseNote runtimeVersion commandLine isMajor isCurrent doesUseGPU }\n}\nfragment JobVersion on JobVersion {\n  number creationDate creator releaseNote runtimeVersion commandLine\n  packageInfo { name downloadUrl }\n  dockerInfo { image dockerCredentialsId }\n  extraTechnology { language version }\n  isCurrent isMajor\n  deletableState { deletable reasons }\n  sourceUrl\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Job>", "The job, or null."),
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

/// `job_get_by_alias`
pub static JOB_GET_BY_ALIAS: Operation = Operation {
    id: "job_get_by_alias",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Gets a job by its alias, with its instances and versions.",
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
        Body::json("JobGetByAliasVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("jobGetByAlias"),
                    field: "jobByAlias",
                    document: "query jobGetByAlias(\n  $projectId: UUID!, $alias: String!, $instancesLimit: Int, $instancesSkip: Int,\n  $versionsLimit: Int, $versionsOnlyCurrent: Boolean\n) {\n  jobByAlias(projectId: $projectId, alias: $alias) { ...Job }\n}\nfragment Job on Job {\n  id name alias description\n  alerting { emails loginEmails { login email } statusList }\n  countJobInstance\n  instances(limit: $instancesLimit, skip: $instancesSkip) { ...JobInstanceSummary }\n  versions(limit: $versionsLimit, onlyCurrent: $versionsOnlyCurrent) { ...JobVersion }\n  category\n  technology { id }\n  isScheduled cronScheduling scheduleStatus scheduleTimezone isStreaming creationDate\n  migrationStatus migrationProjectId isDeletable\n  pipelines { id }\n  graphPipelines(isCurrent: true) { id }\n  doesUseGPU\n  resources { cpu { request limit } memory { request limit } gpu { request limit } }\n  originalJobId\n}\nfragment JobInstanceSummary on JobInstance {\n  id number jobId status\n  history { currentStatus { status details reason recordAt } }\n  startTime endTime\n  version { number releaseNote runtimeVersion commandLine isMajor isCurrent doesUseGPU }\n}\nfragment JobVersion on JobVersion {\n  number creationDate creator releaseNote runtimeVersion commandLine\n  packageInfo { name downloadUrl }\n  dockerInfo { image dockerCredentialsId }\n  extraTechnology { language version }\n  isCurrent isMajor\n  deletableState { deletable reasons }\n  sourceUrl\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Job>", "The job, or null."),
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

/// `job_move`
pub static JOB_MOVE: Operation = Operation {
    id: "job_move",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Moves a job to another project, which may be on another platform.",
    description: "Needs the role of an editor in both projects. The job must be in no pipeline, not scheduled, not streaming and not on the move. The other project must be ready and have its technology.",
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
        Body::json("JobMoveVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobMove"),
                    field: "moveJob",
                    document: "mutation jobMove(\n  $jobId: UUID!, $targetPlatformId: Int!, $targetProjectId: UUID!, $targetCategory: String\n) {\n  moveJob(\n    jobId: $jobId, targetPlatformId: $targetPlatformId, targetProjectId: $targetProjectId,\n    targetCategory: $targetCategory\n  )\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "String", "The id of the job in the other project."),
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

/// `job_rollback`
pub static JOB_ROLLBACK: Operation = Operation {
    id: "job_rollback",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Makes an earlier version of a job the current one.",
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
        Body::json("JobRollbackVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobRollback"),
                    field: "rollbackJobVersion",
                    document: "mutation jobRollback($jobId: UUID!, $versionNumber: Int!) {\n  rollbackJobVersion(jobId: $jobId, versionNumber: $versionNumber) {\n    id\n    versions { number isCurrent }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<VersionFlags>", "The versions of the job."),
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

/// `job_upgrade`
pub static JOB_UPGRADE: Operation = Operation {
    id: "job_upgrade",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Adds a version to a job and makes it the current one.",
    description: "`usePreviousArtifact` keeps the file of the version before; `job_upgrade_upload` sends a new one. Needs the role of an editor.",
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
        Body::json("JobUpgradeVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobUpgrade"),
                    field: "addJobVersion",
                    document: "mutation jobUpgrade($jobId: UUID!, $jobVersion: JobVersionInput!) {\n  addJobVersion(jobId: $jobId, jobVersion: $jobVersion) { number }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "VersionNumber", "The new version."),
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

/// `job_upgrade_upload`
pub static JOB_UPGRADE_UPLOAD: Operation = Operation {
    id: "job_upgrade_upload",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Adds a version to a job, with the file that it runs.",
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
        Body::json("JobUpgradeUploadForm", "")
            .content_type("multipart/form-data")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobUpgradeUpload"),
                    field: "addJobVersion",
                    document: "mutation jobUpgradeUpload($jobId: UUID!, $jobVersion: JobVersionInput!, $file: Upload!) {\n  addJobVersion(jobId: $jobId, jobVersion: $jobVersion, file: $file) { number }\n}",
                    upload: Some("file"),
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "VersionNumber", "The new version."),
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

/// `job_versions_delete`
pub static JOB_VERSIONS_DELETE: Operation = Operation {
    id: "job_versions_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Deletes versions of a job.",
    description: "Not the current version, nor one that a pipeline uses. Look at `success` of each: the call succeeds when none was deleted.",
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
        Body::json("JobVersionsDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("jobVersionsDelete"),
                    field: "deleteJobVersions",
                    document: "mutation jobVersionsDelete($jobId: UUID!, $jobVersionNumbers: [Int!]!) {\n  deleteJobVersions(jobId: $jobId, jobVersionNumbers: $jobVersionNumbers) { number success }\n}",
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

/// `project_jobs_list`
pub static PROJECT_JOBS_LIST: Operation = Operation {
    id: "project_jobs_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Lists the jobs of a project, with their instances and versions.",
    description: "Without limits, all instances and versions of all jobs come along.",
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
        Body::json("ProjectJobsListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectJobsList"),
                    field: "jobs",
                    document: "query projectJobsList(\n  $projectId: UUID!, $category: String, $technologyId: UUID, $instancesLimit: Int,\n  $instancesSkip: Int, $versionsLimit: Int, $versionsOnlyCurrent: Boolean\n) {\n  jobs(projectId: $projectId, category: $category, technologyId: $technologyId) { ...Job }\n}\nfragment Job on Job {\n  id name alias description\n  alerting { emails loginEmails { login email } statusList }\n  countJobInstance\n  instances(limit: $instancesLimit, skip: $instancesSkip) { ...JobInstanceSummary }\n  versions(limit: $versionsLimit, onlyCurrent: $versionsOnlyCurrent) { ...JobVersion }\n  category\n  technology { id }\n  isScheduled cronScheduling scheduleStatus scheduleTimezone isStreaming creationDate\n  migrationStatus migrationProjectId isDeletable\n  pipelines { id }\n  graphPipelines(isCurrent: true) { id }\n  doesUseGPU\n  resources { cpu { request limit } memory { request limit } gpu { request limit } }\n  originalJobId\n}\nfragment JobInstanceSummary on JobInstance {\n  id number jobId status\n  history { currentStatus { status details reason recordAt } }\n  startTime endTime\n  version { number releaseNote runtimeVersion commandLine isMajor isCurrent doesUseGPU }\n}\nfragment JobVersion on JobVersion {\n  number creationDate creator releaseNote runtimeVersion commandLine\n  packageInfo { name downloadUrl }\n  dockerInfo { image dockerCredentialsId }\n  extraTechnology { language version }\n  isCurrent isMajor\n  deletableState { deletable reasons }\n  sourceUrl\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<Job>>", "The jobs."),
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

/// `project_jobs_list_minimal`
pub static PROJECT_JOBS_LIST_MINIMAL: Operation = Operation {
    id: "project_jobs_list_minimal",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "jobs",
    summary: "Lists the jobs of a project by id, name and alias.",
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
        Body::json("ProjectJobsListMinimalVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectJobsListMinimal"),
                    field: "jobs",
                    document: "query projectJobsListMinimal($projectId: UUID!, $category: String, $technologyId: UUID) {\n  jobs(projectId: $projectId, category: $category, technologyId: $technologyId) { id name alias }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<JobSummary>>", "The jobs."),
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
