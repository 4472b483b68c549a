//! A client of PyFarm.
//!
//! Everything under `generated` comes from `specs/pyfarm` by `cargo xtask regenerate pyfarm`.
//! What is pleasant by hand stands beside it.

#[rustfmt::skip]
mod generated;

pub use generated::client::Client;
pub use generated::table::{API, OPERATIONS};
pub use generated::{operations, types};
pub use platform_clients_runtime as runtime;
