//! The two ways in which the server writes the path of a queue.

use crate::types::Job;

impl Job {
    /// The path of its queue without the slash in front, as `jobs_create` and `jobs_update` take it.
    ///
    /// Answers write `/film/lighting`, and so does the filter of `jobs_list`; a job is put into
    /// `film/lighting`. The other form is refused before it is sent.
    pub fn queue(&self) -> Option<&str> {
        let path = self.jobqueue.as_deref()?;
        Some(path.strip_prefix('/').unwrap_or(path))
    }
}
