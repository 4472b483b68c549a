//! One look at a log after the other: is the attempt over, where is the log, has it grown.

use std::sync::Arc;
use std::time::Instant;

use platform_clients_runtime::{ByteStream, Clock};

use crate::agent_log::AgentLog;
use crate::feed::Source;
use crate::lines::Lines;
use crate::tail::{LogTail, TailError};
use crate::types::{TaskDetails, TaskState};
use crate::{Error, operations};

/// How many looks in a row may fail in a way that passes. Each was already repeated by the client.
const PATIENCE: u32 = 3;

/// A log while it is followed.
pub(crate) struct Looks {
    tail: LogTail,
    clock: Arc<dyn Clock>,
    agent: AgentLog,
    lines: Lines,
    /// The log as it comes, during a look.
    body: Option<Body>,
    /// How many bytes of the log were seen.
    seen: u64,
    /// When the attempt was first seen to be over.
    over: Option<Instant>,
    /// Why there is no log to look at.
    missing: Option<Error>,
    looked: bool,
    failures: u32,
    ended: bool,
}

/// A log as it comes.
struct Body {
    bytes: ByteStream,
    read: u64,
    /// Whether there was anything that had not been seen.
    grown: bool,
    at_master: bool,
}

impl Looks {
    pub(crate) fn new(tail: LogTail) -> Self {
        Self {
            clock: Arc::clone(tail.client.runtime().clock()),
            agent: AgentLog::default(),
            lines: Lines::default(),
            body: None,
            seen: 0,
            over: None,
            missing: None,
            looked: false,
            failures: 0,
            ended: false,
            tail,
        }
    }
}

impl Source<String, TailError> for Looks {
    async fn next(&mut self) -> Option<Result<String, TailError>> {
        loop {
            if let Some(line) = self.lines.pop() {
                return Some(Ok(line));
            }
            if self.ended {
                return None;
            }
            let went = if self.body.is_some() {
                self.read().await
            } else {
                self.look().await
            };
            if let Err(error) = went {
                return Some(Err(error));
            }
        }
    }
}

impl Looks {
    /// Looks at the task and asks for the log.
    async fn look(&mut self) -> Result<(), TailError> {
        if self.looked {
            self.clock.sleep(self.tail.delay).await;
        }
        self.looked = true;
        match self.ask().await {
            Ok(Some(body)) => {
                self.begin(body);
                Ok(())
            }
            Ok(None) => self.seen_nothing(),
            Err(error) if error.is_retryable() => {
                self.failures += 1;
                if self.failures < PATIENCE {
                    Ok(())
                } else {
                    Err(error.into())
                }
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The log, if there is one.
    async fn ask(&mut self) -> Result<Option<Body>, Error> {
        let LogTail {
            client,
            job_id,
            task_id,
            ..
        } = self.tail.clone();
        let task = client.tasks_get(job_id, task_id).send().await?;
        // The newest attempt, once there is one, stays the one that is followed.
        let attempt = match self.tail.attempt {
            Some(attempt) => attempt,
            None if task.attempts == 0 && !is_ended(&task) => return Ok(None),
            None => *self.tail.attempt.insert(task.attempts),
        };
        if is_over(&task, attempt) && self.over.is_none() {
            self.over = Some(self.clock.now());
        }
        let identifier = match &self.tail.identifier {
            Some(identifier) => identifier.clone(),
            None => match newest(client.task_logs_list(job_id, task_id, attempt)).await? {
                Some(identifier) => self.tail.identifier.insert(identifier).clone(),
                None => return Ok(None),
            },
        };
        let log = client.task_logs_download(job_id, task_id, attempt, identifier);
        let (bytes, at_master) = match log.send().await {
            Ok(log) => (Some(log.into_inner()), true),
            Err(error) if error.is_foreign_origin() && self.tail.from_agent => {
                let bytes = self.agent.open(error.headers()).await;
                self.missing = Some(error);
                (bytes, false)
            }
            Err(error) if error.is_foreign_origin() || error.is_not_found() => {
                self.missing = Some(error);
                (None, false)
            }
            Err(error) => return Err(error),
        };
        Ok(bytes.map(|bytes| Body {
            bytes,
            read: 0,
            grown: false,
            at_master,
        }))
    }

    fn begin(&mut self, body: Body) {
        self.missing = None;
        if body
            .bytes
            .content_length()
            .is_some_and(|length| length < self.seen)
        {
            self.start_over();
        }
        if body.bytes.content_length() == Some(self.seen) {
            // Dropping the answer leaves the rest of it where it is.
            self.finish(&body);
        } else {
            self.body = Some(body);
        }
    }

    /// Reads on in the log.
    async fn read(&mut self) -> Result<(), TailError> {
        let Some(body) = &mut self.body else {
            return Ok(());
        };
        match body.bytes.try_next().await {
            Ok(Some(chunk)) => {
                let known = self.seen.saturating_sub(body.read);
                body.read += chunk.len() as u64;
                let new = usize::try_from(known)
                    .ok()
                    .and_then(|known| chunk.get(known..))
                    .unwrap_or_default();
                if !new.is_empty() {
                    body.grown = true;
                    self.seen += new.len() as u64;
                    self.lines.push(new);
                }
                Ok(())
            }
            Ok(None) => {
                if let Some(body) = self.body.take() {
                    if body.read < self.seen {
                        self.start_over();
                    } else {
                        self.finish(&body);
                    }
                }
                Ok(())
            }
            Err(error) => {
                // One that breaks off further on each time gets to its end.
                if self.body.take().is_some_and(|body| body.grown) {
                    self.failures = 0;
                }
                self.failures += 1;
                if self.failures < PATIENCE {
                    Ok(())
                } else {
                    Err(error.into())
                }
            }
        }
    }

    fn start_over(&mut self) {
        self.failures = 0;
        self.seen = 0;
        self.lines.restart();
    }

    /// A look at a log is over. It was the last one if nothing more can come.
    fn finish(&mut self, body: &Body) {
        self.failures = 0;
        let complete = body.at_master && !body.grown && self.over.is_some();
        if complete || self.is_out_of_patience() {
            self.lines.finish();
            self.ended = true;
        }
    }

    /// There was no log to look at.
    fn seen_nothing(&mut self) -> Result<(), TailError> {
        self.failures = 0;
        if !self.is_out_of_patience() {
            return Ok(());
        }
        if let Some(error) = self.missing.take() {
            return Err(error.into());
        }
        // Nobody ever registered a log: that is an empty one.
        self.lines.finish();
        self.ended = true;
        Ok(())
    }

    fn is_out_of_patience(&self) -> bool {
        self.over.is_some_and(|over| {
            self.clock.now().saturating_duration_since(over) >= self.tail.patience
        })
    }
}

/// The identifier of the newest log of an attempt.
async fn newest(logs: operations::TaskLogsList) -> Result<Option<String>, Error> {
    let logs = logs.send().await?.into_inner();
    // The times are written alike, so their texts sort as they do.
    let newest = logs
        .into_iter()
        .max_by(|one, other| one.created_on.as_str().cmp(other.created_on.as_str()));
    Ok(newest.map(|log| log.identifier))
}

fn is_ended(task: &TaskDetails) -> bool {
    matches!(task.state, TaskState::Done | TaskState::Failed)
}

/// Whether nothing more happens in an attempt: the task has ended, has gone on to another attempt, or
/// waits for one.
fn is_over(task: &TaskDetails, attempt: i64) -> bool {
    is_ended(task)
        || task.attempts > attempt
        || (attempt > 0 && task.attempts == attempt && task.state == TaskState::Queued)
}
