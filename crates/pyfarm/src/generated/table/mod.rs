// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! The facts of every operation.
use platform_clients_runtime as runtime;

mod agent_updates;
mod agents;
mod jobgroups;
mod jobqueues;
mod jobs;
mod jobtypes;
mod pathmaps;
mod software;
mod tags;
mod task_logs;
mod tasks;

#[allow(unused_imports)]
pub use agent_updates::*;
#[allow(unused_imports)]
pub use agents::*;
#[allow(unused_imports)]
pub use jobgroups::*;
#[allow(unused_imports)]
pub use jobqueues::*;
#[allow(unused_imports)]
pub use jobs::*;
#[allow(unused_imports)]
pub use jobtypes::*;
#[allow(unused_imports)]
pub use pathmaps::*;
#[allow(unused_imports)]
pub use software::*;
#[allow(unused_imports)]
pub use tags::*;
#[allow(unused_imports)]
pub use task_logs::*;
#[allow(unused_imports)]
pub use tasks::*;

/// Everything this client knows about its platform.
pub static API: runtime::Api = runtime::Api {
    name: "pyfarm",
    title: "PyFarm",
    version: "1",
    server: Some("http://localhost:5000/api/v1"),
    schemes: &[],
    operations: OPERATIONS,
};

/// Every operation, sorted by id.
pub static OPERATIONS: &[&runtime::Operation] = &[
    &AGENT_UPDATES_DOWNLOAD,
    &AGENT_UPDATES_UPLOAD,
    &AGENTS_CREATE,
    &AGENTS_DELETE,
    &AGENTS_GET,
    &AGENTS_LIST,
    &AGENTS_SCHEMA,
    &AGENTS_SOFTWARE_ADD,
    &AGENTS_SOFTWARE_LIST,
    &AGENTS_SOFTWARE_REMOVE,
    &AGENTS_TASKS_ASSIGN,
    &AGENTS_TASKS_LIST,
    &AGENTS_UPDATE,
    &JOBGROUPS_CREATE,
    &JOBGROUPS_DELETE,
    &JOBGROUPS_GET,
    &JOBGROUPS_JOBS_LIST,
    &JOBGROUPS_LIST,
    &JOBGROUPS_SCHEMA,
    &JOBGROUPS_UPDATE,
    &JOBQUEUES_CREATE,
    &JOBQUEUES_DELETE,
    &JOBQUEUES_GET,
    &JOBQUEUES_LIST,
    &JOBQUEUES_SCHEMA,
    &JOBQUEUES_UPDATE,
    &JOBS_CREATE,
    &JOBS_DELETE,
    &JOBS_GET,
    &JOBS_LIST,
    &JOBS_NOTIFIED_USERS_ADD,
    &JOBS_NOTIFIED_USERS_LIST,
    &JOBS_NOTIFIED_USERS_REMOVE,
    &JOBS_SCHEMA,
    &JOBS_UPDATE,
    &JOBTYPES_CREATE,
    &JOBTYPES_DELETE,
    &JOBTYPES_GET,
    &JOBTYPES_LIST,
    &JOBTYPES_REPLACE,
    &JOBTYPES_REQUIREMENTS_CREATE,
    &JOBTYPES_REQUIREMENTS_DELETE,
    &JOBTYPES_REQUIREMENTS_GET,
    &JOBTYPES_REQUIREMENTS_LIST,
    &JOBTYPES_SCHEMA,
    &JOBTYPES_VERSIONS_CODE,
    &JOBTYPES_VERSIONS_DELETE,
    &JOBTYPES_VERSIONS_GET,
    &JOBTYPES_VERSIONS_LIST,
    &JOBTYPES_VERSIONS_REQUIREMENTS_CREATE,
    &JOBTYPES_VERSIONS_REQUIREMENTS_LIST,
    &PATHMAPS_CREATE,
    &PATHMAPS_DELETE,
    &PATHMAPS_GET,
    &PATHMAPS_LIST,
    &PATHMAPS_SCHEMA,
    &PATHMAPS_UPDATE,
    &SOFTWARE_CREATE,
    &SOFTWARE_DELETE,
    &SOFTWARE_GET,
    &SOFTWARE_LIST,
    &SOFTWARE_REPLACE,
    &SOFTWARE_SCHEMA,
    &SOFTWARE_VERSIONS_CREATE,
    &SOFTWARE_VERSIONS_DELETE,
    &SOFTWARE_VERSIONS_DISCOVERY_CODE,
    &SOFTWARE_VERSIONS_GET,
    &SOFTWARE_VERSIONS_LIST,
    &TAGS_AGENTS_ADD,
    &TAGS_AGENTS_LIST,
    &TAGS_CREATE,
    &TAGS_DELETE,
    &TAGS_GET,
    &TAGS_LIST,
    &TAGS_REPLACE,
    &TAGS_SCHEMA,
    &TASK_LOGS_CREATE,
    &TASK_LOGS_DOWNLOAD,
    &TASK_LOGS_GET,
    &TASK_LOGS_LIST,
    &TASK_LOGS_UPDATE,
    &TASK_LOGS_UPLOAD,
    &TASKS_FAILED_ON_AGENTS_ADD,
    &TASKS_FAILED_ON_AGENTS_LIST,
    &TASKS_FAILED_ON_AGENTS_REMOVE,
    &TASKS_GET,
    &TASKS_LIST,
    &TASKS_UPDATE,
];
