//! A job from its submission to its end.
//!
//! What is waited for is the state of the job; the runtime's waiter does that. What is shown on the way are
//! its tasks, counted as their list arrives.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use platform_clients_runtime::{BoxFuture, Json, Observations, Wait, WaitError};

use crate::feed::Source;
use crate::progress::{JobProgress, TaskCounts};
use crate::types::{ApiError, Job, JobCreate, NameOrId};
use crate::{Client, Error, Feed, operations};

impl Client {
    /// Submits a job and follows it to its end.
    ///
    /// Awaited, it gives the job when it is done. [`updates`](JobRun::updates) shows it on the way.
    ///
    /// ```no_run
    /// use pyfarm_client::types::JobCreate;
    ///
    /// # async fn example(pyfarm: pyfarm_client::Client) -> Result<(), pyfarm_client::JobError> {
    /// let job = JobCreate::new("shot 12", "render").start(1).end(240);
    /// let mut updates = pyfarm.submit_job(&job).updates();
    /// while let Some(update) = updates.try_next().await? {
    ///     println!("{} of {} frames", update.tasks.done, update.tasks.total());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit_job(&self, job: &JobCreate) -> JobRun {
        JobRun::new(self, Begin::Submit(self.jobs_create(job)))
    }

    /// Follows a job that was submitted before to its end.
    pub fn follow_job(&self, job: impl Into<NameOrId>) -> JobRun {
        JobRun::new(self, Begin::Follow(job.into()))
    }
}

/// A job that is followed to its end, from [`Client::submit_job`] or [`Client::follow_job`].
///
/// Awaiting it gives the job and its tasks when it is done; that it failed, is gone or takes too long is
/// an error. Nothing is sent before it is awaited or its updates are read.
#[derive(Clone, Debug)]
#[must_use = "a job is neither submitted nor followed until this is awaited or its updates are read"]
pub struct JobRun {
    client: Client,
    begin: Begin,
    delay: Option<Duration>,
    max_delay: Option<Duration>,
    timeout: Option<Duration>,
}

#[derive(Clone, Debug)]
enum Begin {
    Submit(operations::JobsCreate),
    Follow(NameOrId),
}

impl JobRun {
    fn new(client: &Client, begin: Begin) -> Self {
        Self {
            client: client.clone(),
            begin,
            delay: None,
            max_delay: None,
            timeout: None,
        }
    }

    /// How long to wait between the first look and the second: five seconds unless set. The delays grow
    /// from there.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// How long a delay grows to: a minute unless set.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = Some(delay);
        self
    }

    /// How long to follow it at most: a day unless set. [`Duration::MAX`] sets no limit.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The job and its tasks at every look. The last update shows the job done; a job that failed ends it
    /// with [`JobError::Failed`].
    ///
    /// A look is two requests, one for the job and one for its tasks.
    pub fn updates(self) -> Feed<JobProgress, JobError> {
        Feed::of(Updates::Begin(self))
    }

    /// Submits the job, if that is still to be done, and gives what waits for it.
    async fn begin(&self) -> Result<(NameOrId, Waiting), JobError> {
        let job = match &self.begin {
            Begin::Submit(request) => match request.clone().send().await {
                Ok(job) => NameOrId::Integer(job.id),
                Err(error) => return Err(JobError::Submit(Box::new(error))),
            },
            Begin::Follow(job) => job.clone(),
        };
        let mut wait = self.client.jobs_get(job.clone()).wait_until_done();
        if let Some(delay) = self.delay {
            wait = wait.delay(delay);
        }
        if let Some(delay) = self.max_delay {
            wait = wait.max_delay(delay);
        }
        if let Some(timeout) = self.timeout {
            wait = wait.timeout(timeout);
        }
        Ok((job, wait))
    }
}

type Waiting = Wait<Json<Job>, Json<ApiError>>;

impl IntoFuture for JobRun {
    type Output = Result<JobProgress, JobError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (job, wait) = self.begin().await?;
            let clock = self.client.runtime().clock();
            let start = clock.now();
            let done = match wait.await {
                Ok(done) => done.into_inner(),
                Err(error) => return Err(failed(&self.client, &job, error).await),
            };
            let elapsed = clock.now().saturating_duration_since(start);
            match count(&self.client, done.id).await {
                Ok(tasks) => Ok(JobProgress {
                    job: done,
                    tasks,
                    elapsed,
                }),
                Err(error) => Err(JobError::untold(&job, error)),
            }
        })
    }
}

/// A job while its updates are read.
enum Updates {
    Begin(JobRun),
    Looking {
        client: Client,
        job: NameOrId,
        looks: Observations<Json<Job>, Json<ApiError>>,
    },
}

impl Source<JobProgress, JobError> for Updates {
    async fn next(&mut self) -> Option<Result<JobProgress, JobError>> {
        if let Self::Begin(run) = self {
            let client = run.client.clone();
            match run.begin().await {
                Ok((job, wait)) => {
                    let looks = wait.observations();
                    *self = Self::Looking { client, job, looks };
                }
                Err(error) => return Some(Err(error)),
            }
        }
        let Self::Looking { client, job, looks } = self else {
            return None;
        };
        loop {
            let look = match looks.next().await? {
                Ok(look) => look,
                Err(error) => return Some(Err(failed(client, job, error).await)),
            };
            let (reached, elapsed) = (look.is_reached(), look.elapsed());
            match count(client, look.response().id).await {
                Ok(tasks) => {
                    return Some(Ok(JobProgress {
                        job: look.into_response().into_inner(),
                        tasks,
                        elapsed,
                    }));
                }
                // It passes, and the next look shows more.
                Err(error) if !reached && error.is_retryable() => {}
                Err(error) => return Some(Err(JobError::untold(job, error))),
            }
        }
    }
}

/// Counts the tasks of a job while their list arrives.
async fn count(client: &Client, job: i64) -> Result<TaskCounts, Error> {
    let mut tasks = client.tasks_list(job).items();
    let mut counts = TaskCounts::default();
    while let Some(task) = tasks.try_next().await? {
        counts.add(&task.state);
    }
    Ok(counts)
}

/// The error of a wait that ended badly. Of a job that failed it tells the tasks, if they can be had.
async fn failed(client: &Client, job: &NameOrId, error: WaitError<ApiError>) -> JobError {
    let WaitError::Failed(failure) = &error else {
        return JobError::lost(job, error);
    };
    let Ok(told) = serde_json::from_slice::<Job>(failure.body()) else {
        return JobError::lost(job, error);
    };
    match count(client, told.id).await {
        Ok(tasks) => JobError::Failed(Box::new(JobProgress {
            job: told,
            tasks,
            elapsed: failure.elapsed(),
        })),
        Err(_) => JobError::lost(job, error),
    }
}

/// Why a job that was followed did not get done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// It was not submitted. A 500 leaves that open: the server may have stored the job and failed
    /// afterwards, so look for the title before submitting it again.
    #[error("the job was not submitted: {0}")]
    Submit(Box<Error>),
    /// It failed. [`Client::requeue_failed`] gives its failed tasks another chance.
    #[error("job {} failed: {} of {} tasks did", .0.job.id, .0.tasks.failed, .0.tasks.total())]
    Failed(Box<JobProgress>),
    /// It was lost sight of: it is gone, it took too long, or the server could not be asked.
    #[error("job {}: {error}", Written(job))]
    Lost {
        /// The job.
        job: NameOrId,
        /// Why. It is [`WaitError::Failed`] only where the tasks of a failed job could not be had.
        error: Box<WaitError<ApiError>>,
    },
}

impl JobError {
    fn lost(job: &NameOrId, error: WaitError<ApiError>) -> Self {
        Self::Lost {
            job: job.clone(),
            error: Box::new(error),
        }
    }

    /// The error where the tasks of a job could not be had. It may have been deleted since it was seen.
    fn untold(job: &NameOrId, error: Error) -> Self {
        let error = if error.is_not_found() {
            let last_state = None;
            WaitError::Gone { error, last_state }
        } else {
            WaitError::Request(error)
        };
        Self::lost(job, error)
    }

    /// Whether the job failed.
    pub fn is_failed(&self) -> bool {
        match self {
            Self::Failed(_) => true,
            Self::Lost { error, .. } => error.is_failed(),
            Self::Submit(_) => false,
        }
    }

    /// Whether the time was up before the job ended. It goes on without being followed.
    pub fn is_timed_out(&self) -> bool {
        matches!(self, Self::Lost { error, .. } if error.is_timed_out())
    }

    /// Whether the job is not there, or not there any more.
    pub fn is_gone(&self) -> bool {
        matches!(self, Self::Lost { error, .. } if error.is_gone())
    }
}

struct Written<'a>(&'a NameOrId);

impl fmt::Display for Written<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            NameOrId::Integer(id) => id.fmt(formatter),
            NameOrId::Text(title) => write!(formatter, "{title:?}"),
        }
    }
}
