//! Apps, services and users by their name.
//!
//! A handle is an account and a name, and nothing more: making one sends nothing and does not find out
//! whether the thing exists. What is read and stored is a request, sent by `send`. Actions and what has
//! to try more than one way are awaited as they are.
//!
//! ```no_run
//! use thirtyloops_client::types::{AppUpdate, DeployOptions};
//!
//! # async fn example(account: thirtyloops_client::Account) -> Result<(), Box<dyn std::error::Error>> {
//! let app = account.app("thirtyblog");
//! app.update(&AppUpdate::new().repo_commit("v1.2")).send().await?;
//! app.deploy(DeployOptions::new().clean(true)).await?.wait().await?;
//! println!("{}", app.postgres().get().send().await?.host);
//! app.worker().scale(0).await?;
//! # Ok(())
//! # }
//! ```

use serde::Serialize;
use serde_json::{Value, json};

use crate::account::Account;
use crate::job::Job;
use crate::kind::ResourceKind;
use crate::{Error, actions, fallback, operations, types};

macro_rules! handles {
    ($($what:literal $Handle:ident $kind:ident {
        get: $get:ident -> $Get:ident,
        $(create: $create:ident($New:ident) -> $Create:ident,)?
        update: $update:ident($Change:ident) -> $Update:ident,
        delete: $delete:ident -> $Delete:ident,
    })+) => {$(
        #[doc = concat!("The ", $what, " of an account, by the name of the app.")]
        #[derive(Clone, Debug)]
        pub struct $Handle {
            account: Account,
            name: String,
        }

        impl $Handle {
            pub(crate) fn new(account: Account, name: String) -> Self {
                Self { account, name }
            }

            /// The name of the app.
            pub fn name(&self) -> &str {
                &self.name
            }

            #[doc = concat!("Gets the ", $what, ".")]
            pub fn get(&self) -> operations::$Get {
                self.account.client().$get(self.account.name(), &self.name)
            }

            $(
                #[doc = concat!("Creates the ", $what, ".")]
                pub fn create(&self, new: &types::$New) -> operations::$Create {
                    self.account.client().$create(self.account.name(), &self.name, new)
                }
            )?

            #[doc = concat!("Changes the ", $what, ". Members that are not set stay as they are.")]
            pub fn update(&self, change: &types::$Change) -> operations::$Update {
                self.account.client().$update(self.account.name(), &self.name, change)
            }

            #[doc = concat!("Deletes the ", $what, ".")]
            pub fn delete(&self) -> operations::$Delete {
                self.account.client().$delete(self.account.name(), &self.name)
            }

            #[allow(dead_code)] // Not every kind has actions.
            async fn queue(&self, action: &str, options: Value) -> Result<Job, Error> {
                actions::queue(&self.account, ResourceKind::$kind, &self.name, action, options).await
            }
        }
    )+};
}

handles! {
    "app" AppHandle App {
        get: apps_get -> AppsGet,
        update: apps_update(AppUpdate) -> AppsUpdate,
        delete: apps_delete -> AppsDelete,
    }
    "repository" RepositoryHandle Repository {
        get: repository_get -> RepositoryGet,
        create: repository_create(RepositoryCreate) -> RepositoryCreate,
        update: repository_update(RepositoryUpdate) -> RepositoryUpdate,
        delete: repository_delete -> RepositoryDelete,
    }
    "PostgreSQL database" PostgresHandle Postgres {
        get: postgres_get -> PostgresGet,
        create: postgres_create(PostgresCreate) -> PostgresCreate,
        update: postgres_update(PostgresUpdate) -> PostgresUpdate,
        delete: postgres_delete -> PostgresDelete,
    }
    "MongoDB database" MongodbHandle Mongodb {
        get: mongodb_get -> MongodbGet,
        create: mongodb_create(MongodbCreate) -> MongodbCreate,
        update: mongodb_update(MongodbUpdate) -> MongodbUpdate,
        delete: mongodb_delete -> MongodbDelete,
    }
    "worker" WorkerHandle Worker {
        get: worker_get -> WorkerGet,
        create: worker_create(WorkerCreate) -> WorkerCreate,
        update: worker_update(WorkerUpdate) -> WorkerUpdate,
        delete: worker_delete -> WorkerDelete,
    }
}

/// Options as JSON. The types of the document always can be written.
fn written(options: &impl Serialize) -> Value {
    serde_json::to_value(options).unwrap_or_default()
}

/// The actions that apps and workers have in common.
macro_rules! actions_of_processes {
    ($($Handle:ident $what:literal)+) => {$(
        impl $Handle {
            #[doc = concat!("Queues a change of the number of instances of the ", $what, "; zero pauses it.")]
            pub async fn scale(&self, instances: i64) -> Result<Job, Error> {
                self.queue("scale", json!({ "instances": instances })).await
            }

            #[doc = concat!("Queues a restart of all processes of the ", $what, ".")]
            pub async fn restart(&self) -> Result<Job, Error> {
                self.queue("restart", Value::Null).await
            }

            #[doc = concat!("Queues a command on instances of the ", $what, ". A text is the command, on one of them.")]
            pub async fn runcommand(
                &self,
                command: impl Into<types::CommandOptions>,
            ) -> Result<Job, Error> {
                self.queue("runcommand", written(&command.into())).await
            }

            #[doc = concat!("Queues a management command of Django on instances of the ", $what, ", such as `syncdb`.")]
            pub async fn djangocommand(
                &self,
                command: impl Into<types::CommandOptions>,
            ) -> Result<Job, Error> {
                self.queue("djangocommand", written(&command.into())).await
            }
        }
    )+};
}

actions_of_processes! {
    AppHandle "app"
    WorkerHandle "worker"
}

impl AppHandle {
    /// Queues a deploy.
    ///
    /// [`DeployOptions::new()`](types::DeployOptions::new) is a deploy without options. A map from regions
    /// to counts, `[("eu", 2), ("us", 4)]`, is one with `backends` alone. *Reconstructed:* that option
    /// stands in the platform's first documentation and nowhere else.
    pub async fn deploy(&self, options: impl Into<types::DeployOptions>) -> Result<Job, Error> {
        self.queue("deploy", written(&options.into())).await
    }

    /// Queues the move to the paid tier. The account needs a paid plan.
    pub async fn publish(&self) -> Result<Job, Error> {
        self.queue("publish", Value::Null).await
    }

    /// Gets the latest lines that its processes have logged.
    pub fn logs(&self) -> operations::AppsLogs {
        let client = self.account.client();
        client.apps_logs(self.account.name(), &self.name)
    }

    /// *Reconstructed:* what it has used in the billing period that runs now.
    ///
    /// The platform's documentation has the path with `/app/`, from before all others moved to `/apps/`.
    /// A server that answers 404 or 405 to the new one is asked at the old one.
    pub async fn usage(&self) -> Result<types::Usage, Error> {
        let (client, account) = (self.account.client(), self.account.name());
        fallback::either(
            client.apps_usage_current(account, &self.name).send(),
            client.legacy_usage_current(account, &self.name).send(),
        )
        .await
    }

    /// *Reconstructed:* what it has used in the billing period of an invoice, with the same fallback as
    /// [`usage`](Self::usage).
    pub async fn usage_of(&self, invoice: i64) -> Result<types::Usage, Error> {
        let (client, account) = (self.account.client(), self.account.name());
        fallback::either(
            client.apps_usage_get(account, &self.name, invoice).send(),
            client.legacy_usage_get(account, &self.name, invoice).send(),
        )
        .await
    }

    /// Its repository. Nothing is sent.
    pub fn repository(&self) -> RepositoryHandle {
        RepositoryHandle::new(self.account.clone(), self.name.clone())
    }

    /// Its `PostgreSQL` database. Nothing is sent.
    pub fn postgres(&self) -> PostgresHandle {
        PostgresHandle::new(self.account.clone(), self.name.clone())
    }

    /// Its `MongoDB` database. Nothing is sent.
    pub fn mongodb(&self) -> MongodbHandle {
        MongodbHandle::new(self.account.clone(), self.name.clone())
    }

    /// Its worker. Nothing is sent.
    pub fn worker(&self) -> WorkerHandle {
        WorkerHandle::new(self.account.clone(), self.name.clone())
    }
}

impl PostgresHandle {
    /// Queues the replacement of the database by a dump at this URL. What is in the database is lost.
    pub async fn restore(&self, location: impl Into<String>) -> Result<Job, Error> {
        self.queue("restore", json!({ "location": location.into() }))
            .await
    }
}

/// A user of an account, by name.
#[derive(Clone, Debug)]
pub struct UserHandle {
    account: Account,
    name: String,
}

impl UserHandle {
    pub(crate) fn new(account: Account, name: String) -> Self {
        Self { account, name }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Gets the user.
    pub fn get(&self) -> operations::UsersGet {
        let client = self.account.client();
        client.users_get(self.account.name(), &self.name)
    }

    /// Changes the e-mail address.
    pub fn update(&self, change: &types::UserUpdate) -> operations::UsersUpdate {
        let client = self.account.client();
        client.users_update(self.account.name(), &self.name, change)
    }

    /// Deletes the user.
    pub fn delete(&self) -> operations::UsersDelete {
        let client = self.account.client();
        client.users_delete(self.account.name(), &self.name)
    }

    /// Sets the password. For the user of the client it is the last call that its credentials are good for.
    pub fn change_password(&self, password: impl Into<String>) -> operations::UsersChangePassword {
        let client = self.account.client();
        let change = types::PasswordChange::new(password);
        client.users_change_password(self.account.name(), &self.name, &change)
    }

    /// Disables the user at once, and sends an e-mail that tells how to set a new password.
    pub fn reset_password(&self) -> operations::UsersResetPassword {
        let client = self.account.client();
        client.users_reset_password(self.account.name(), &self.name)
    }
}
