//! A client of 30loops, a platform that ran Python web applications.
//!
//! ```no_run
//! use thirtyloops_client::{Account, ResourceKind};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let account = Account::at("https://loops.example", "30loops", "crito", "secret")?;
//! account.authenticate().await?;
//!
//! let mut repository = account.resource(ResourceKind::Repository, "thirtyblog").await?;
//! repository.set("location", "git@git.example.org:blog.git")?;
//! repository.save().await?;
//!
//! let job = account.app("thirtyblog").deploy([("eu", 2), ("us", 4)]).await?;
//! let mut messages = job.messages();
//! while let Some(message) = messages.try_next().await? {
//!     println!("{}", message.message);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The platform is gone, and its server was never seen. What is known comes from its documentation and
//! from recordings of its own clients. Where neither knows, there is a guess, and its documentation
//! begins with the word *reconstructed*.
//!
//! # Where things are
//!
//! * [`Account`] is a client, the name of an account and the jobs that were started through it.
//! * [`Resource`] is an app or a service with the fields that the server shows: look, set, save, delete.
//! * [`handles`] are apps, services and users by their name: `account.app("thirtyblog").scale(3)`.
//! * [`Job`] is an action that was queued, with its messages as they come and a wait for its end.
//!   [`Jobqueue`] tells which of them wait and which run.
//! * [`Client`] has a method for each operation, `apps_list`, `apps_create` and so on. It gives a
//!   request out of [`operations`], which takes its parameters one by one and goes out with `send`.
//! * [`types`] holds what is sent and what comes back.
//! * [`API`] and [`OPERATIONS`] are the facts that the requests are made from.
//! * [`runtime`] is what the client runs on: timeouts, retries, errors, waits.
//!
//! # Features
//!
//! Neither is on unless it is asked for.
//!
//! * `dynamic`: `Client::call`, which calls any operation by its id, JSON in and JSON out.
//! * `schemars`: `JsonSchema` on every type.

mod account;
mod actions;
mod connect;
mod fallback;
mod field;
#[rustfmt::skip]
mod generated;
pub mod handles;
mod job;
mod jobqueue;
mod kind;
mod messages;
mod near;
mod resource;
mod save;
mod schema;
mod values;

pub use platform_clients_runtime as runtime;

pub use account::Account;
pub use field::{Field, FieldError, FieldKind};
pub use generated::client::Client;
pub use generated::table::{API, OPERATIONS};
pub use generated::{operations, types};
pub use job::{Job, JobError, JobWait};
pub use jobqueue::{JobDetails, Jobqueue};
pub use kind::ResourceKind;
pub use messages::Messages;
pub use platform_clients_runtime::EnvironmentError;
pub use resource::Resource;
pub use save::Saved;

/// Why a call failed. [`Error::message`](runtime::Error::message) is what the server said, whether it
/// stood in `message` or in `error`; [`Error::api`](runtime::Error::api) is the whole body.
pub type Error = runtime::Error<types::ApiError>;

// The examples of the README are compiled with those of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
