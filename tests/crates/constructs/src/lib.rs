//! A client of a document with one operation for each construct of `OpenAPI`.

#[rustfmt::skip]
mod generated;

pub use generated::client::Client;
pub use generated::table::{API, OPERATIONS};
pub use generated::{operations, types};
pub use platform_clients_runtime as runtime;
