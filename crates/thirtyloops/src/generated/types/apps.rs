// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// An object that is referred to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Related {
    /// The URL. In a list of apps it may be wrong, see `apps_list`.
    pub href: String,
    /// Always `related`.
    pub rel: String,
    /// The name. Only the API before apps and services had it here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A domain of the user's that leads to an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cname {
    /// The domain. Its own record has to point at the app's `dns_record`.
    pub record: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Cname {
    /// With everything that is required.
    pub fn new(record: impl Into<String>) -> Self {
        Self {
            record: record.into(),
            extra: Default::default(),
        }
    }
}

/// The kind of an app.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppLabel {
    /// `app`
    App,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppLabel { App = "app" }
}

/// What an app is made of. For a new one the server assumes `python`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppVariant {
    /// `python`
    Python,
    /// `static`
    Static,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppVariant { Python = "python", Static = "static" }
}

/// An app.
///
/// Source: the operator's REST page of 2012-09-19, three examples that agree
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct App {
    /// The name, which never changes.
    pub name: String,
    /// The kind of an app.
    pub label: AppLabel,
    /// What an app is made of. For a new one the server assumes `python`.
    pub variant: AppVariant,
    /// Where it runs, such as `eu-nl` or `ams1`.
    pub region: String,
    /// How many instances it is meant to have.
    pub instances: i64,
    /// The commit, branch or tag that is deployed.
    pub repo_commit: String,
    /// The domain that the platform gives it, `{account}-app-{name}.30loops.net`.
    pub dns_record: String,
    /// The domains of its own. The text of the operator's page calls them `cname_records`.
    pub cnames: Vec<Cname>,
    /// The variables that its processes see.
    pub envvars: Vec<EnvironmentVariable>,
    /// Whether it is on the paid tier.
    pub published: bool,
    /// An object that is referred to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repository: Option<Related>,
    /// An object that is referred to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres: Option<Related>,
    /// An object that is referred to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mongodb: Option<Related>,
    /// An object that is referred to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worker: Option<Related>,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The apps of an account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppList {
    /// The apps.
    pub items: Vec<App>,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// How many there are.
    pub size: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An app to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCreate {
    /// The name of an account, a user or an app.
    pub name: String,
    /// The kind of an app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<AppLabel>,
    /// What an app is made of. For a new one the server assumes `python`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<AppVariant>,
    /// Where to run it. The operator's page says that the server assumes `ams1`; the clients always send `eu-nl`, which is also what its examples show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// How many instances to have. The server assumes 1. The free tier has at most 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<i64>,
    /// The commit, branch or tag to deploy. The server assumes `HEAD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repo_commit: Option<String>,
    /// Domains of its own. Not on the free tier. The text of the operator's page calls them `cname_records`; its examples and the clients have `cnames`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnames: Option<Vec<Cname>>,
    /// The variables that its processes see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envvars: Option<Vec<EnvironmentVariable>>,
    /// The repository, to be created with the app or to be pointed at.
    pub repository: AppRepository,
    /// The PostgreSQL database, to be created with the app. An empty object will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres: Option<AppPostgres>,
    /// The MongoDB database, to be created with the app. An empty object will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mongodb: Option<AppMongodb>,
    /// The worker, to be created with the app. An empty object will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worker: Option<AppWorker>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl AppCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, repository: impl Into<AppRepository>) -> Self {
        Self {
            name: name.into(),
            repository: repository.into(),
            label: None,
            variant: None,
            region: None,
            instances: None,
            repo_commit: None,
            cnames: None,
            envvars: None,
            postgres: None,
            mongodb: None,
            worker: None,
            extra: Default::default(),
        }
    }

    /// The kind of an app.
    #[must_use]
    pub fn label(mut self, label: impl Into<AppLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// What an app is made of. For a new one the server assumes `python`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<AppVariant>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// Where to run it. The operator's page says that the server assumes `ams1`; the clients always send `eu-nl`, which is also what its examples show.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// How many instances to have. The server assumes 1. The free tier has at most 3.
    #[must_use]
    pub fn instances(mut self, instances: i64) -> Self {
        self.instances = Some(instances);
        self
    }

    /// The commit, branch or tag to deploy. The server assumes `HEAD`.
    #[must_use]
    pub fn repo_commit(mut self, repo_commit: impl Into<String>) -> Self {
        self.repo_commit = Some(repo_commit.into());
        self
    }

    /// Domains of its own. Not on the free tier. The text of the operator's page calls them `cname_records`; its examples and the clients have `cnames`.
    #[must_use]
    pub fn cnames(mut self, cnames: impl IntoIterator<Item = impl Into<Cname>>) -> Self {
        self.cnames = Some(cnames.into_iter().map(Into::into).collect());
        self
    }

    /// The variables that its processes see.
    #[must_use]
    pub fn envvars(
        mut self,
        envvars: impl IntoIterator<Item = impl Into<EnvironmentVariable>>,
    ) -> Self {
        self.envvars = Some(envvars.into_iter().map(Into::into).collect());
        self
    }

    /// The PostgreSQL database, to be created with the app. An empty object will do.
    #[must_use]
    pub fn postgres(mut self, postgres: impl Into<AppPostgres>) -> Self {
        self.postgres = Some(postgres.into());
        self
    }

    /// The MongoDB database, to be created with the app. An empty object will do.
    #[must_use]
    pub fn mongodb(mut self, mongodb: impl Into<AppMongodb>) -> Self {
        self.mongodb = Some(mongodb.into());
        self
    }

    /// The worker, to be created with the app. An empty object will do.
    #[must_use]
    pub fn worker(mut self, worker: impl Into<AppWorker>) -> Self {
        self.worker = Some(worker.into());
        self
    }
}

/// What to change in an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppUpdate {
    /// The kind of an app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<AppLabel>,
    /// What an app is made of. For a new one the server assumes `python`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<AppVariant>,
    /// Where to run it, such as `eu-nl` or `ams1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// How many instances to have after the next deploy. The free tier has at most 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<i64>,
    /// The commit, branch or tag to deploy next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repo_commit: Option<String>,
    /// The domains of its own, all of them: the clients send the whole list. Not on the free tier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnames: Option<Vec<Cname>>,
    /// The variables that its processes see, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envvars: Option<Vec<EnvironmentVariable>>,
    /// The repository, to be created with the app or to be pointed at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repository: Option<AppRepository>,
    /// The PostgreSQL database, to be created with the app. An empty object will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres: Option<AppPostgres>,
    /// The MongoDB database, to be created with the app. An empty object will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mongodb: Option<AppMongodb>,
    /// The worker, to be created with the app. An empty object will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worker: Option<AppWorker>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl AppUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            label: None,
            variant: None,
            region: None,
            instances: None,
            repo_commit: None,
            cnames: None,
            envvars: None,
            repository: None,
            postgres: None,
            mongodb: None,
            worker: None,
            extra: Default::default(),
        }
    }

    /// The kind of an app.
    #[must_use]
    pub fn label(mut self, label: impl Into<AppLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// What an app is made of. For a new one the server assumes `python`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<AppVariant>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// Where to run it, such as `eu-nl` or `ams1`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// How many instances to have after the next deploy. The free tier has at most 3.
    #[must_use]
    pub fn instances(mut self, instances: i64) -> Self {
        self.instances = Some(instances);
        self
    }

    /// The commit, branch or tag to deploy next.
    #[must_use]
    pub fn repo_commit(mut self, repo_commit: impl Into<String>) -> Self {
        self.repo_commit = Some(repo_commit.into());
        self
    }

    /// The domains of its own, all of them: the clients send the whole list. Not on the free tier.
    #[must_use]
    pub fn cnames(mut self, cnames: impl IntoIterator<Item = impl Into<Cname>>) -> Self {
        self.cnames = Some(cnames.into_iter().map(Into::into).collect());
        self
    }

    /// The variables that its processes see, all of them.
    #[must_use]
    pub fn envvars(
        mut self,
        envvars: impl IntoIterator<Item = impl Into<EnvironmentVariable>>,
    ) -> Self {
        self.envvars = Some(envvars.into_iter().map(Into::into).collect());
        self
    }

    /// The repository, to be created with the app or to be pointed at.
    #[must_use]
    pub fn repository(mut self, repository: impl Into<AppRepository>) -> Self {
        self.repository = Some(repository.into());
        self
    }

    /// The PostgreSQL database, to be created with the app. An empty object will do.
    #[must_use]
    pub fn postgres(mut self, postgres: impl Into<AppPostgres>) -> Self {
        self.postgres = Some(postgres.into());
        self
    }

    /// The MongoDB database, to be created with the app. An empty object will do.
    #[must_use]
    pub fn mongodb(mut self, mongodb: impl Into<AppMongodb>) -> Self {
        self.mongodb = Some(mongodb.into());
        self
    }

    /// The worker, to be created with the app. An empty object will do.
    #[must_use]
    pub fn worker(mut self, worker: impl Into<AppWorker>) -> Self {
        self.worker = Some(worker.into());
        self
    }
}

/// The repository, to be created with the app or to be pointed at.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppRepository {
    /// The kind of a repository.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<RepositoryLabel>,
    /// The name of a service. Nothing is addressed by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What kind of repository it is. The server assumes `git`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// The URL that the code is cloned from, needed for a new one. It may carry a name and a password, so it is kept as a secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<runtime::Sensitive<String>>,
    /// A private key without a password, in base64, for a repository that wants one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssh_key: Option<runtime::Sensitive<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl AppRepository {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            label: None,
            name: None,
            variant: None,
            location: None,
            ssh_key: None,
            extra: Default::default(),
        }
    }

    /// The kind of a repository.
    #[must_use]
    pub fn label(mut self, label: impl Into<RepositoryLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The name of a service. Nothing is addressed by it.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What kind of repository it is. The server assumes `git`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// The URL that the code is cloned from, needed for a new one. It may carry a name and a password, so it is kept as a secret.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(runtime::Sensitive::new(location.into()));
        self
    }

    /// A private key without a password, in base64, for a repository that wants one.
    #[must_use]
    pub fn ssh_key(mut self, ssh_key: impl Into<String>) -> Self {
        self.ssh_key = Some(runtime::Sensitive::new(ssh_key.into()));
        self
    }
}

/// The PostgreSQL database, to be created with the app. An empty object will do.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppPostgres {
    /// The kind of a PostgreSQL database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<PostgresLabel>,
    /// The name of a service. Nothing is addressed by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its size. See `PostgresCreate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl AppPostgres {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            label: None,
            name: None,
            variant: None,
            extra: Default::default(),
        }
    }

    /// The kind of a PostgreSQL database.
    #[must_use]
    pub fn label(mut self, label: impl Into<PostgresLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The name of a service. Nothing is addressed by it.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its size. See `PostgresCreate`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }
}

/// The MongoDB database, to be created with the app. An empty object will do.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppMongodb {
    /// The kind of a MongoDB database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<MongodbLabel>,
    /// The name of a service. Nothing is addressed by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its size. The server assumes `mongodb_micro`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl AppMongodb {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            label: None,
            name: None,
            variant: None,
            extra: Default::default(),
        }
    }

    /// The kind of a MongoDB database.
    #[must_use]
    pub fn label(mut self, label: impl Into<MongodbLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The name of a service. Nothing is addressed by it.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its size. The server assumes `mongodb_micro`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }
}

/// The worker, to be created with the app. An empty object will do.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppWorker {
    /// The kind of a worker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<WorkerLabel>,
    /// The name of a service. Nothing is addressed by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is made of. The server assumes `python`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// How many instances to have. The server assumes 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<i64>,
    /// The variables that its processes see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envvars: Option<Vec<EnvironmentVariable>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl AppWorker {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            label: None,
            name: None,
            variant: None,
            instances: None,
            envvars: None,
            extra: Default::default(),
        }
    }

    /// The kind of a worker.
    #[must_use]
    pub fn label(mut self, label: impl Into<WorkerLabel>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The name of a service. Nothing is addressed by it.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it is made of. The server assumes `python`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// How many instances to have. The server assumes 1.
    #[must_use]
    pub fn instances(mut self, instances: i64) -> Self {
        self.instances = Some(instances);
        self
    }

    /// The variables that its processes see.
    #[must_use]
    pub fn envvars(
        mut self,
        envvars: impl IntoIterator<Item = impl Into<EnvironmentVariable>>,
    ) -> Self {
        self.envvars = Some(envvars.into_iter().map(Into::into).collect());
        self
    }
}

/// A deploy.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deploy {
    /// What to do.
    pub action: DeployAction,
    /// How to deploy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<DeployOptions>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Deploy {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            action: DeployAction::Deploy,
            options: None,
            extra: Default::default(),
        }
    }

    /// How to deploy.
    #[must_use]
    pub fn options(mut self, options: impl Into<DeployOptions>) -> Self {
        self.options = Some(options.into());
        self
    }
}

/// How to deploy.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeployOptions {
    /// Whether everything is built anew, which takes longer. The server assumes false: the requirements of the last deploy are kept and only the code is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clean: Option<bool>,
    /// How many instances to have in which region. An option that only a text of 2011 shows, as a
    /// number for each region. The form here is the one that backends had as data in API 1.0. No
    /// client and no page sends it; leave it out for anything but a server of your own.
    ///
    /// Source: reconstructed: from an example in the documentation of libthirty 0.2, and from the backends of API 1.0
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backends: Option<Vec<Backend>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl DeployOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            clean: None,
            backends: None,
            extra: Default::default(),
        }
    }

    /// Whether everything is built anew, which takes longer. The server assumes false: the requirements of the last deploy are kept and only the code is new.
    #[must_use]
    pub fn clean(mut self, clean: bool) -> Self {
        self.clean = Some(clean);
        self
    }

    /// How many instances to have in which region. An option that only a text of 2011 shows, as a number for each region. The form here is the one that backends had as data in API 1.0. No client and no page sends it; leave it out for anything but a server of your own.
    #[must_use]
    pub fn backends(
        mut self,
        backends: impl IntoIterator<Item = impl Into<Backend>>,
    ) -> Self {
        self.backends = Some(backends.into_iter().map(Into::into).collect());
        self
    }
}

/// The number of instances in a region.
///
/// Source: reconstructed: libthirty 0.4.3 had it, recorded, in the environments of API 1.0; not in deploys
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Backend {
    /// The region.
    pub region: String,
    /// How many instances.
    pub count: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Backend {
    /// With everything that is required.
    pub fn new(region: impl Into<String>, count: i64) -> Self {
        Self {
            region: region.into(),
            count: count,
            extra: Default::default(),
        }
    }
}

/// The move to the paid tier.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Publish {
    /// What to do.
    pub action: PublishAction,
    /// There are none. The clients send an empty object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<serde_json::Map<String, serde_json::Value>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Publish {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            action: PublishAction::Publish,
            options: None,
            extra: Default::default(),
        }
    }

    /// There are none. The clients send an empty object.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.options = Some(
            options.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeployAction {
    /// `deploy`
    Deploy,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    DeployAction { Deploy = "deploy" }
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PublishAction {
    /// `publish`
    Publish,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    PublishAction { Publish = "publish" }
}
