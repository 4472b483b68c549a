//! A client of Craton, the fleet inventory of `OpenStack`: clouds, regions, cells, hosts, network
//! devices, networks, and the variables that configure them.
//!
//! ```no_run
//! use craton_client::{Client, LocalAuth, types::CloudCreate};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let craton = Client::at("https://craton.example")
//!     .credentials(LocalAuth::from_env()?)
//!     .build()?;
//!
//! let new = CloudCreate::new("my-cloud-0").variables([("some-var", "some-var-value")]);
//! let cloud = craton.clouds_create(&new).send().await?;
//! println!("cloud {} has the id {}", cloud.name, cloud.id);
//!
//! let mut clouds = craton.clouds_list().limit(100).items();
//! while let Some(cloud) = clouds.try_next().await? {
//!     println!("{}", cloud.name);
//! }
//!
//! craton.cloud(cloud.id).variables().update([("some-var", "another value")]).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//!
//! * [`Client`] has a method for each operation, `clouds_list`, `clouds_create` and so on. It gives a
//!   request out of [`operations`], which takes its parameters one by one and goes out with `send`.
//! * [`types`] holds what is sent and what comes back.
//! * [`handles`] are objects by their id: `craton.cloud(1).get()`, `.update(…)`, `.delete()`, and
//!   `.variables()` and `.labels()` where the kind has them.
//! * [`LocalAuth`], [`KeystoneAuth`] and [`Auth`], which is one of the two, say who is calling.
//! * [`VarsFilter`] writes the search language of `vars`; every list that can search has `.search(…)`.
//! * Every list has `.sort_by(…)`, which never loses a row while it pages.
//! * [`API`] and [`OPERATIONS`] are the facts that the requests are made from.
//! * [`runtime`] is what the client runs on: timeouts, retries, errors, streams of pages.
//!
//! # Features
//!
//! Neither is on unless it is asked for.
//!
//! * `dynamic`: `Client::call`, which calls any operation by its id, JSON in and JSON out.
//! * `schemars`: `JsonSchema` on every type.

mod address;
mod auth;
mod connect;
#[rustfmt::skip]
mod generated;
pub mod handles;
mod keystone;
pub mod labels;
mod local;
mod search;
mod sort;
pub mod variables;

pub use platform_clients_runtime as runtime;

pub use auth::Auth;
pub use generated::client::Client;
pub use generated::table::{API, OPERATIONS};
pub use generated::{operations, types};
pub use keystone::{KeystoneAuth, KeystoneAuthBuilder};
pub use local::LocalAuth;
pub use platform_clients_runtime::EnvironmentError;
pub use search::{VarsFilter, VarsFilterError};

/// Why a call failed. [`Error::api`](runtime::Error::api) is what Craton said, if it said something.
pub type Error = runtime::Error<types::ApiError>;

// The examples of the README are compiled with those of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
