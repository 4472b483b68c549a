//! The messages of a job as they come.
//!
//! The server gives the whole logbook at every look. What was there at the look before is left out here.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::{Stream, StreamExt};
use platform_clients_runtime::{Json, Observations};

use crate::generated::types::{ApiError, Logbook, LogbookMessage};
use crate::job::{JobError, JobWait};

/// The messages of a job, oldest first, until the job has ended.
///
/// A job that failed gives its last messages first and then the error. Dropping it stops the looking
/// and does nothing to the job.
#[must_use = "messages only come when they are asked for"]
pub struct Messages {
    looks: Observations<Json<Logbook>, Json<ApiError>>,
    seen: usize,
    ready: VecDeque<LogbookMessage>,
    failure: Option<JobError>,
}

impl Messages {
    /// The next message; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<LogbookMessage, JobError>> {
        StreamExt::next(self).await
    }

    /// The next message, for use with `?`; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<LogbookMessage>, JobError> {
        self.next().await.transpose()
    }

    fn add(&mut self, messages: Vec<LogbookMessage>) {
        let count = messages.len();
        self.ready.extend(messages.into_iter().skip(self.seen));
        self.seen = self.seen.max(count);
    }
}

impl From<JobWait> for Messages {
    fn from(wait: JobWait) -> Self {
        Self {
            looks: wait.observations(),
            seen: 0,
            ready: VecDeque::new(),
            failure: None,
        }
    }
}

impl Stream for Messages {
    type Item = Result<LogbookMessage, JobError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(message) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(message)));
            }
            if let Some(failure) = self.failure.take() {
                return Poll::Ready(Some(Err(failure)));
            }
            match std::task::ready!(self.looks.poll_next_unpin(context)) {
                Some(Ok(look)) => self.add(look.into_response().into_inner().messages),
                Some(Err(error)) => {
                    // The logbook that tells of the failure has the messages that tell why.
                    if let JobError::Failed(failure) = &error
                        && let Ok(logbook) = serde_json::from_slice::<Logbook>(failure.body())
                    {
                        self.add(logbook.messages);
                    }
                    self.failure = Some(error);
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Messages")
            .field("seen", &self.seen)
            .finish_non_exhaustive()
    }
}
