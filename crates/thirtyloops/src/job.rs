//! An action that was queued.

use platform_clients_runtime::{Json, Wait, WaitError};

use crate::Error;
use crate::account::Account;
use crate::generated::operations;
use crate::generated::types::{ApiError, Logbook, LogbookStatus};
use crate::messages::Messages;

/// A wait for the end of a job: awaitable, with a time limit and an interval that can be set.
pub type JobWait = Wait<Json<Logbook>, Json<ApiError>>;

/// Why a job did not end well: it failed, it is gone, the time was up, or a request failed.
pub type JobError = WaitError<ApiError>;

/// An action that was queued. The server keeps a logbook of it.
///
/// ```no_run
/// use std::time::Duration;
///
/// # async fn example(account: thirtyloops_client::Account) -> Result<(), Box<dyn std::error::Error>> {
/// let job = account.app("thirtyblog").scale(3).await?;
/// println!("{}: {}", job.location(), job.status().await?.shown());
/// let logbook = job.wait().timeout(Duration::from_secs(600)).await?;
/// println!("{} messages", logbook.messages.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Job {
    account: Account,
    location: String,
    uuid: String,
}

impl Job {
    pub(crate) fn queued(account: Account, location: String, uuid: String) -> Self {
        Self {
            account,
            location,
            uuid,
        }
    }

    pub(crate) fn by_id(account: Account, uuid: String) -> Self {
        let base = account.client().runtime().base_url().as_str();
        let location = format!(
            "{}/{}/logbook/{uuid}",
            base.trim_end_matches('/'),
            account.name()
        );
        Self::queued(account, location, uuid)
    }

    /// Where the server said that the logbook is, word for word. It is not followed: the logbook is
    /// asked for by its id, at the address of the client.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// The id of the logbook.
    pub fn uuid(&self) -> &str {
        &self.uuid
    }

    /// Gets the logbook, with all its messages so far.
    pub fn logbook(&self) -> operations::LogbookGet {
        let client = self.account.client();
        client.logbook_get(self.account.name(), &self.uuid)
    }

    /// Asks how it goes.
    pub async fn status(&self) -> Result<LogbookStatus, Error> {
        Ok(self.logbook().send().await?.into_inner().status)
    }

    /// Waits for its end: a look at once and then every two seconds, for half an hour. A job that failed
    /// is an error. The platform's own clients wait without a limit; `timeout(Duration::MAX)` does.
    pub fn wait(&self) -> JobWait {
        self.logbook().wait_until_finished()
    }

    /// Its messages as they come, until it has ended. For other limits than those of
    /// [`wait`](Self::wait), use `Messages::from(job.wait().timeout(…))`.
    pub fn messages(&self) -> Messages {
        self.wait().into()
    }
}
