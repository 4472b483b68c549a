// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod apps;
mod authentication;
mod docker_credentials;
mod environment_variables;
mod files;
mod groups;
mod job_instances;
mod jobs;
mod logs;
mod pipeline_instances;
mod pipelines;
mod platform;
mod profiles;
mod projects;
mod repositories;
mod storages;
mod technologies;
mod users;

#[allow(unused_imports)]
pub use apps::*;
#[allow(unused_imports)]
pub use authentication::*;
#[allow(unused_imports)]
pub use docker_credentials::*;
#[allow(unused_imports)]
pub use environment_variables::*;
#[allow(unused_imports)]
pub use files::*;
#[allow(unused_imports)]
pub use groups::*;
#[allow(unused_imports)]
pub use job_instances::*;
#[allow(unused_imports)]
pub use jobs::*;
#[allow(unused_imports)]
pub use logs::*;
#[allow(unused_imports)]
pub use pipeline_instances::*;
#[allow(unused_imports)]
pub use pipelines::*;
#[allow(unused_imports)]
pub use platform::*;
#[allow(unused_imports)]
pub use profiles::*;
#[allow(unused_imports)]
pub use projects::*;
#[allow(unused_imports)]
pub use repositories::*;
#[allow(unused_imports)]
pub use storages::*;
#[allow(unused_imports)]
pub use technologies::*;
#[allow(unused_imports)]
pub use users::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "saagie",
    title: "Saagie",
    version: "2024.02",
    server: Some("https://saagie-workspace.example.com"),
    schemes: &[
        runtime::Scheme {
            name: "realm",
            carries: &["header:Saagie-Realm"],
            environment: &[],
            description: "The realm, which is no secret. Only REST asks for it.",
        },
        runtime::Scheme {
            name: "token",
            carries: &["header:Authorization"],
            environment: &[],
            description: "The token of a log-in. How long it lasts is not known, and there is nothing to renew it with:\nafter a 401, log in again and repeat the call once. The server also takes basic authentication\non its GraphQL URLs and the token as a cookie, `SAAGIETOKEN` and the realm in capitals.",
        },
    ],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &APP_CREATE,
    &APP_DELETE,
    &APP_EDIT,
    &APP_ENVIRONMENT_VARIABLES_LIST,
    &APP_GET,
    &APP_INSTALL,
    &APP_RESTART,
    &APP_ROLLBACK,
    &APP_RUN,
    &APP_STATS_GET,
    &APP_STATUSES_COUNT,
    &APP_STATUSES_LIST,
    &APP_STOP,
    &APP_UPGRADE,
    &CLUSTER_CAPACITY_GET,
    &CONDITION_EXPRESSION_EVALUATE,
    &DOCKER_CREDENTIALS_CREATE,
    &DOCKER_CREDENTIALS_DELETE,
    &DOCKER_CREDENTIALS_GET,
    &DOCKER_CREDENTIALS_UPDATE,
    &ENVIRONMENT_VARIABLE_DELETE,
    &ENVIRONMENT_VARIABLE_SAVE,
    &ENVIRONMENT_VARIABLES_REPLACE,
    &GLOBAL_ENVIRONMENT_VARIABLES_LIST,
    &GROUP_CREATE,
    &GROUP_DELETE,
    &GROUP_GET,
    &GROUP_PERMISSIONS_GET,
    &GROUP_PERMISSIONS_UPDATE,
    &GROUPS_LIST,
    &JOB_ARTIFACT_DOWNLOAD,
    &JOB_CREATE,
    &JOB_CREATE_UPLOAD,
    &JOB_DELETE,
    &JOB_DUPLICATE,
    &JOB_EDIT,
    &JOB_GET,
    &JOB_GET_BY_ALIAS,
    &JOB_INSTANCE_GET,
    &JOB_INSTANCE_STOP,
    &JOB_INSTANCES_COUNT_BY_DATE,
    &JOB_INSTANCES_COUNT_BY_SELECTOR,
    &JOB_INSTANCES_DELETE,
    &JOB_INSTANCES_DELETE_BY_DATE,
    &JOB_INSTANCES_DELETE_BY_SELECTOR,
    &JOB_INSTANCES_LIST,
    &JOB_MOVE,
    &JOB_ROLLBACK,
    &JOB_RUN,
    &JOB_UPGRADE,
    &JOB_UPGRADE_UPLOAD,
    &JOB_VERSIONS_DELETE,
    &LOG_IN,
    &LOGS_DOWNLOAD,
    &LOGS_LIST,
    &OWN_PERMISSIONS_GET,
    &PASSWORD_CHANGE,
    &PIPELINE_CREATE,
    &PIPELINE_DELETE,
    &PIPELINE_DUPLICATE,
    &PIPELINE_EDIT,
    &PIPELINE_ENVIRONMENT_VARIABLES_LIST,
    &PIPELINE_GET,
    &PIPELINE_GET_BY_ALIAS,
    &PIPELINE_GET_BY_NAME,
    &PIPELINE_INSTANCE_GET,
    &PIPELINE_INSTANCE_STOP,
    &PIPELINE_INSTANCES_COUNT_BY_DATE,
    &PIPELINE_INSTANCES_COUNT_BY_SELECTOR,
    &PIPELINE_INSTANCES_DELETE,
    &PIPELINE_INSTANCES_DELETE_BY_DATE,
    &PIPELINE_INSTANCES_DELETE_BY_SELECTOR,
    &PIPELINE_INSTANCES_LIST,
    &PIPELINE_MOVE,
    &PIPELINE_ROLLBACK,
    &PIPELINE_RUN,
    &PIPELINE_UPGRADE,
    &PIPELINE_VERSIONS_DELETE,
    &PLATFORM_GET,
    &PROFILE_GET,
    &PROFILE_UPDATE,
    &PROFILES_LIST,
    &PROJECT_APP_TECHNOLOGIES_GET,
    &PROJECT_APPS_LIST,
    &PROJECT_APPS_LIST_MINIMAL,
    &PROJECT_CREATE,
    &PROJECT_DELETE,
    &PROJECT_DOCKER_CREDENTIALS_LIST,
    &PROJECT_EDIT,
    &PROJECT_ENVIRONMENT_VARIABLES_LIST,
    &PROJECT_GET,
    &PROJECT_GET_BY_NAME,
    &PROJECT_JOB_TECHNOLOGIES_GET,
    &PROJECT_JOBS_LIST,
    &PROJECT_JOBS_LIST_MINIMAL,
    &PROJECT_PIPELINES_LIST,
    &PROJECT_PIPELINES_LIST_MINIMAL,
    &PROJECT_RIGHTS_LIST,
    &PROJECT_STORAGES_LIST,
    &PROJECT_STORAGES_LIST_MINIMAL,
    &PROJECTS_LIST,
    &REPOSITORIES_LIST,
    &REPOSITORIES_LIST_MINIMAL,
    &REPOSITORY_CREATE,
    &REPOSITORY_CREATE_UPLOAD,
    &REPOSITORY_DELETE,
    &REPOSITORY_EDIT,
    &REPOSITORY_GET,
    &REPOSITORY_SYNCHRONIZATION_REVERT,
    &REPOSITORY_SYNCHRONIZE,
    &REPOSITORY_SYNCHRONIZE_UPLOAD,
    &STORAGE_CREATE,
    &STORAGE_DELETE,
    &STORAGE_DUPLICATE,
    &STORAGE_EDIT,
    &STORAGE_GET,
    &STORAGE_MOVE,
    &STORAGE_UNLINK,
    &TECHNOLOGIES_LIST,
    &TECHNOLOGY_GET,
    &USER_CREATE,
    &USER_DELETE,
    &USER_GET,
    &USERS_LIST,
];
