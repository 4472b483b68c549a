// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

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
mod fields;

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
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    APPS_CALLS_1,
    AUTHENTICATION_CALLS_1,
    DOCKER_CREDENTIALS_CALLS_1,
    ENVIRONMENT_VARIABLES_CALLS_1,
    FILES_CALLS_1,
    GROUPS_CALLS_1,
    JOB_INSTANCES_CALLS_1,
    JOBS_CALLS_1,
    LOGS_CALLS_1,
    PIPELINE_INSTANCES_CALLS_1,
    PIPELINES_CALLS_1,
    PLATFORM_CALLS_1,
    PROFILES_CALLS_1,
    PROJECTS_CALLS_1,
    REPOSITORIES_CALLS_1,
    STORAGES_CALLS_1,
    TECHNOLOGIES_CALLS_1,
    USERS_CALLS_1,
];

impl Client {
    /// What [`call`](Self::call) knows of each operation, in tables that are sorted by id.
    pub const CALLS: &'static [&'static [runtime::Row]] = CALLS;
    /// Calls an operation by its id.
    ///
    /// The arguments are an object with a member for each parameter and `body` for the body. The
    /// request is built and the answer read through the same types as in a typed call.
    pub async fn call(
        &self,
        operation: &str,
        arguments: serde_json::Value,
    ) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
        self.call_with(operation, arguments, runtime::RequestOptions::new()).await
    }

    /// The same, with options.
    pub async fn call_with(
        &self,
        operation: &str,
        arguments: serde_json::Value,
        options: runtime::RequestOptions,
    ) -> Result<serde_json::Value, runtime::Error<serde_json::Value>> {
        runtime::call(self.runtime(), CALLS, operation, arguments, options).await
    }
}
