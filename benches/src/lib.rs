//! What the runtime costs, beside the bare alternative in the same run.
//!
//! Everything is measured as a ratio: the two sides take turns, so that what disturbs the machine
//! disturbs both. Nothing is asserted.

pub mod bare;
pub mod measure;
pub mod server;

use craton_client::Client;
use craton_client::runtime::{BuildError, FixedHeaders};

/// The credentials that both sides send.
pub const CREDENTIALS: [(&str, &str); 3] = [
    ("x-auth-user", "demo"),
    ("x-auth-project", "b9f10eca66ac4c279c139d01e65f96b5"),
    ("x-auth-token", "an-api-key-of-some-length"),
];

/// A typed client of the server.
pub fn client(server: &server::Server) -> Result<Client, BuildError> {
    Client::builder()
        .base_url(format!("{}/v1", server.origin))
        .credentials(FixedHeaders::new(CREDENTIALS))
        .configure(reqwest::ClientBuilder::no_proxy)
        .build()
}
