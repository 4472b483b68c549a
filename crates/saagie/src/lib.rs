//! A client of Saagie: projects that hold jobs, apps and pipelines, and what they need to run.
//!
//! ```no_run
//! use saagie_client::{NewJob, Saagie, runtime::Upload};
//!
//! # async fn example(password: String) -> Result<(), Box<dyn std::error::Error>> {
//! let page = "https://acme-workspace.example.com/projects/platform/1/";
//! let saagie = Saagie::easy_connect(page, "ada", password)?;
//!
//! let project = saagie.projects().id("Churn").await?;
//! let job = NewJob::new("train").technology("Saagie", "Python").file(Upload::file("train.py"));
//! let job = saagie.jobs().create_or_upgrade(&project, job).await?;
//! let run = saagie.jobs().run_and_wait(job.id()).await?;
//! println!("run {} ended well", run.number);
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//!
//! * [`Saagie`] is one platform, from the address that a browser shows or from its parts. It logs in to the
//!   realm with the first call, and renews the token once after a 401. Its groups, [`Saagie::jobs`] and so
//!   on, have what people do: names become ids, versions go on where the one before was, runs are waited for.
//! * [`Graph`] makes pipelines, [`Run`] waits for runs, [`SaagieError`] is why a method of a group failed.
//! * [`Client`], which [`Saagie::client`] gives, has a method for each operation, GraphQL or REST: `job_get`,
//!   `job_run`, `users_list` and so on. It gives a request out of [`operations`], which goes out with `send`.
//! * [`types`] holds what is sent and what comes back. The variables of a GraphQL operation are the type of
//!   its name and `Variables`; its answer is the value of the root field.
//! * `errors` in an answer are an [`Error`], whatever the status. What came nevertheless can be read with
//!   [`partial`](runtime::GraphqlFailure::partial).
//! * [`Saagie::export`] and [`Saagie::import`] write and read projects as files; see [`docs::export`].
//! * An operation whose name ends in `_upload` takes a form with its variables and a file, which is streamed.
//! * [`API`] and [`OPERATIONS`] are the facts that the requests are made from.
//! * [`runtime`] is what the client runs on: timeouts, retries, errors, streams of pages.
//!
//! # Features
//!
//! Neither is on unless it is asked for.
//!
//! * `dynamic`: `Client::call`, which calls any operation by its id, JSON in and JSON out. The argument
//!   `body` holds the variables.
//! * `schemars`: `JsonSchema` on every type.

mod address;
mod ask;
mod builder;
mod catalogue;
mod connect;
mod download;
mod export;
mod folder;
#[rustfmt::skip]
mod generated;
mod graph;
mod groups;
mod import;
mod login;
mod moment;
mod names;
mod new_app;
mod new_job;
mod new_pipeline;
mod problem;
mod run;
mod saagie;
mod schedule;
mod settle;
mod transfer;

/// Pages about what takes more than a sentence.
pub mod docs {
    #[doc = include_str!("../docs/export.md")]
    pub mod export {}
}

pub use platform_clients_runtime as runtime;

pub use address::{Address, AddressError, Page};
pub use builder::SaagieBuilder;
pub use connect::{ConnectError, easy_connect};
pub use download::ForeignAddress;
pub use export::Export;
pub use generated::client::Client;
pub use generated::table::{API, OPERATIONS};
pub use generated::{operations, types};
pub use graph::{ConditionKey, Graph, GraphError, GraphJob, JobKey, NodeKey, When};
pub use groups::{Runtime, Scope, Variable};
pub use import::Import;
pub use login::RealmLogIn;
pub use new_app::{Mount, NewApp, NewAppVersion};
pub use new_job::{NewJob, NewVersion};
pub use new_pipeline::NewPipeline;
pub use problem::SaagieError;
pub use run::{Look, Run, RunOf, States};
pub use saagie::{
    Apps, Conditions, DockerLogins, EnvVars, Groups, Jobs, Pipelines, PlatformItself, Profiles,
    Projects, Repositories, Saagie, Storages, Technologies, Users,
};
pub use schedule::Schedule;
pub use settle::Settled;
pub use transfer::{Remark, Report, TransferError};

/// Why a GraphQL call failed. [`Error::api`](runtime::Error::api) is what Saagie said, if it said something.
pub type Error = runtime::Error<runtime::GraphqlFailure>;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
