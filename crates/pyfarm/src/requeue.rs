//! Another chance for what failed.

use crate::types::{NameOrId, TaskDetails, TaskState, TaskUpdate, WorkStateChange};
use crate::{Client, Error};

impl Client {
    /// Queues every failed task of a job again, and gives the tasks as they are then.
    ///
    /// A task loses its agent and its count of failures, so that it has as many tries as a new one; that
    /// is what the button of the web interface does. The job leaves the state `failed` by itself. Jobs
    /// that depend on it are left alone.
    ///
    /// It is one request for each failed task. If one of them fails, those before it are queued; to call
    /// this again does the rest.
    pub async fn requeue_failed(
        &self,
        job: impl Into<NameOrId>,
    ) -> Result<Vec<TaskDetails>, Error> {
        let mut tasks = self.tasks_list(job).items();
        let mut failed = Vec::new();
        while let Some(task) = tasks.try_next().await? {
            if task.state == TaskState::Failed {
                failed.push((task.job_id, task.id));
            }
        }
        let again = TaskUpdate::new()
            .state(WorkStateChange::Queued)
            .agent_id(None)
            .failures(0);
        let mut queued = Vec::with_capacity(failed.len());
        for (job, task) in failed {
            let task = self.tasks_update(job, task, &again).send().await?;
            queued.push(task.into_inner());
        }
        Ok(queued)
    }
}
