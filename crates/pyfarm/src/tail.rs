//! The log of a task, line by line, as it is written.

use std::time::Duration;

use platform_clients_runtime::StreamError;

use crate::tail_look::Looks;
use crate::{Client, Error, Feed};

impl Client {
    /// Follows the log of a task.
    ///
    /// Unless it is told otherwise, it takes the newest attempt of the task, waits for the task to begin
    /// if it has not, and takes the newest log of that attempt. It ends when the attempt has ended and
    /// nothing more comes.
    ///
    /// ```no_run
    /// # async fn example(pyfarm: pyfarm_client::Client) -> Result<(), pyfarm_client::TailError> {
    /// let mut lines = pyfarm.tail_log(12, 340).from_agent(true).lines();
    /// while let Some(line) = lines.try_next().await? {
    ///     println!("{line}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn tail_log(&self, job_id: i64, task_id: i64) -> LogTail {
        LogTail {
            client: self.clone(),
            job_id,
            task_id,
            attempt: None,
            identifier: None,
            from_agent: false,
            delay: Duration::from_secs(2),
            patience: Duration::from_secs(30),
        }
    }
}

/// A log that is followed, from [`Client::tail_log`].
#[derive(Clone, Debug)]
#[must_use = "a log is not followed until its lines are read"]
pub struct LogTail {
    pub(crate) client: Client,
    pub(crate) job_id: i64,
    pub(crate) task_id: i64,
    pub(crate) attempt: Option<i64>,
    pub(crate) identifier: Option<String>,
    pub(crate) from_agent: bool,
    pub(crate) delay: Duration,
    pub(crate) patience: Duration,
}

impl LogTail {
    /// The attempt; the newest one unless set.
    pub fn attempt(mut self, attempt: i64) -> Self {
        self.attempt = Some(attempt);
        self
    }

    /// The identifier of the log; that of the newest log of the attempt unless set.
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Whether to read from the agent what is still there. It is not done unless it is asked for.
    ///
    /// An agent keeps its log while it works, and hands it to the master at the end. Until then the
    /// master names the address of the agent. To follow it is to open a connection to whatever machine
    /// the master names; nothing is sent there but the request for the log. An agent that cannot be
    /// reached shows nothing new. How agents answer was not measured.
    pub fn from_agent(mut self, from_agent: bool) -> Self {
        self.from_agent = from_agent;
        self
    }

    /// How long to wait between two looks: two seconds unless set.
    ///
    /// The server cannot send a part of a log. A look at one that has not grown reads no more than the
    /// head of the answer; one that has grown is sent whole, and what was seen is skipped.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// How long to go on after the attempt has ended, for the log to arrive at the master: 30 seconds
    /// unless set.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// The lines, without their ends. What is no UTF-8 is replaced.
    ///
    /// A log that became shorter is a new one, and comes from its start.
    pub fn lines(self) -> Feed<String, TailError> {
        Feed::of(Looks::new(self))
    }
}

/// Why a log could not be followed to its end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TailError {
    /// The server could not be asked, or said no. An [`is_foreign_origin`](Error::is_foreign_origin) is a
    /// log that is still with its agent, and an [`is_not_found`](Error::is_not_found) a log that nobody has.
    #[error(transparent)]
    Request(#[from] Error),
    /// The log broke off several times in a row.
    #[error(transparent)]
    Stream(#[from] StreamError),
}
