//! An account: a client, a name, and the jobs that were started through it.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use platform_clients_runtime::StatusCode;

use crate::Error;
use crate::generated::client::Client;
use crate::generated::{operations, types};
use crate::handles::{AppHandle, UserHandle};
use crate::job::Job;
use crate::jobqueue::Jobqueue;
use crate::kind::ResourceKind;
use crate::resource::Resource;

/// How many jobs are remembered. A program that never looks at its queue must not grow with every job.
const MOST_JOBS: usize = 1_000;

/// An account, seen by one of its users.
///
/// Cheap to clone. Clones share the connections and remember the same jobs, which is what a
/// [`Jobqueue`] falls back on.
#[derive(Clone)]
pub struct Account {
    client: Client,
    name: Arc<str>,
    jobs: Arc<Mutex<Vec<String>>>,
}

impl Account {
    pub(crate) fn new(client: Client, name: String) -> Self {
        Self {
            client,
            name: name.into(),
            jobs: Arc::default(),
        }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The client that sends the requests.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Asks the server whether the credentials are good for the account. If they are not, the error has
    /// the server's words, which say whether it is the password, the user or the account.
    pub async fn authenticate(&self) -> Result<(), Error> {
        self.client.account_authcheck(self.name()).send().await?;
        Ok(())
    }

    /// Like [`authenticate`](Self::authenticate), where a no (401 or 403) is an answer and no error.
    pub async fn is_authenticated(&self) -> Result<bool, Error> {
        match self.authenticate().await {
            Ok(()) => Ok(true),
            Err(error)
                if matches!(
                    error.status(),
                    Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
                ) =>
            {
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    /// Gets the account: its plan, and where to change it.
    pub fn get(&self) -> operations::AccountGet {
        self.client.account_get(self.name())
    }

    /// Looks at an app or a service, and gives it with the fields that the server shows. One that does
    /// not exist has the fields of the document, and [`save`](Resource::save) creates it.
    ///
    /// A service is named by the app that it belongs to.
    pub async fn resource(
        &self,
        kind: ResourceKind,
        name: impl Into<String>,
    ) -> Result<Resource, Error> {
        let mut resource = self.draft(kind, name);
        resource.reload().await?;
        Ok(resource)
    }

    /// The same without looking. Until it is [reloaded](Resource::reload) or saved, it has the fields of
    /// the document and no values.
    pub fn draft(&self, kind: ResourceKind, name: impl Into<String>) -> Resource {
        Resource::draft(self.clone(), kind, name.into())
    }

    /// Lists the apps.
    pub fn apps(&self) -> operations::AppsList {
        self.client.apps_list(self.name())
    }

    /// Creates an app together with its repository. Nothing runs before it is deployed.
    pub fn create_app(&self, app: &types::AppCreate) -> operations::AppsCreate {
        self.client.apps_create(self.name(), app)
    }

    /// An app by its name. Nothing is sent.
    pub fn app(&self, name: impl Into<String>) -> AppHandle {
        AppHandle::new(self.clone(), name.into())
    }

    /// Lists the users.
    pub fn users(&self) -> operations::UsersList {
        self.client.users_list(self.name())
    }

    /// Creates a user.
    pub fn create_user(&self, user: &types::UserCreate) -> operations::UsersCreate {
        self.client.users_create(self.name(), user)
    }

    /// A user by name. Nothing is sent.
    pub fn user(&self, username: impl Into<String>) -> UserHandle {
        UserHandle::new(self.clone(), username.into())
    }

    /// Lists the invoices of the past.
    pub fn invoices(&self) -> operations::InvoicesList {
        self.client.invoices_list(self.name())
    }

    /// Gets an invoice of the past.
    pub fn invoice(&self, number: i64) -> operations::InvoicesGet {
        self.client.invoices_get(self.name(), number)
    }

    /// Gets what is used in the billing period that runs now.
    pub fn current_invoice(&self) -> operations::InvoicesCurrent {
        self.client.invoices_current(self.name())
    }

    /// A job by the id of its logbook. Nothing is sent.
    pub fn job(&self, uuid: impl Into<String>) -> Job {
        Job::by_id(self.clone(), uuid.into())
    }

    /// *Reconstructed:* the jobs of the account that wait and that run. Nothing is sent.
    pub fn jobqueue(&self) -> Jobqueue {
        Jobqueue::new(self.clone())
    }

    /// Remembers a job that was started.
    pub(crate) fn remember(&self, uuid: &str) {
        let mut jobs = self.remembered();
        if jobs.len() == MOST_JOBS {
            jobs.remove(0);
        }
        jobs.push(uuid.to_owned());
    }

    /// Forgets a job that has ended.
    pub(crate) fn forget(&self, uuid: &str) {
        self.remembered().retain(|known| known != uuid);
    }

    /// The ids of the jobs that were started and are not known to have ended, oldest first.
    pub(crate) fn started(&self) -> Vec<String> {
        self.remembered().clone()
    }

    fn remembered(&self) -> MutexGuard<'_, Vec<String>> {
        // A list of texts is whole after every line that could panic.
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Account")
            .field("name", &self.name)
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}
