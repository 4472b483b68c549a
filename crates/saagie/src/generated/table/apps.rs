// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{
    Answer, Body, Kind, Location, Operation, PageStyle, Pagination, Parameter, Repeat,
    Rule, Style, Waiter, StatusPattern::*,
};

/// `app_create`
pub static APP_CREATE: Operation = Operation {
    id: "app_create",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Creates an app from an image, or from the catalogue with settings of its own.",
    description: "Needs the role of an editor. The name is unique in the project, without regard to case. For an image give `dockerInfo` and the technology of Docker images; for a technology of the catalogue give `runtimeContextId`.",
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
        Body::json("AppCreateVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("appCreate"),
                    field: "createApp",
                    document: "mutation appCreate($app: AppInput!) {\n  createApp(app: $app) { id name }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "NamedReference", "The new app."),
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

/// `app_delete`
pub static APP_DELETE: Operation = Operation {
    id: "app_delete",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Deletes an app.",
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
        Body::json("AppDeleteVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("appDelete"),
                    field: "deleteApp",
                    document: "mutation appDelete($appId: UUID!) {\n  deleteApp(appId: $appId) { id }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Reference>", "The app that was deleted."),
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

/// `app_edit`
pub static APP_EDIT: Operation = Operation {
    id: "app_edit",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Edits an app, but not what it runs.",
    description: "Needs the role of an editor. What is read has `loginEmails` in its alerting; what is sent has `logins` instead.",
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
        Body::json("AppEditVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("appEdit"),
                    field: "editApp",
                    document: "mutation appEdit($appEdition: AppEditionInput!) {\n  editApp(appEdition: $appEdition) { id name }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "NamedReference", "The app."),
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

/// `app_get`
pub static APP_GET: Operation = Operation {
    id: "app_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Gets an app, with its versions and history.",
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
        Body::json("AppGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("appGet"),
                    field: "app",
                    document: "query appGet($id: UUID!, $eventsLimit: Int, $eventsSkip: Int) {\n  app(id: $id) { ...App }\n}\nfragment App on App {\n  id name description creationDate creator\n  technology { id }\n  project { id name }\n  isGenericApp\n  alerting { emails loginEmails { login email } statusList }\n  resources { cpu { request limit } memory { request limit } }\n  linkedVolumes { ...StorageSummary }\n  history {\n    id countEvents\n    events(limit: $eventsLimit, skip: $eventsSkip) {\n      id appHistoryId\n      action { event { ...AppEvent } transitionTime }\n      statuses { event { ...AppEvent } transitionTime }\n    }\n    runningVersionNumber\n    currentDockerInfo { image dockerCredentialsId }\n    currentStatus currentStatusReason currentExecutionId startTime stopTime author\n  }\n  currentVersion { ...AppVersion }\n  versions { ...AppVersion }\n}\nfragment StorageSummary on Volume {\n  id name creator description size projectId creationDate\n  linkedApp { id name }\n}\nfragment AppEvent on AppEvent {\n  __typename recordAt executionId versionNumber\n  ... on StatusRetrieve { status reason }\n  ... on RunAction { author triggerType }\n  ... on StopAction { author triggerType }\n  ... on RestartAction { author triggerType }\n  ... on UpgradeAction { author triggerType }\n  ... on RollbackAction { author triggerType }\n}\nfragment AppVersion on AppVersion {\n  number creator creationDate releaseNote\n  dockerInfo { image dockerCredentialsId }\n  runtimeContextId\n  ports { name number isRewriteUrl basePathVariableName scope internalUrl }\n  isMajor\n  volumesWithPath { path volume { ...StorageSummary } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<App>", "The app, or null."),
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
    waiter: Some(APP_GET_UNTIL_STARTED),
    provenance: "the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach",
};

/// What `app_get` is waited for until `started`.
pub const APP_GET_UNTIL_STARTED: Waiter = Waiter {
    name: "started",
    state: "/history/currentStatus",
    success: &["STARTED"],
    failure: &["FAILED"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 5000u64,
    max_delay_ms: 30000u64,
    timeout_ms: 600000u64,
};

/// What `app_get` is waited for until `stopped`.
pub const APP_GET_UNTIL_STOPPED: Waiter = Waiter {
    name: "stopped",
    state: "/history/currentStatus",
    success: &["STOPPED"],
    failure: &["FAILED"],
    retry: &[],
    gone_is_success: false,
    delay_ms: 5000u64,
    max_delay_ms: 30000u64,
    timeout_ms: 600000u64,
};

/// `app_install`
pub static APP_INSTALL: Operation = Operation {
    id: "app_install",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Creates an app from the catalogue.",
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
        Body::json("AppInstallVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("appInstall"),
                    field: "installApp",
                    document: "mutation appInstall($projectId: UUID!, $technologyId: UUID!, $contextId: String!) {\n  installApp(projectId: $projectId, technologyId: $technologyId, contextId: $contextId) { id name }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "NamedReference", "The new app."),
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

/// `app_restart`
pub static APP_RESTART: Operation = Operation {
    id: "app_restart",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Restarts an app.",
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
        Body::json("AppRestartVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("appRestart"),
                    field: "restartApp",
                    document: "mutation appRestart($id: UUID!) {\n  restartApp(id: $id) {\n    id\n    versions { number }\n    history {\n      id runningVersionNumber\n      currentDockerInfo { image dockerCredentialsId }\n      currentStatus\n    }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "AppState", "The app."),
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

/// `app_rollback`
pub static APP_ROLLBACK: Operation = Operation {
    id: "app_rollback",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Makes an earlier version of an app the current one.",
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
        Body::json("AppRollbackVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("appRollback"),
                    field: "rollbackAppVersion",
                    document: "mutation appRollback($appId: UUID!, $versionNumber: Int!, $volumesWithPath: [VolumeWithPathInput]) {\n  rollbackAppVersion(\n    appId: $appId, versionNumber: $versionNumber, volumesWithPath: $volumesWithPath\n  ) {\n    id\n    versions { number }\n    currentVersion { number }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<AppRolledBack>", "The versions of the app."),
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

/// `app_run`
pub static APP_RUN: Operation = Operation {
    id: "app_run",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Starts an app.",
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
        Body::json("AppRunVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("appRun"),
                    field: "runApp",
                    document: "mutation appRun($id: UUID!) {\n  runApp(id: $id) {\n    id\n    versions { number }\n    history {\n      id runningVersionNumber\n      currentDockerInfo { image dockerCredentialsId }\n      currentStatus\n    }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "AppState", "The app."),
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

/// `app_stats_get`
pub static APP_STATS_GET: Operation = Operation {
    id: "app_stats_get",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Gets how reliable a version of an app has been.",
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
        Body::json("AppStatsGetVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("appStatsGet"),
                    field: "appStats",
                    document: "query appStatsGet($appHistoryId: UUID!, $versionNumber: Int!, $startTime: DateTime!) {\n  appStats(appHistoryId: $appHistoryId, versionNumber: $versionNumber, startTime: $startTime) {\n    uptimePercentage downtimePercentage recoveredCount\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<AppStats>", "The numbers, or null."),
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

/// `app_statuses_count`
pub static APP_STATUSES_COUNT: Operation = Operation {
    id: "app_statuses_count",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Counts the states that a version of an app has been in.",
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
        Body::json("AppStatusesCountVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("appStatusesCount"),
                    field: "countAppHistoryStatuses",
                    document: "query appStatusesCount($appHistoryId: UUID!, $versionNumber: Int!, $startTime: DateTime!) {\n  countAppHistoryStatuses(\n    appHistoryId: $appHistoryId, versionNumber: $versionNumber, startTime: $startTime\n  )\n}",
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

/// `app_statuses_list`
pub static APP_STATUSES_LIST: Operation = Operation {
    id: "app_statuses_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Lists the states that a version of an app has been in.",
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
        Body::json("AppStatusesListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("appStatusesList"),
                    field: "appHistoryStatuses",
                    document: "query appStatusesList(\n  $appHistoryId: UUID!, $versionNumber: Int!, $startTime: DateTime!, $limit: Int\n) {\n  appHistoryStatuses(\n    appHistoryId: $appHistoryId, versionNumber: $versionNumber, startTime: $startTime,\n    limit: $limit\n  ) {\n    status recordAt\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<Vec<Option<AppStatusAt>>>", "The states."),
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

/// `app_stop`
pub static APP_STOP: Operation = Operation {
    id: "app_stop",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Stops an app.",
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
        Body::json("AppStopVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("appStop"),
                    field: "stopApp",
                    document: "mutation appStop($id: UUID!) {\n  stopApp(id: $id) {\n    id\n    versions { number }\n    history {\n      id runningVersionNumber\n      currentDockerInfo { image dockerCredentialsId }\n      currentStatus\n    }\n  }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<AppState>", "The app."),
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

/// `app_upgrade`
pub static APP_UPGRADE: Operation = Operation {
    id: "app_upgrade",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Adds a version to an app and makes it the current one.",
    description: "Needs the role of an editor. Give `dockerInfo` or `runtimeContextId`, as the app is. Nothing is carried over from the version before, the credentials for the image least of all.",
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
        Body::json("AppUpgradeVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Mutation,
                    name: Some("appUpgrade"),
                    field: "addAppVersion",
                    document: "mutation appUpgrade($appId: UUID!, $version: AppVersionInput!) {\n  addAppVersion(appId: $appId, version: $version) { ...AppVersion }\n}\nfragment AppVersion on AppVersion {\n  number creator creationDate releaseNote\n  dockerInfo { image dockerCredentialsId }\n  runtimeContextId\n  ports { name number isRewriteUrl basePathVariableName scope internalUrl }\n  isMajor\n  volumesWithPath { path volume { ...StorageSummary } }\n}\nfragment StorageSummary on Volume {\n  id name creator description size projectId creationDate\n  linkedApp { id name }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "AppVersion", "The new version."),
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

/// `project_apps_list`
pub static PROJECT_APPS_LIST: Operation = Operation {
    id: "project_apps_list",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Lists the apps of a project, with their versions and history.",
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
        Body::json("ProjectAppsListVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectAppsList"),
                    field: "project",
                    document: "query projectAppsList($id: UUID!, $eventsLimit: Int, $eventsSkip: Int) {\n  project(id: $id) { apps { ...App } }\n}\nfragment App on App {\n  id name description creationDate creator\n  technology { id }\n  project { id name }\n  isGenericApp\n  alerting { emails loginEmails { login email } statusList }\n  resources { cpu { request limit } memory { request limit } }\n  linkedVolumes { ...StorageSummary }\n  history {\n    id countEvents\n    events(limit: $eventsLimit, skip: $eventsSkip) {\n      id appHistoryId\n      action { event { ...AppEvent } transitionTime }\n      statuses { event { ...AppEvent } transitionTime }\n    }\n    runningVersionNumber\n    currentDockerInfo { image dockerCredentialsId }\n    currentStatus currentStatusReason currentExecutionId startTime stopTime author\n  }\n  currentVersion { ...AppVersion }\n  versions { ...AppVersion }\n}\nfragment StorageSummary on Volume {\n  id name creator description size projectId creationDate\n  linkedApp { id name }\n}\nfragment AppEvent on AppEvent {\n  __typename recordAt executionId versionNumber\n  ... on StatusRetrieve { status reason }\n  ... on RunAction { author triggerType }\n  ... on StopAction { author triggerType }\n  ... on RestartAction { author triggerType }\n  ... on UpgradeAction { author triggerType }\n  ... on RollbackAction { author triggerType }\n}\nfragment AppVersion on AppVersion {\n  number creator creationDate releaseNote\n  dockerInfo { image dockerCredentialsId }\n  runtimeContextId\n  ports { name number isRewriteUrl basePathVariableName scope internalUrl }\n  isMajor\n  volumesWithPath { path volume { ...StorageSummary } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<ProjectApps>", "The project, or null."),
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

/// `project_apps_list_minimal`
pub static PROJECT_APPS_LIST_MINIMAL: Operation = Operation {
    id: "project_apps_list_minimal",
    method: "POST",
    path: "/projects/api/platform/{platformId}/graphql",
    server: None,
    tag: "apps",
    summary: "Lists the apps of a project by id and name.",
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
        Body::json("ProjectAppsListMinimalVariables", "")
            .graphql(
                &runtime::Graphql {
                    kind: runtime::GraphqlKind::Query,
                    name: Some("projectAppsListMinimal"),
                    field: "project",
                    document: "query projectAppsListMinimal($id: UUID!) {\n  project(id: $id) { apps { id name } }\n}",
                    upload: None,
                },
            ),
    ),
    responses: &[
        Answer::json(Exact(200), "Option<ProjectAppSummaries>", "The project, or null."),
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
