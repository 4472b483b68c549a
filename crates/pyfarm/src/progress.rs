//! How far a job is.

use std::time::Duration;

use crate::types::{Job, TaskState};

/// How far a job is: the job, and its tasks by state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobProgress {
    /// The job.
    pub job: Job,
    /// Its tasks.
    pub tasks: TaskCounts,
    /// How long it has been followed.
    pub elapsed: Duration,
}

/// How many tasks are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskCounts {
    /// Those that wait for an agent.
    pub queued: u64,
    /// Those that have an agent and have not begun.
    pub assigned: u64,
    /// Those that an agent works on.
    pub running: u64,
    /// Those that wait until somebody lets them go on.
    pub paused: u64,
    /// Those that are done.
    pub done: u64,
    /// Those that failed and are not tried again by themselves.
    pub failed: u64,
    /// Those in a state that this client does not know.
    pub other: u64,
}

impl TaskCounts {
    /// All tasks.
    pub fn total(&self) -> u64 {
        self.unfinished() + self.done + self.failed
    }

    /// Those that are neither done nor failed.
    pub fn unfinished(&self) -> u64 {
        self.queued + self.assigned + self.running + self.paused + self.other
    }

    pub(crate) fn add(&mut self, state: &TaskState) {
        let count = match state {
            TaskState::Queued => &mut self.queued,
            TaskState::Assigned => &mut self.assigned,
            TaskState::Running => &mut self.running,
            TaskState::Paused => &mut self.paused,
            TaskState::Done => &mut self.done,
            TaskState::Failed => &mut self.failed,
            TaskState::Unknown(_) => &mut self.other,
        };
        *count += 1;
    }
}
