// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

use platform_clients_runtime as runtime;
use super::table;

/// A client of Paging words.
///
/// Cheap to clone: clones share connections, credentials and the retry budget.
#[derive(Clone, Debug)]
pub struct Client {
    runtime: runtime::Client,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> runtime::ClientBuilder<Self> {
        runtime::ClientBuilder::new(&table::API)
    }

    /// What sends the requests: for raw requests and for the facts of the API.
    pub fn runtime(&self) -> &runtime::Client {
        &self.runtime
    }
}

impl From<runtime::Client> for Client {
    fn from(runtime: runtime::Client) -> Self {
        Self { runtime }
    }
}
