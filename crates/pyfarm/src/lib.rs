//! A client of `PyFarm`'s master, which distributes the tasks of jobs over a farm of agents.
//!
//! ```no_run
//! use pyfarm_client::Client;
//! use pyfarm_client::types::{JobCreate, TagCreate};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let pyfarm = Client::at("http://farm:5000").build()?;
//!
//! let tag = pyfarm.tags_create(&TagCreate::new("interesting")).send().await?;
//! println!("{} is {}", tag.tag, if tag.status() == 201 { "new" } else { "known" });
//!
//! let mut tags = pyfarm.tags_list().items();
//! while let Some(tag) = tags.try_next().await? {
//!     println!("{}: {} agents", tag.tag, tag.agents.len());
//! }
//!
//! let job = JobCreate::new("shot 12", "render").start(1).end(240).tags(["interesting"]);
//! let done = pyfarm.submit_job(&job).await?;
//! println!("{} frames in {:?}", done.tasks.done, done.elapsed);
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//!
//! * [`Client`] has a method for each operation, `tags_list`, `jobs_create` and so on. It gives a request
//!   out of [`operations`], which takes its parameters one by one and goes out with `send`.
//! * [`types`] holds what is sent and what comes back.
//! * Every list has `.items()`, which decodes each item as it arrives. The server has no pages: a list
//!   comes in one answer, and that may be large.
//! * [`Client::submit_job`] and [`Client::follow_job`] wait for a job and show how far it is;
//!   [`Client::requeue_failed`] gives its failed tasks another chance.
//! * [`Client::tail_log`] follows the log of a task.
//! * `agents_list()` has [`.in_state(…)`](operations::AgentsList::in_state), because the server cannot
//!   search for a state.
//! * [`API`] and [`OPERATIONS`] are the facts that the requests are made from.
//! * [`runtime`] is what the client runs on: timeouts, retries, errors, streams.
//!
//! # What the server does not do, and this client does
//!
//! * What would hang the server, or could never be found again, is refused before it is sent: a `by` of
//!   zero or less, a name of digits alone (the server takes it for an id), an empty name or one with a slash.
//! * Members that are not set are left out, because `null` is an error to it; floats keep their fraction,
//!   because `1` is an error where `1.0` is not.
//! * A change of a job that answers 200 with an `error` in it is an error.
//! * A call that may have been stored although it answered 500 is not repeated. What it means for you is
//!   in the docs of the operation.
//!
//! Where `PyFarm`'s documentation and its server say different things, this client does what the server does,
//! and the docs of the operation say so.
//!
//! # Features
//!
//! Neither is on unless it is asked for.
//!
//! * `dynamic`: `Client::call`, which calls any operation by its id, JSON in and JSON out.
//! * `schemars`: `JsonSchema` on every type.

mod address;
mod agent_log;
mod agents;
mod connect;
mod feed;
#[rustfmt::skip]
mod generated;
mod job;
mod lines;
mod name;
mod progress;
mod queue;
mod requeue;
mod tail;
mod tail_look;

pub use platform_clients_runtime as runtime;

pub use feed::Feed;
pub use generated::client::Client;
pub use generated::table::{API, OPERATIONS};
pub use generated::{operations, types};
pub use job::{JobError, JobRun};
pub use progress::{JobProgress, TaskCounts};
pub use tail::{LogTail, TailError};

/// Why a call failed. [`Error::api`](runtime::Error::api) is what `PyFarm` said, if it said something.
pub type Error = runtime::Error<types::ApiError>;

// The examples of the README are compiled with those of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
