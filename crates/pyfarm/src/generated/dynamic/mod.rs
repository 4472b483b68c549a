// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

use platform_clients_runtime as runtime;
use super::client::Client;

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
mod fields;

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
#[allow(unused_imports)]
pub use fields::*;

static CALLS: &[&[runtime::Row]] = &[
    AGENT_UPDATES_CALLS_1,
    AGENTS_CALLS_1,
    JOBGROUPS_CALLS_1,
    JOBQUEUES_CALLS_1,
    JOBS_CALLS_1,
    JOBTYPES_CALLS_1,
    PATHMAPS_CALLS_1,
    SOFTWARE_CALLS_1,
    TAGS_CALLS_1,
    TASK_LOGS_CALLS_1,
    TASKS_CALLS_1,
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
