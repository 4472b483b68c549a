// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `repositories_list`
pub static REPOSITORIES_LIST: Operation = Operation {
    id: "repositories_list",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Lists the repositories that technologies come from.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RepositoriesListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("repositoriesList"),
                    field: "repositories",
                    document: "query repositoriesList($lastSynchronization: Boolean) {\n  repositories {\n    id name\n    source { __typename ... on FileSource { name } ... on UrlSource { url } }\n    synchronizationReports(lastSynchronization: $lastSynchronization) {\n      count\n      list { ...SynchronizationReport }\n      lastReversibleId\n    }\n    technologies { __typename id label available }\n  }\n}\nfragment SynchronizationReport on SynchronizationReport {\n  __typename id startedAt endedAt\n  trigger { author type }\n  source { __typename ... on FileSource { name } ... on UrlSource { url } }\n  ... on SuccessfulSynchronization {\n    numberOfChanges\n    technologyReports { technologyId technologyLabel status message }\n    issues { message path }\n    revert { author date }\n  }\n  ... on FailedSynchronization { failure }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Vec<RepositoryListed>", "The repositories."),
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

/// `repositories_list_minimal`
pub static REPOSITORIES_LIST_MINIMAL: Operation = Operation {
    id: "repositories_list_minimal",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Lists the repositories by id and name.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("()", "")
            .optional()
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("repositoriesListMinimal"),
                    field: "repositories",
                    document: "query repositoriesListMinimal {\n  repositories { id name synchronizationReports { lastReversibleId } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Vec<RepositorySummary>", "The repositories."),
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

/// `repository_create`
pub static REPOSITORY_CREATE: Operation = Operation {
    id: "repository_create",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Creates a repository that the platform fetches from a URL.",
    description: "`repository_create_upload` sends an archive instead.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RepositoryCreateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("repositoryCreate"),
                    field: "addRepository",
                    document: "mutation repositoryCreate($repositoryInput: RepositoryInput!) {\n  addRepository(repositoryInput: $repositoryInput) {\n    count\n    objects { id name source { __typename ... on FileSource { name } ... on UrlSource { url } } }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "RepositoryMutationResult", "The new repository."),
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

/// `repository_create_upload`
pub static REPOSITORY_CREATE_UPLOAD: Operation = Operation {
    id: "repository_create_upload",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Creates a repository from an archive.",
    description: "Give no URL. The archive is a zip with one or more `metadata.yml`, or one such file.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RepositoryCreateUploadForm", "")
            .content_type("multipart/form-data")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("repositoryCreateUpload"),
                    field: "addRepository",
                    document: "mutation repositoryCreateUpload($repositoryInput: RepositoryInput!, $upload: Upload!) {\n  addRepository(repositoryInput: $repositoryInput, upload: $upload) {\n    count\n    objects { id name source { __typename ... on FileSource { name } ... on UrlSource { url } } }\n  }\n}",
                    upload: Some("upload"),
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "RepositoryMutationResult", "The new repository."),
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

/// `repository_delete`
pub static REPOSITORY_DELETE: Operation = Operation {
    id: "repository_delete",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Deletes a repository.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RepositoryDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("repositoryDelete"),
                    field: "removeRepository",
                    document: "mutation repositoryDelete($id: UUID!) {\n  removeRepository(id: $id) { id name }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "Option<NamedReference>",
            "The repository that was deleted.",
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

/// `repository_edit`
pub static REPOSITORY_EDIT: Operation = Operation {
    id: "repository_edit",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Edits a repository.",
    description: "Members that are left out stay as they are.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RepositoryEditVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("repositoryEdit"),
                    field: "editRepository",
                    document: "mutation repositoryEdit($repositoryInput: RepositoryEditionInput!) {\n  editRepository(repositoryInput: $repositoryInput) {\n    count\n    objects { id name source { __typename ... on FileSource { name } ... on UrlSource { url } } }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(
            Exact(200),
            "RepositoryMutationResult",
            "The repository; none where nothing changed.",
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

/// `repository_get`
pub static REPOSITORY_GET: Operation = Operation {
    id: "repository_get",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Gets a repository, with its technologies and their contexts.",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RepositoryGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("repositoryGet"),
                    field: "repository",
                    document: "query repositoryGet(\n  $id: UUID!, $limit: Int, $skip: Int, $withReverted: Boolean, $lastSynchronization: Boolean\n) {\n  repository(id: $id) {\n    id name creator creationDate editor modificationDate readOnly\n    source { __typename ... on FileSource { name } ... on UrlSource { url } }\n    synchronizationReports(\n      limit: $limit, skip: $skip, withReverted: $withReverted,\n      lastSynchronization: $lastSynchronization\n    ) {\n      count\n      list { ...SynchronizationReport }\n      lastReversibleId\n    }\n    technologies { ...Technology }\n  }\n}\nfragment SynchronizationReport on SynchronizationReport {\n  __typename id startedAt endedAt\n  trigger { author type }\n  source { __typename ... on FileSource { name } ... on UrlSource { url } }\n  ... on SuccessfulSynchronization {\n    numberOfChanges\n    technologyReports { technologyId technologyLabel status message }\n    issues { message path }\n    revert { author date }\n  }\n  ... on FailedSynchronization { failure }\n}\nfragment Technology on Technology {\n  __typename id technologyId label icon repositoryId available missingFacets description\n  ... on JobTechnology {\n    contexts {\n      id label available missingFacets recommended description\n      dockerInfo { image version }\n      trustLevel deprecationDate lastUpdate\n    }\n  }\n  ... on SparkTechnology {\n    contexts {\n      id label available missingFacets recommended description\n      dockerInfo { image version }\n      trustLevel deprecationDate\n      technologyContexts {\n        id label available missingFacets recommended description trustLevel deprecationDate\n        jobContexts {\n          id label available missingFacets recommended description\n          dockerInfo { image version }\n          trustLevel deprecationDate lastUpdate\n        }\n      }\n    }\n  }\n  ... on AppTechnology {\n    appContexts {\n      id label available facets missingFacets recommended description\n      dockerInfo { image version }\n      trustLevel deprecationDate lastUpdate\n      ports { name port basePath rewriteUrl scope }\n      volumes { path size }\n    }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Repository>", "The repository, or null."),
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

/// `repository_synchronization_revert`
pub static REPOSITORY_SYNCHRONIZATION_REVERT: Operation = Operation {
    id: "repository_synchronization_revert",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Takes the last synchronization of a repository back.",
    description: "Only the one that `lastReversibleId` names.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RepositorySynchronizationRevertVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("repositorySynchronizationRevert"),
                    field: "revertLastSynchronization",
                    document: "mutation repositorySynchronizationRevert($repositoryId: UUID!, $synchronizationReportId: UUID!) {\n  revertLastSynchronization(\n    repositoryId: $repositoryId, synchronizationReportId: $synchronizationReportId\n  ) {\n    count\n    report { ...SynchronizationReport }\n    repositoryId repositoryName\n  }\n}\nfragment SynchronizationReport on SynchronizationReport {\n  __typename id startedAt endedAt\n  trigger { author type }\n  source { __typename ... on FileSource { name } ... on UrlSource { url } }\n  ... on SuccessfulSynchronization {\n    numberOfChanges\n    technologyReports { technologyId technologyLabel status message }\n    issues { message path }\n    revert { author date }\n  }\n  ... on FailedSynchronization { failure }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "RepositorySynchronization", "What it did."),
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

/// `repository_synchronize`
pub static REPOSITORY_SYNCHRONIZE: Operation = Operation {
    id: "repository_synchronize",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Fetches a repository from its URL again.",
    description: "`repository_synchronize_upload` sends an archive instead.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RepositorySynchronizeVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("repositorySynchronize"),
                    field: "synchronizeRepository",
                    document: "mutation repositorySynchronize($id: UUID!) {\n  synchronizeRepository(id: $id) {\n    count\n    report { ...SynchronizationReport }\n    repositoryId repositoryName\n  }\n}\nfragment SynchronizationReport on SynchronizationReport {\n  __typename id startedAt endedAt\n  trigger { author type }\n  source { __typename ... on FileSource { name } ... on UrlSource { url } }\n  ... on SuccessfulSynchronization {\n    numberOfChanges\n    technologyReports { technologyId technologyLabel status message }\n    issues { message path }\n    revert { author date }\n  }\n  ... on FailedSynchronization { failure }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "RepositorySynchronization", "What it did."),
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

/// `repository_synchronize_upload`
pub static REPOSITORY_SYNCHRONIZE_UPLOAD: Operation = Operation {
    id: "repository_synchronize_upload",
    method: "POST",
    path: "/gateway/api/graphql",
    server: None,
    tag: "repositories",
    summary: "Puts an archive in place of what a repository has.",
    description: "The archive is a zip with one or more `metadata.yml`, or one such file.",
    deprecated: false,
    parameters: &[],
    body: Some(
        Body::json("RepositorySynchronizeUploadForm", "")
            .content_type("multipart/form-data")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("repositorySynchronizeUpload"),
                    field: "synchronizeRepository",
                    document: "mutation repositorySynchronizeUpload($id: UUID!, $upload: Upload!) {\n  synchronizeRepository(id: $id, upload: $upload) {\n    count\n    report { ...SynchronizationReport }\n    repositoryId repositoryName\n  }\n}\nfragment SynchronizationReport on SynchronizationReport {\n  __typename id startedAt endedAt\n  trigger { author type }\n  source { __typename ... on FileSource { name } ... on UrlSource { url } }\n  ... on SuccessfulSynchronization {\n    numberOfChanges\n    technologyReports { technologyId technologyLabel status message }\n    issues { message path }\n    revert { author date }\n  }\n  ... on FailedSynchronization { failure }\n}",
                    upload: Some("upload"),
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "RepositorySynchronization", "What it did."),
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
