//! A client of a document in which everything that can be named is named badly.
//!
//! It shows that the generator takes any name, and stands in for a platform in tests of paging,
//! waiting and types.

#[rustfmt::skip]
mod generated;

pub use generated::client::Client;
pub use generated::table::{API, OPERATIONS};
pub use generated::{operations, types};
pub use platform_clients_runtime as runtime;
