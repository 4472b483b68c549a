//! The jobs of an account that wait and that run.
//!
//! The platform's first documentation promises this and no server is known to have had it. So there are
//! two ways: a list of logbooks, invented in the style of the other lists, and where the server does not
//! know that, the logbooks of the jobs that were started through the account.

use std::collections::HashSet;

use crate::Error;
use crate::account::Account;
use crate::fallback;
use crate::generated::types::{Logbook, LogbookStatus};
use crate::job::Job;

/// *Reconstructed:* the jobs of an account that wait and that run.
///
/// It asks for `GET /{account}/logbook`, which is an invention. A server that answers 404 or 405 has no
/// such list. Then the logbooks of the jobs that were started through this [`Account`] or its clones are
/// looked at, the last thousand of them, one request each. Jobs of other programs are not seen.
#[derive(Clone, Debug)]
pub struct Jobqueue {
    account: Account,
}

/// A job with its logbook.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JobDetails {
    /// The job.
    pub job: Job,
    /// Its logbook, with the messages so far.
    pub logbook: Logbook,
}

/// A job as a look at the queue shows it. The list of the server has no messages.
struct Seen {
    job: Job,
    status: LogbookStatus,
    logbook: Option<Logbook>,
}

impl Jobqueue {
    pub(crate) fn new(account: Account) -> Self {
        Self { account }
    }

    /// The jobs that wait.
    pub async fn pending(&self) -> Result<Vec<Job>, Error> {
        let seen = self.look().await?.into_iter();
        let queued = seen.filter(|seen| seen.status == LogbookStatus::Queued);
        Ok(queued.map(|seen| seen.job).collect())
    }

    /// The jobs that run, with their logbooks.
    pub async fn current(&self) -> Result<Vec<JobDetails>, Error> {
        let mut running = Vec::new();
        for Seen {
            job,
            status,
            logbook,
        } in self.look().await?
        {
            if status != LogbookStatus::Running {
                continue;
            }
            let logbook = match logbook {
                Some(logbook) => logbook,
                None => job.logbook().send().await?.into_inner(),
            };
            running.push(JobDetails { job, logbook });
        }
        Ok(running)
    }

    async fn look(&self) -> Result<Vec<Seen>, Error> {
        let list = self.account.client().logbook_list(self.account.name());
        match list.send().await {
            Ok(list) => {
                let summaries = list.into_inner().items.into_iter();
                let seen = summaries.map(|summary| Seen {
                    job: self.account.job(summary.uuid),
                    status: summary.status,
                    logbook: None,
                });
                Ok(seen.collect())
            }
            Err(error) if fallback::is_unknown_endpoint(&error) => self.look_at_own().await,
            Err(error) => Err(error),
        }
    }

    /// Looks at the jobs that were started through the account. Those that have ended are forgotten.
    async fn look_at_own(&self) -> Result<Vec<Seen>, Error> {
        let mut seen = Vec::new();
        let mut known = HashSet::new();
        for uuid in self.account.started() {
            if !known.insert(uuid.clone()) {
                continue;
            }
            let job = self.account.job(&uuid);
            let logbook = match job.logbook().send().await {
                Ok(logbook) => logbook.into_inner(),
                Err(error) if error.is_not_found() => {
                    self.account.forget(&uuid);
                    continue;
                }
                Err(error) => return Err(error),
            };
            if matches!(
                logbook.status,
                LogbookStatus::Finished | LogbookStatus::Error
            ) {
                self.account.forget(&uuid);
            }
            seen.push(Seen {
                job,
                status: logbook.status.clone(),
                logbook: Some(logbook),
            });
        }
        Ok(seen)
    }
}
