//! A client of a document that says by the words of other tools how its lists continue: `x-ms-pageable`,
//! `x-speakeasy-pagination` and `x-fern-pagination`.

#[rustfmt::skip]
mod generated;

pub use generated::client::Client;
pub use generated::table::{API, OPERATIONS};
pub use generated::{operations, types};
pub use platform_clients_runtime as runtime;
