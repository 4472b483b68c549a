//! A client of the applications of `CloudCIX`: one log-in, one rate, ten typed modules, and every other
//! service by its name.
//!
//! ```no_run
//! use cloudcix_client::CloudCix;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let cloudcix = CloudCix::from_env()?;
//!
//! let departments = cloudcix.service("membership", "department")?;
//! for department in departments.list().search("name__icontains", "sales").get_all().await? {
//!     println!("{department}");
//! }
//!
//! let spend = cloudcix.service("scm", "agreed_spend")?;
//! let new = spend.create(&serde_json::json!({ "amount": "12.50" })).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//!
//! * [`CloudCix`] is one user's way to everything: it logs in, renews the token before it runs out, and
//!   keeps to twenty requests a second.
//! * [`Service`] is any service, by its name or path: JSON in, JSON out. [`SERVICES`] lists those that
//!   `CloudCIX`'s own clients know.
//! * Each application that is compiled in is a module with its client, its operations and its types, and a
//!   method of [`CloudCix`] that gives the client. [`APIS`] lists their facts.
//! * [`shared`] holds the types that the applications share, such as [`ApiError`](shared::ApiError).
//! * [`runtime`] is what everything runs on: timeouts, retries, errors, streams of pages.
//!
//! # Features
//!
//! None is on unless it is asked for. Each application is a feature of its name, `all` is all of them.
//!
//! * `dynamic`: `Client::call` of each application, which calls any operation by its id, JSON in and JSON out.
//! * `schemars`: `JsonSchema` on every type.

mod door;
mod error;
#[rustfmt::skip]
mod generated;
mod listing;
mod login;
mod service;
mod services;

pub use door::{CloudCix, CloudCixBuilder, UrlForm};
pub use error::ServiceError;
pub use generated::{APIS, shared};
pub use listing::{ListRequest, Page};
pub use login::Account;
pub use platform_clients_runtime as runtime;
pub use platform_clients_runtime::EnvironmentError;
pub use service::Service;
pub use services::{KnownService, SERVICES};

/// Gives an application the shape that clients of one document have, and the door to it.
macro_rules! applications {
    ($($(#[$words:meta])* $feature:literal $name:ident)*) => {$(
        $(#[$words])*
        #[cfg(feature = $feature)]
        pub mod $name {
            pub use crate::generated::$name::client::Client;
            pub use crate::generated::$name::table::{API, OPERATIONS};
            pub use crate::generated::$name::{operations, types};
        }

        #[cfg(feature = $feature)]
        impl CloudCix {
            $(#[$words])*
            pub fn $name(&self) -> Result<$name::Client, runtime::BuildError> {
                self.client(&$name::API)
            }
        }
    )*};
}

applications! {
    /// Applications and their menus.
    "app_manager" app_manager
    /// Circuits: the lines between sites.
    "circuit" circuit
    /// Compute, network, storage and projects.
    "compute" compute
    /// People and organisations one deals with.
    "contact" contact
    /// The ledgers.
    "financial" financial
    /// Infrastructure as a service.
    "iaas" iaas
    /// Members, users and who may do what.
    "membership" membership
    /// One-time passwords.
    "otp" otp
    /// Readings of sensors.
    "plot" plot
    /// Classes and students.
    "training" training
}

// The examples of the README are compiled with those of the documentation.
#[cfg(doctest)]
#[cfg(feature = "iaas")]
#[doc = include_str!("../README.md")]
struct Readme;
