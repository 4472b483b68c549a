//! One door to all clients of the workspace.
//!
#![cfg_attr(
    all(feature = "craton", feature = "pyfarm"),
    doc = r#"```no_run
use platform_clients::Platforms;
use platform_clients::prelude::*;

# async fn example() -> Result<(), platform_clients::Error> {
let platforms = Platforms::from_env()?;

let mut clouds = platforms.craton()?.clouds_list().items();
while let Some(cloud) = clouds.try_next().await? {
    println!("{}", cloud.name);
}
let done = platforms.pyfarm()?.follow_job(7_i64).await?;
println!("{} frames", done.tasks.done);
# Ok(())
# }
```
"#
)]
//!
//! # Where things are
//!
//! * Each client crate is a module of its own name, behind a feature of that name.
//! * [`Platforms`] gives clients that are ready: it finds addresses and credentials, and gives every client the
//!   same [`Settings`].
//! * [`Profile`] is what is stored of one server, [`ProfileFile`] the file `platforms.toml` with all of them.
//! * [`Error`] holds the error of any client without losing its body.
//! * [`prelude`] brings in the traits: lists, waits, streams.
//! * `blocking`, behind its feature, is the same for programs that are not async.
//!
//! # Where credentials come from
//!
//! Each variable, such as `OS_PASSWORD`, is looked for in this order. The first that has it wins.
//!
//! 1. What was given to the [builder](PlatformsBuilder::set), or on the command line.
//! 2. The environment.
//! 3. The profile: `default` unless another one is named.
//! 4. The keyring of the system, where the profile's secrets may be (feature `keyring`).
//! 5. Whoever [can be asked](PlatformsBuilder::ask): the command line asks on a terminal, a program never does.
//!
//! To name a profile is to be explicit: it and its keyring then come before the environment.
//!
//! A stored secret goes only to the address that it was stored with. Where the address comes from elsewhere
//! and is another one, the secrets of the profile are left alone. When something is missing, the
//! [error](ConnectError) lists every step that was tried and what it had.
//!
//! # Features
//!
//! None is on unless it is asked for, so a program compiles the clients that it uses and no others.
//!
//! * `craton`, `pyfarm`, `thirtyloops`, `cloudcix`, `saagie`: the clients. `all` is all of them.
//! * `cloudcix-compute` and so on: the typed applications of `CloudCIX`. `cloudcix-all` is all of them.
//! * `blocking`: calls and lists without async.
//! * `keyring`: secrets in the keyring of the system.
//! * `dynamic`: any operation by its id, JSON in and JSON out.
//! * `schemars`: `JsonSchema` on every type.

// Without a client there is nobody to connect to.
#![cfg_attr(
    not(any(
        feature = "craton",
        feature = "pyfarm",
        feature = "thirtyloops",
        feature = "cloudcix",
        feature = "saagie"
    )),
    allow(dead_code)
)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod connect;
mod connect_error;
mod error;
mod file;
mod keyring;
mod platform;
mod platforms;
pub mod prelude;
mod profile;
mod profile_error;
mod settings;
mod sources;
mod waiter;

pub use connect_error::{ConnectError, Step, Tried};
pub use error::{AnyBody, Error};
pub use file::{DEFAULT_PROFILE, ProfileFile};
pub use keyring::Keyring;
pub use platform::{Platform, Variable};
pub use platforms::{Platforms, PlatformsBuilder};
pub use profile::{Profile, is_secret};
pub use profile_error::ProfileError;
pub use settings::Settings;
pub use sources::Question;
pub use waiter::Waiter;

#[cfg(feature = "cloudcix")]
pub use cloudcix_client as cloudcix;
#[cfg(feature = "craton")]
pub use craton_client as craton;
#[cfg(feature = "pyfarm")]
pub use pyfarm_client as pyfarm;
#[cfg(feature = "saagie")]
pub use saagie_client as saagie;
#[cfg(feature = "thirtyloops")]
pub use thirtyloops_client as thirtyloops;

/// What every client runs on: timeouts, retries, errors, lists, waits.
pub use platform_clients_runtime as runtime;

// The examples of the README are compiled with those of the documentation.
#[cfg(doctest)]
#[cfg(all(feature = "craton", feature = "pyfarm", feature = "blocking"))]
#[doc = include_str!("../README.md")]
struct Readme;

// So are those of the page that strangers see first.
#[cfg(doctest)]
#[cfg(all(feature = "craton", feature = "blocking"))]
#[doc = include_str!("../../../README.md")]
struct FirstReadme;
