// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

#[allow(unused_imports)]
use super::*;

pub(in crate::generated) static APP_ALERTING_INPUT: &[Field] = &[
    Field::new("emails", Kind::List(&Kind::Text), "Addresses that are told."),
    Field::new("logins", Kind::List(&Kind::Text), "Logins of users that are told."),
    Field::new(
            "statusList",
            Kind::List(
                &Kind::Choice(
                    &[
                        "STARTED",
                        "STARTING",
                        "RESTARTING",
                        "RECOVERING",
                        "UPGRADING",
                        "ROLLING_BACK",
                        "STOPPING",
                        "STOPPED",
                        "FAILED",
                        "UNKNOWN",
                    ],
                ),
            ),
            "The states that are told of.",
        )
        .required(),
];

pub(in crate::generated) static APP_CREATE_VARIABLES: &[Field] = &[
    Field::new("app", Kind::Json, "An app to create, with its first version.")
        .required()
        .members(&APP_INPUT),
];

pub(in crate::generated) static APP_DELETE_VARIABLES: &[Field] = &[
    Field::new("appId", Kind::Text, "The app.").required(),
];

pub(in crate::generated) static APP_DOCKER_INPUT: &[Field] = &[
    Field::new("image", Kind::Text, "The image, with its tag.").required(),
    Field::new(
        "dockerCredentialsId",
        Kind::Text,
        "The credentials to pull it with, for a private image.",
    ),
];

pub(in crate::generated) static APP_EDIT_VARIABLES: &[Field] = &[
    Field::new(
            "appEdition",
            Kind::Json,
            "What changes of an app. What is left out stays.",
        )
        .required()
        .members(&APP_EDITION_INPUT),
];

pub(in crate::generated) static APP_EDITION_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "alerting",
            Kind::Json,
            "Who is told of what. Null is what the original sends where nobody is told.",
        )
        .nullable()
        .members(&APP_ALERTING_INPUT),
    Field::new("resources", Kind::Json, "The resources of an app.")
        .members(&APP_RESOURCE_INPUT),
];

pub(in crate::generated) static APP_ENVIRONMENT_VARIABLES_LIST_VARIABLES: &[Field] = &[
    Field::new("appId", Kind::Text, "The app.").required(),
    Field::new(
        "scope",
        Kind::Choice(&["GLOBAL", "PROJECT", "PIPELINE", "JOB", "APP"]),
        "Where a variable is seen. A narrower scope hides a wider one.",
    ),
];

pub(in crate::generated) static APP_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new(
        "eventsLimit",
        Kind::INTEGER,
        "How many events of the history come along; all unless said.",
    ),
    Field::new(
        "eventsSkip",
        Kind::INTEGER,
        "How many events are left out at the beginning.",
    ),
];

pub(in crate::generated) static APP_INPUT: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "technologyId",
            Kind::Text,
            "The technology; that of Docker images for an image.",
        )
        .required(),
    Field::new("version", Kind::Json, "A version of an app.")
        .required()
        .members(&APP_VERSION_INPUT),
    Field::new(
            "alerting",
            Kind::Json,
            "Who is told by mail, and in which states, about an app. Give addresses, logins or both.",
        )
        .members(&APP_ALERTING_INPUT),
    Field::new("resources", Kind::Json, "The resources of an app.")
        .members(&APP_RESOURCE_INPUT),
];

pub(in crate::generated) static APP_INSTALL_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new("technologyId", Kind::Text, "The technology.").required(),
    Field::new(
            "contextId",
            Kind::Text,
            "The id of a context of the technology, not its label.",
        )
        .required(),
];

pub(in crate::generated) static APP_RESOURCE_INPUT: &[Field] = &[
    Field::new(
            "cpu",
            Kind::Json,
            "What is reserved and what may be used of one resource.",
        )
        .members(&RESOURCE_REQUEST_LIMIT_INPUT),
    Field::new(
            "memory",
            Kind::Json,
            "What is reserved and what may be used of one resource.",
        )
        .members(&RESOURCE_REQUEST_LIMIT_INPUT),
    Field::new(
            "gpu",
            Kind::Json,
            "What is reserved and what may be used of one resource.",
        )
        .members(&RESOURCE_REQUEST_LIMIT_INPUT),
];

pub(in crate::generated) static APP_RESTART_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static APP_ROLLBACK_VARIABLES: &[Field] = &[
    Field::new("appId", Kind::Text, "The app.").required(),
    Field::new("versionNumber", Kind::INTEGER, "The number of the version.").required(),
    Field::new(
            "volumesWithPath",
            Kind::List(&Kind::Json),
            "The storage spaces to mount, in place of those of that version.",
        )
        .members(&VOLUME_WITH_PATH_INPUT),
];

pub(in crate::generated) static APP_RUN_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static APP_STATS_GET_VARIABLES: &[Field] = &[
    Field::new("appHistoryId", Kind::Text, "The history of the app, as in `history.id`.")
        .required(),
    Field::new("versionNumber", Kind::INTEGER, "The number of the version.").required(),
    Field::new("startTime", Kind::Text, "The time from which on.").required(),
];

pub(in crate::generated) static APP_STATUSES_COUNT_VARIABLES: &[Field] = &[
    Field::new("appHistoryId", Kind::Text, "The history of the app, as in `history.id`.")
        .required(),
    Field::new("versionNumber", Kind::INTEGER, "The number of the version.").required(),
    Field::new("startTime", Kind::Text, "The time from which on.").required(),
];

pub(in crate::generated) static APP_STATUSES_LIST_VARIABLES: &[Field] = &[
    Field::new("appHistoryId", Kind::Text, "The history of the app, as in `history.id`.")
        .required(),
    Field::new("versionNumber", Kind::INTEGER, "The number of the version.").required(),
    Field::new("startTime", Kind::Text, "The time from which on.").required(),
    Field::new("limit", Kind::INTEGER, "How many come at most."),
];

pub(in crate::generated) static APP_STOP_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static APP_UPGRADE_VARIABLES: &[Field] = &[
    Field::new("appId", Kind::Text, "The app.").required(),
    Field::new("version", Kind::Json, "A version of an app.")
        .required()
        .members(&APP_VERSION_INPUT),
];

pub(in crate::generated) static APP_VERSION_INPUT: &[Field] = &[
    Field::new("dockerInfo", Kind::Json, "An image, and what is needed to pull it.")
        .members(&APP_DOCKER_INPUT),
    Field::new(
        "runtimeContextId",
        Kind::Text,
        "The id of the context, for an app of the catalogue.",
    ),
    Field::new("ports", Kind::List(&Kind::Json), "The ports it exposes.")
        .required()
        .members(&PORT_INPUT),
    Field::new(
            "volumesWithPath",
            Kind::List(&Kind::Json),
            "The storage spaces to mount.",
        )
        .members(&VOLUME_WITH_PATH_INPUT),
    Field::new("releaseNote", Kind::Text, "What changed in this version."),
];

pub(in crate::generated) static ARTIFACT: &[Field] = &[
    Field::new(
        "id",
        Kind::Text,
        "The id, where it is one thing and not a kind of thing.",
    ),
    Field::new(
            "type",
            Kind::Text,
            "The kind, such as `PROJECT`, `PROJECTS` or `TECHNOLOGY_CATALOG`.",
        )
        .required(),
];

pub(in crate::generated) static CONDITION_EXPRESSION_EVALUATE_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new(
            "expression",
            Kind::Text,
            "The expression, as it would stand in a condition node.",
        )
        .required(),
    Field::new(
            "variables",
            Kind::List(&Kind::Json),
            "The variables that the expression may use.",
        )
        .members(&CONDITION_EXPRESSION_VARIABLE_INPUT),
];

pub(in crate::generated) static CONDITION_EXPRESSION_INPUT: &[Field] = &[
    Field::new("expression", Kind::Text, "The expression.").required(),
];

pub(in crate::generated) static CONDITION_EXPRESSION_VARIABLE_INPUT: &[Field] = &[
    Field::new("key", Kind::Text, "The name.").required(),
    Field::new("value", Kind::Text, "The value, a number too as text.")
        .required()
        .sensitive(),
];

pub(in crate::generated) static CONDITION_INPUT: &[Field] = &[
    Field::new("status", Kind::Json, "A test of how the jobs before it ended.")
        .members(&CONDITION_STATUS_INPUT),
    Field::new("custom", Kind::Json, "A test of variables.")
        .members(&CONDITION_EXPRESSION_INPUT),
];

pub(in crate::generated) static CONDITION_NODE_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "An id of your own, unique in the graph.").required(),
    Field::new("position", Kind::Json, "Where the web interface draws a node.")
        .members(&NODE_POSITION_INPUT),
    Field::new(
        "nextNodesSuccess",
        Kind::List(&Kind::Text),
        "The ids of the nodes that come next where the condition holds.",
    ),
    Field::new(
        "nextNodesFailure",
        Kind::List(&Kind::Text),
        "The ids of the nodes that come next where it does not hold.",
    ),
    Field::new(
            "condition",
            Kind::Json,
            "What a condition node tests: give exactly one of the two.",
        )
        .members(&CONDITION_INPUT),
];

pub(in crate::generated) static CONDITION_STATUS_INPUT: &[Field] = &[
    Field::new(
            "value",
            Kind::Choice(&["AllSuccess", "AllSuccessOrSkipped", "AtLeastOneSuccess"]),
            "How the jobs before a condition must have ended.",
        )
        .required(),
];

pub(in crate::generated) static DOCKER_CREDENTIALS_CREATE_VARIABLES: &[Field] = &[
    Field::new("dockerCredentials", Kind::Json, "Docker credentials to create.")
        .required()
        .members(&DOCKER_CREDENTIALS_INPUT),
];

pub(in crate::generated) static DOCKER_CREDENTIALS_DELETE_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("projectId", Kind::Text, "The project.").required(),
];

pub(in crate::generated) static DOCKER_CREDENTIALS_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("projectId", Kind::Text, "The project.").required(),
];

pub(in crate::generated) static DOCKER_CREDENTIALS_INPUT: &[Field] = &[
    Field::new("registry", Kind::Text, "The registry; Docker Hub unless said."),
    Field::new("username", Kind::Text, "The name of the user in the registry.")
        .required(),
    Field::new("password", Kind::Text, "The password, or a token of the registry.")
        .required()
        .sensitive(),
    Field::new("projectId", Kind::Text, "The project.").required(),
];

pub(in crate::generated) static DOCKER_CREDENTIALS_UPDATE_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("registry", Kind::Text, "The registry; Docker Hub unless said."),
    Field::new("username", Kind::Text, "The name of the user in the registry."),
    Field::new("password", Kind::Text, "The password, or a token of the registry.")
        .required()
        .sensitive(),
    Field::new("projectId", Kind::Text, "The project.").required(),
];

pub(in crate::generated) static DOCKER_CREDENTIALS_UPDATE_VARIABLES: &[Field] = &[
    Field::new(
            "dockerCredentialsUpdate",
            Kind::Json,
            "What changes of Docker credentials.",
        )
        .required()
        .members(&DOCKER_CREDENTIALS_UPDATE_INPUT),
];

pub(in crate::generated) static ENVIRONMENT_VARIABLE_DELETE_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static ENVIRONMENT_VARIABLE_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The variable to change; none to create one."),
    Field::new(
            "name",
            Kind::Text,
            "The name: letters, digits and underscores, beginning with a letter.",
        )
        .required(),
    Field::new(
            "scope",
            Kind::Choice(&["GLOBAL", "PROJECT", "PIPELINE", "JOB", "APP"]),
            "Where a variable is seen. A narrower scope hides a wider one.",
        )
        .required(),
    Field::new("value", Kind::Text, "The value.").sensitive(),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "isPassword",
            Kind::Boolean,
            "Whether the value is a secret, which the platform never shows again.",
        )
        .required(),
];

pub(in crate::generated) static ENVIRONMENT_VARIABLE_SAVE_VARIABLES: &[Field] = &[
    Field::new(
        "entityId",
        Kind::Text,
        "The project, pipeline or app that the variable belongs to; none for a variable of the platform.",
    ),
    Field::new("environmentVariable", Kind::Json, "A variable to create or to change.")
        .required()
        .members(&ENVIRONMENT_VARIABLE_INPUT),
];

pub(in crate::generated) static ENVIRONMENT_VARIABLES_REPLACE_VARIABLES: &[Field] = &[
    Field::new(
        "entityId",
        Kind::Text,
        "The project, pipeline or app whose variables are replaced; none for those of the platform.",
    ),
    Field::new(
            "scope",
            Kind::Choice(&["GLOBAL", "PROJECT", "PIPELINE", "JOB", "APP"]),
            "Where a variable is seen. A narrower scope hides a wider one.",
        )
        .required(),
    Field::new(
            "rawEnvironmentVariables",
            Kind::Text,
            "A line `NAME=value` for each variable.",
        )
        .required()
        .sensitive(),
];

pub(in crate::generated) static EXTRA_TECHNOLOGY_INPUT: &[Field] = &[
    Field::new("language", Kind::Text, "The id of the technology.").required(),
    Field::new("version", Kind::Text, "The id of its context.").required(),
];

pub(in crate::generated) static GRAPH_PIPELINE_INPUT: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
            "alias",
            Kind::Text,
            "A short name for use in code: letters, digits and underscores.",
        )
        .required(),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "alerting",
            Kind::Json,
            "Who is told by mail, and in which states, about a job or a pipeline. Give addresses, logins or both.",
        )
        .members(&JOB_PIPELINE_ALERTING_INPUT),
    Field::new(
        "hasExecutionVariablesEnabled",
        Kind::Boolean,
        "Whether its jobs may pass variables on to each other.",
    ),
    Field::new(
            "environmentVariables",
            Kind::Text,
            "Its variables, a line `NAME=value` for each.",
        )
        .sensitive(),
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new(
            "graph",
            Kind::Json,
            "The nodes of a pipeline. Each names those that come next.",
        )
        .required()
        .members(&PIPELINE_GRAPH_INPUT),
    Field::new("releaseNote", Kind::Text, "What changed in this version."),
    Field::new("isScheduled", Kind::Boolean, "Whether it runs on a schedule.")
        .required(),
    Field::new(
        "cronScheduling",
        Kind::Text,
        "The schedule, in the syntax of cron with five fields.",
    ),
    Field::new(
        "scheduleTimezone",
        Kind::Text,
        "The time zone of the schedule, such as `Europe/Paris`.",
    ),
    Field::new(
        "sourceUrl",
        Kind::Text,
        "Where the source of this version is, an `http` or `https` URL.",
    ),
];

pub(in crate::generated) static GROUP_INPUT: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("users", Kind::List(&Kind::Text), "The logins of its users.").required(),
];

pub(in crate::generated) static GROUP_PERMISSIONS_INPUT: &[Field] = &[
    Field::new(
            "role",
            Kind::Text,
            "Its role, such as `ROLE_READER`, `ROLE_USER` or `ROLE_ADMIN`.",
        )
        .required(),
    Field::new(
            "authorizations",
            Kind::List(&Kind::Json),
            "What it may do on each platform.",
        )
        .required()
        .members(&PLATFORM_AUTHORIZATION),
    Field::new("realmAuthorization", Kind::Json, "What may be done in the whole realm.")
        .required()
        .members(&REALM_AUTHORIZATION),
];

pub(in crate::generated) static JOB_CREATE_VARIABLES: &[Field] = &[
    Field::new("job", Kind::Json, "A job to create.").required().members(&JOB_INPUT),
    Field::new("jobVersion", Kind::Json, "A version of a job.")
        .required()
        .members(&JOB_VERSION_INPUT),
];

pub(in crate::generated) static JOB_DELETE_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
];

pub(in crate::generated) static JOB_DOCKER_INPUT: &[Field] = &[
    Field::new("image", Kind::Text, "The image, with its tag.").required(),
    Field::new(
        "dockerCredentialsId",
        Kind::Text,
        "The credentials to pull it with, for a private image.",
    ),
];

pub(in crate::generated) static JOB_DUPLICATE_VARIABLES: &[Field] = &[
    Field::new("originalJobId", Kind::Text, "The job.").required(),
];

pub(in crate::generated) static JOB_EDIT_VARIABLES: &[Field] = &[
    Field::new("job", Kind::Json, "What changes of a job. What is left out stays.")
        .required()
        .members(&JOB_EDITION_INPUT),
];

pub(in crate::generated) static JOB_EDITION_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "alias",
        Kind::Text,
        "A short name for use in code: letters, digits and underscores.",
    ),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new("isScheduled", Kind::Boolean, "Whether it runs on a schedule."),
    Field::new(
            "cronScheduling",
            Kind::Text,
            "The schedule, in the syntax of cron with five fields. Null where there is none.",
        )
        .nullable(),
    Field::new(
        "scheduleTimezone",
        Kind::Text,
        "The time zone of the schedule, such as `Europe/Paris`.",
    ),
    Field::new(
            "alerting",
            Kind::Json,
            "Who is told of what. Null tells nobody from now on; left out, it stays.",
        )
        .nullable()
        .members(&JOB_PIPELINE_ALERTING_INPUT),
    Field::new("isStreaming", Kind::Boolean, "Whether it runs without end."),
    Field::new("doesUseGPU", Kind::Boolean, "Whether it uses graphics processors."),
    Field::new("resources", Kind::Json, "The resources of a job.")
        .members(&JOB_RESOURCE_INPUT),
];

pub(in crate::generated) static JOB_GET_BY_ALIAS_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new("alias", Kind::Text, "The alias.").required(),
    Field::new(
        "instancesLimit",
        Kind::INTEGER,
        "How many instances come along; all unless said.",
    ),
    Field::new(
        "instancesSkip",
        Kind::INTEGER,
        "How many of the newest instances are left out.",
    ),
    Field::new(
        "versionsLimit",
        Kind::INTEGER,
        "How many versions come along; all unless said.",
    ),
    Field::new(
        "versionsOnlyCurrent",
        Kind::Boolean,
        "Whether only the current version comes along.",
    ),
];

pub(in crate::generated) static JOB_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new(
        "instancesLimit",
        Kind::INTEGER,
        "How many instances come along; all unless said.",
    ),
    Field::new(
        "instancesSkip",
        Kind::INTEGER,
        "How many of the newest instances are left out.",
    ),
    Field::new(
        "versionsLimit",
        Kind::INTEGER,
        "How many versions come along; all unless said.",
    ),
    Field::new(
        "versionsOnlyCurrent",
        Kind::Boolean,
        "Whether only the current version comes along.",
    ),
];

pub(in crate::generated) static JOB_IN_GRAPH_PIPELINE_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static JOB_INPUT: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
        "alias",
        Kind::Text,
        "A short name for use in code: letters, digits and underscores.",
    ),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "category",
            Kind::Text,
            "The category: `Extraction`, `Processing` or `Smart App`.",
        )
        .required(),
    Field::new("technology", Kind::Json, "A technology by its id.")
        .required()
        .members(&TECHNOLOGY_INPUT),
    Field::new("isScheduled", Kind::Boolean, "Whether it runs on a schedule.")
        .required(),
    Field::new(
        "cronScheduling",
        Kind::Text,
        "The schedule, in the syntax of cron with five fields.",
    ),
    Field::new(
        "scheduleTimezone",
        Kind::Text,
        "The time zone of the schedule, such as `Europe/Paris`.",
    ),
    Field::new(
            "alerting",
            Kind::Json,
            "Who is told by mail, and in which states, about a job or a pipeline. Give addresses, logins or both.",
        )
        .members(&JOB_PIPELINE_ALERTING_INPUT),
    Field::new("isStreaming", Kind::Boolean, "Whether it runs without end.").required(),
    Field::new("doesUseGPU", Kind::Boolean, "Whether it uses graphics processors."),
    Field::new("resources", Kind::Json, "The resources of a job.")
        .members(&JOB_RESOURCE_INPUT),
];

pub(in crate::generated) static JOB_INSTANCE_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static JOB_INSTANCE_STOP_VARIABLES: &[Field] = &[
    Field::new("jobInstanceId", Kind::Text, "The instance.").required(),
];

pub(in crate::generated) static JOB_INSTANCES_COUNT_BY_DATE_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
    Field::new("beforeAt", Kind::Text, "The time.").required(),
];

pub(in crate::generated) static JOB_INSTANCES_COUNT_BY_SELECTOR_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
];

pub(in crate::generated) static JOB_INSTANCES_DELETE_BY_DATE_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
    Field::new("beforeAt", Kind::Text, "The time.").required(),
    Field::new(
        "excludeJobInstanceIds",
        Kind::List(&Kind::Text),
        "Instances that are kept all the same.",
    ),
    Field::new(
        "includeJobInstanceIds",
        Kind::List(&Kind::Text),
        "Instances that are deleted besides.",
    ),
];

pub(in crate::generated) static JOB_INSTANCES_DELETE_BY_SELECTOR_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
    Field::new(
            "selector",
            Kind::Choice(&["ALL", "SUCCEEDED", "FAILED", "STOPPED", "UNKNOWN"]),
            "Which instances of a job.",
        )
        .required(),
    Field::new(
        "excludeJobInstanceIds",
        Kind::List(&Kind::Text),
        "Instances that are kept all the same.",
    ),
    Field::new(
        "includeJobInstanceIds",
        Kind::List(&Kind::Text),
        "Instances that are deleted besides.",
    ),
];

pub(in crate::generated) static JOB_INSTANCES_DELETE_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
    Field::new("jobInstanceIds", Kind::List(&Kind::Text), "The instances."),
];

pub(in crate::generated) static JOB_INSTANCES_LIST_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("limit", Kind::INTEGER, "How many come at most."),
    Field::new("skip", Kind::INTEGER, "How many are left out at the beginning."),
];

pub(in crate::generated) static JOB_MOVE_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
    Field::new(
            "targetPlatformId",
            Kind::INTEGER,
            "The number of the other platform, or of this one.",
        )
        .required(),
    Field::new("targetProjectId", Kind::Text, "The other project.").required(),
    Field::new(
        "targetCategory",
        Kind::Text,
        "The category of the job in the other project; its present one unless said.",
    ),
];

pub(in crate::generated) static JOB_NODE_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "An id of your own, unique in the graph.").required(),
    Field::new("job", Kind::Json, "A job by its id.")
        .required()
        .members(&JOB_IN_GRAPH_PIPELINE_INPUT),
    Field::new("position", Kind::Json, "Where the web interface draws a node.")
        .members(&NODE_POSITION_INPUT),
    Field::new(
        "nextNodes",
        Kind::List(&Kind::Text),
        "The ids of the nodes that come next.",
    ),
];

pub(in crate::generated) static JOB_PIPELINE_ALERTING_INPUT: &[Field] = &[
    Field::new("emails", Kind::List(&Kind::Text), "Addresses that are told."),
    Field::new("logins", Kind::List(&Kind::Text), "Logins of users that are told."),
    Field::new(
            "statusList",
            Kind::List(
                &Kind::Choice(
                    &[
                        "AWAITING",
                        "REQUESTED",
                        "UNKNOWN",
                        "QUEUED",
                        "RUNNING",
                        "KILLING",
                        "KILLED",
                        "SUCCEEDED",
                        "FAILED",
                        "ERROR",
                        "SKIPPED",
                    ],
                ),
            ),
            "The states that are told of.",
        )
        .required(),
];

pub(in crate::generated) static JOB_RESOURCE_INPUT: &[Field] = &[
    Field::new(
            "cpu",
            Kind::Json,
            "What is reserved and what may be used of one resource.",
        )
        .members(&RESOURCE_REQUEST_LIMIT_INPUT),
    Field::new(
            "memory",
            Kind::Json,
            "What is reserved and what may be used of one resource.",
        )
        .members(&RESOURCE_REQUEST_LIMIT_INPUT),
    Field::new(
            "gpu",
            Kind::Json,
            "What is reserved and what may be used of one resource.",
        )
        .members(&RESOURCE_REQUEST_LIMIT_INPUT),
];

pub(in crate::generated) static JOB_ROLLBACK_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
    Field::new("versionNumber", Kind::INTEGER, "The number of the version.").required(),
];

pub(in crate::generated) static JOB_RUN_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
];

pub(in crate::generated) static JOB_UPGRADE_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
    Field::new("jobVersion", Kind::Json, "A version of a job.")
        .required()
        .members(&JOB_VERSION_INPUT),
];

pub(in crate::generated) static JOB_VERSION_INPUT: &[Field] = &[
    Field::new("releaseNote", Kind::Text, "What changed in this version."),
    Field::new("runtimeVersion", Kind::Text, "The id of the context that it runs in."),
    Field::new(
        "commandLine",
        Kind::Text,
        "The command. `{file}` stands for the name of the file.",
    ),
    Field::new(
        "usePreviousArtifact",
        Kind::Boolean,
        "Whether it keeps the file of the version before; no unless said.",
    ),
    Field::new("dockerInfo", Kind::Json, "An image, and what is needed to pull it.")
        .members(&JOB_DOCKER_INPUT),
    Field::new(
            "extraTechnology",
            Kind::Json,
            "A second technology beside the main one, such as the language of a Spark job.",
        )
        .members(&EXTRA_TECHNOLOGY_INPUT),
    Field::new(
        "sourceUrl",
        Kind::Text,
        "Where the source of this version is, an `http` or `https` URL.",
    ),
];

pub(in crate::generated) static JOB_VERSIONS_DELETE_VARIABLES: &[Field] = &[
    Field::new("jobId", Kind::Text, "The job.").required(),
    Field::new(
            "jobVersionNumbers",
            Kind::List(&Kind::INTEGER),
            "The numbers of the versions.",
        )
        .required(),
];

pub(in crate::generated) static LOG_IN_CREDENTIALS: &[Field] = &[
    Field::new("login", Kind::Text, "The login.").required(),
    Field::new("password", Kind::Text, "The password.").required().sensitive(),
];

pub(in crate::generated) static NODE_POSITION_INPUT: &[Field] = &[
    Field::new("x", Kind::Number, "To the right.").required(),
    Field::new("y", Kind::Number, "Down.").required(),
];

pub(in crate::generated) static PASSWORD_CHANGE_INPUT: &[Field] = &[
    Field::new("login", Kind::Text, "The login of the user.").required(),
    Field::new("oldPassword", Kind::Text, "The password until now.")
        .required()
        .sensitive(),
    Field::new("newPassword", Kind::Text, "The password from now on.")
        .required()
        .sensitive(),
];

pub(in crate::generated) static PERMISSION: &[Field] = &[
    Field::new("artifact", Kind::Json, "Something that rights are given on.")
        .required()
        .members(&ARTIFACT),
    Field::new(
            "role",
            Kind::Text,
            "The role, such as `ROLE_PROJECT_EDITOR` or `ROLE_ACCESS`.",
        )
        .required(),
];

pub(in crate::generated) static PIPELINE_CREATE_VARIABLES: &[Field] = &[
    Field::new("pipeline", Kind::Json, "A pipeline to create, with its first version.")
        .required()
        .members(&GRAPH_PIPELINE_INPUT),
];

pub(in crate::generated) static PIPELINE_DELETE_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static PIPELINE_DUPLICATE_VARIABLES: &[Field] = &[
    Field::new("originalPipelineId", Kind::Text, "The pipeline.").required(),
    Field::new(
        "duplicateJobs",
        Kind::Boolean,
        "Whether the jobs are duplicated too, each in its current version; no unless said.",
    ),
];

pub(in crate::generated) static PIPELINE_EDIT_VARIABLES: &[Field] = &[
    Field::new(
            "pipeline",
            Kind::Json,
            "What changes of a pipeline. What is left out stays.",
        )
        .required()
        .members(&PIPELINE_EDITION_INPUT),
];

pub(in crate::generated) static PIPELINE_EDITION_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "alias",
        Kind::Text,
        "A short name for use in code: letters, digits and underscores.",
    ),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "alerting",
            Kind::Json,
            "Who is told of what. Null tells nobody from now on; left out, it stays.",
        )
        .nullable()
        .members(&JOB_PIPELINE_ALERTING_INPUT),
    Field::new(
        "hasExecutionVariablesEnabled",
        Kind::Boolean,
        "Whether its jobs may pass variables on to each other.",
    ),
    Field::new("isScheduled", Kind::Boolean, "Whether it runs on a schedule."),
    Field::new(
            "cronScheduling",
            Kind::Text,
            "The schedule, in the syntax of cron with five fields. Null where there is none.",
        )
        .nullable(),
    Field::new(
        "scheduleTimezone",
        Kind::Text,
        "The time zone of the schedule, such as `Europe/Paris`.",
    ),
];

pub(in crate::generated) static PIPELINE_ENVIRONMENT_VARIABLES_LIST_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
    Field::new(
        "scope",
        Kind::Choice(&["GLOBAL", "PROJECT", "PIPELINE", "JOB", "APP"]),
        "Where a variable is seen. A narrower scope hides a wider one.",
    ),
];

pub(in crate::generated) static PIPELINE_GET_BY_ALIAS_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new("alias", Kind::Text, "The alias.").required(),
    Field::new(
        "instancesLimit",
        Kind::INTEGER,
        "How many instances come along; all unless said.",
    ),
    Field::new(
        "instancesSkip",
        Kind::INTEGER,
        "How many of the newest instances are left out.",
    ),
    Field::new(
        "versionsLimit",
        Kind::INTEGER,
        "How many versions come along; all unless said.",
    ),
    Field::new(
        "versionsOnlyCurrent",
        Kind::Boolean,
        "Whether only the current version comes along.",
    ),
];

pub(in crate::generated) static PIPELINE_GET_BY_NAME_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
        "instancesLimit",
        Kind::INTEGER,
        "How many instances come along; all unless said.",
    ),
    Field::new(
        "instancesSkip",
        Kind::INTEGER,
        "How many of the newest instances are left out.",
    ),
    Field::new(
        "versionsLimit",
        Kind::INTEGER,
        "How many versions come along; all unless said.",
    ),
    Field::new(
        "versionsOnlyCurrent",
        Kind::Boolean,
        "Whether only the current version comes along.",
    ),
];

pub(in crate::generated) static PIPELINE_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new(
        "instancesLimit",
        Kind::INTEGER,
        "How many instances come along; all unless said.",
    ),
    Field::new(
        "instancesSkip",
        Kind::INTEGER,
        "How many of the newest instances are left out.",
    ),
    Field::new(
        "versionsLimit",
        Kind::INTEGER,
        "How many versions come along; all unless said.",
    ),
    Field::new(
        "versionsOnlyCurrent",
        Kind::Boolean,
        "Whether only the current version comes along.",
    ),
];

pub(in crate::generated) static PIPELINE_GRAPH_INPUT: &[Field] = &[
    Field::new("jobNodes", Kind::List(&Kind::Json), "The nodes that run jobs.")
        .members(&JOB_NODE_INPUT),
    Field::new("conditionNodes", Kind::List(&Kind::Json), "The nodes that choose.")
        .members(&CONDITION_NODE_INPUT),
];

pub(in crate::generated) static PIPELINE_INSTANCE_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static PIPELINE_INSTANCE_STOP_VARIABLES: &[Field] = &[
    Field::new("pipelineInstanceId", Kind::Text, "The instance.").required(),
];

pub(in crate::generated) static PIPELINE_INSTANCES_COUNT_BY_DATE_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
    Field::new("beforeAt", Kind::Text, "The time.").required(),
];

pub(in crate::generated) static PIPELINE_INSTANCES_COUNT_BY_SELECTOR_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
];

pub(in crate::generated) static PIPELINE_INSTANCES_DELETE_BY_DATE_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
    Field::new("beforeAt", Kind::Text, "The time.").required(),
    Field::new(
        "excludePipelineInstanceIds",
        Kind::List(&Kind::Text),
        "Instances that are kept all the same.",
    ),
    Field::new(
        "includePipelineInstanceIds",
        Kind::List(&Kind::Text),
        "Instances that are deleted besides.",
    ),
];

pub(in crate::generated) static PIPELINE_INSTANCES_DELETE_BY_SELECTOR_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
    Field::new(
            "selector",
            Kind::Choice(&["ALL", "SUCCEEDED", "FAILED", "STOPPED", "UNKNOWN"]),
            "Which instances of a pipeline.",
        )
        .required(),
    Field::new(
        "excludePipelineInstanceIds",
        Kind::List(&Kind::Text),
        "Instances that are kept all the same.",
    ),
    Field::new(
        "includePipelineInstanceIds",
        Kind::List(&Kind::Text),
        "Instances that are deleted besides.",
    ),
];

pub(in crate::generated) static PIPELINE_INSTANCES_DELETE_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
    Field::new("pipelineInstanceIds", Kind::List(&Kind::Text), "The instances."),
];

pub(in crate::generated) static PIPELINE_INSTANCES_LIST_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("limit", Kind::INTEGER, "How many come at most."),
    Field::new("skip", Kind::INTEGER, "How many are left out at the beginning."),
];

pub(in crate::generated) static PIPELINE_MOVE_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
    Field::new(
            "targetPlatformId",
            Kind::INTEGER,
            "The number of the other platform, or of this one.",
        )
        .required(),
    Field::new("targetProjectId", Kind::Text, "The other project.").required(),
];

pub(in crate::generated) static PIPELINE_ROLLBACK_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
    Field::new("versionNumber", Kind::INTEGER, "The number of the version.").required(),
];

pub(in crate::generated) static PIPELINE_RUN_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
];

pub(in crate::generated) static PIPELINE_UPGRADE_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
    Field::new(
            "graph",
            Kind::Json,
            "The nodes of a pipeline. Each names those that come next.",
        )
        .required()
        .members(&PIPELINE_GRAPH_INPUT),
    Field::new("releaseNote", Kind::Text, "What changed in this version."),
    Field::new(
        "sourceUrl",
        Kind::Text,
        "Where the source of this version is, an `http` or `https` URL.",
    ),
];

pub(in crate::generated) static PIPELINE_VERSIONS_DELETE_VARIABLES: &[Field] = &[
    Field::new("pipelineId", Kind::Text, "The pipeline.").required(),
    Field::new(
            "pipelineVersionNumbers",
            Kind::List(&Kind::INTEGER),
            "The numbers of the versions.",
        )
        .required(),
];

pub(in crate::generated) static PLATFORM_AUTHORIZATION: &[Field] = &[
    Field::new("platformId", Kind::INTEGER, "The number of the platform.").required(),
    Field::new("platformName", Kind::Text, "Its name.").required(),
    Field::new("permissions", Kind::List(&Kind::Json), "What may be done.")
        .required()
        .members(&PERMISSION),
];

pub(in crate::generated) static PORT_INPUT: &[Field] = &[
    Field::new("name", Kind::Text, "What the port is for."),
    Field::new("number", Kind::INTEGER, "The number.").required(),
    Field::new(
            "isRewriteUrl",
            Kind::Boolean,
            "Whether the path is cut off before a request reaches the app.",
        )
        .required(),
    Field::new(
        "basePathVariableName",
        Kind::Text,
        "The environment variable in which the app finds the path it is served at.",
    ),
    Field::new("scope", Kind::Choice(&["PROJECT", "PUBLIC"]), "Who can reach a port."),
];

pub(in crate::generated) static PROFILE: &[Field] = &[
    Field::new("login", Kind::Text, "The login.").required(),
    Field::new("job", Kind::Text, "The job title, such as `DATA_ENGINEER`.")
        .required()
        .nullable(),
    Field::new("email", Kind::Text, "The address.").required().nullable(),
];

pub(in crate::generated) static PROJECT_APP_TECHNOLOGIES_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static PROJECT_APPS_LIST_MINIMAL_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static PROJECT_APPS_LIST_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new(
        "eventsLimit",
        Kind::INTEGER,
        "How many events of the history come along; all unless said.",
    ),
    Field::new(
        "eventsSkip",
        Kind::INTEGER,
        "How many events are left out at the beginning.",
    ),
];

pub(in crate::generated) static PROJECT_CREATE_VARIABLES: &[Field] = &[
    Field::new("project", Kind::Json, "A project to create.")
        .required()
        .members(&PROJECT_INPUT),
];

pub(in crate::generated) static PROJECT_DELETE_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
];

pub(in crate::generated) static PROJECT_DOCKER_CREDENTIALS_LIST_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
];

pub(in crate::generated) static PROJECT_EDIT_VARIABLES: &[Field] = &[
    Field::new(
            "project",
            Kind::Json,
            "What changes of a project. What is left out stays; an empty text or list empties.",
        )
        .required()
        .members(&PROJECT_EDITION_INPUT),
];

pub(in crate::generated) static PROJECT_EDITION_INPUT: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "authorizedGroups",
            Kind::List(&Kind::Json),
            "Which groups may do what in it, all of them.",
        )
        .members(&SECURITY_GROUP_INPUT),
    Field::new(
            "technologiesByCategory",
            Kind::List(&Kind::Json),
            "The technologies that its jobs may use, all of them.",
        )
        .members(&TECHNOLOGY_BY_CATEGORY_INPUT),
    Field::new(
            "appTechnologies",
            Kind::List(&Kind::Json),
            "The technologies that its apps may use, all of them.",
        )
        .members(&TECHNOLOGY_INPUT),
];

pub(in crate::generated) static PROJECT_ENVIRONMENT_VARIABLES_LIST_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
];

pub(in crate::generated) static PROJECT_GET_BY_NAME_VARIABLES: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static PROJECT_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static PROJECT_INPUT: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new(
            "technologiesByCategory",
            Kind::List(&Kind::Json),
            "The technologies that its jobs may use.",
        )
        .members(&TECHNOLOGY_BY_CATEGORY_INPUT),
    Field::new(
            "appTechnologies",
            Kind::List(&Kind::Json),
            "The technologies that its apps may use.",
        )
        .members(&TECHNOLOGY_INPUT),
    Field::new(
            "authorizedGroups",
            Kind::List(&Kind::Json),
            "Which groups may do what in it.",
        )
        .members(&SECURITY_GROUP_INPUT),
];

pub(in crate::generated) static PROJECT_JOB_TECHNOLOGIES_GET_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static PROJECT_JOBS_LIST_MINIMAL_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new(
        "category",
        Kind::Text,
        "Only those of this category: `Extraction`, `Processing` or `Smart App`.",
    ),
    Field::new("technologyId", Kind::Text, "The technology."),
];

pub(in crate::generated) static PROJECT_JOBS_LIST_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
    Field::new(
        "category",
        Kind::Text,
        "Only those of this category: `Extraction`, `Processing` or `Smart App`.",
    ),
    Field::new("technologyId", Kind::Text, "The technology."),
    Field::new(
        "instancesLimit",
        Kind::INTEGER,
        "How many instances come along; all unless said.",
    ),
    Field::new(
        "instancesSkip",
        Kind::INTEGER,
        "How many of the newest instances are left out.",
    ),
    Field::new(
        "versionsLimit",
        Kind::INTEGER,
        "How many versions come along; all unless said.",
    ),
    Field::new(
        "versionsOnlyCurrent",
        Kind::Boolean,
        "Whether only the current version comes along.",
    ),
];

pub(in crate::generated) static PROJECT_PIPELINES_LIST_MINIMAL_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static PROJECT_PIPELINES_LIST_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
    Field::new(
        "instancesLimit",
        Kind::INTEGER,
        "How many instances come along; all unless said.",
    ),
    Field::new(
        "instancesSkip",
        Kind::INTEGER,
        "How many of the newest instances are left out.",
    ),
    Field::new(
        "versionsLimit",
        Kind::INTEGER,
        "How many versions come along; all unless said.",
    ),
    Field::new(
        "versionsOnlyCurrent",
        Kind::Boolean,
        "Whether only the current version comes along.",
    ),
];

pub(in crate::generated) static PROJECT_RIGHTS_LIST_VARIABLES: &[Field] = &[
    Field::new("projectId", Kind::Text, "The project.").required(),
];

pub(in crate::generated) static PROJECT_STORAGES_LIST_MINIMAL_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static PROJECT_STORAGES_LIST_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];

pub(in crate::generated) static REALM_AUTHORIZATION: &[Field] = &[
    Field::new("permissions", Kind::List(&Kind::Json), "What may be done.")
        .required()
        .members(&PERMISSION),
];

pub(in crate::generated) static REPOSITORIES_LIST_VARIABLES: &[Field] = &[
    Field::new(
        "lastSynchronization",
        Kind::Boolean,
        "Whether only the last synchronization comes along.",
    ),
];

pub(in crate::generated) static REPOSITORY_CREATE_VARIABLES: &[Field] = &[
    Field::new("repositoryInput", Kind::Json, "A repository to create.")
        .required()
        .members(&REPOSITORY_INPUT),
];

pub(in crate::generated) static REPOSITORY_DELETE_VARIABLES: &[Field] = &[
    Field::new("id", Kind::Text, "The id.").required(),
];
