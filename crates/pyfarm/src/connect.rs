//! The short way to a client.

use std::time::Duration;

use platform_clients_runtime::{ClientBuilder, Timeouts};

use crate::Client;
use crate::address::with_prefix;

/// A list makes the server ask its database twice for each row before the first byte comes, and a job
/// makes it write a row for each frame. Both take minutes where there are many.
const TIMEOUTS: Timeouts = Timeouts {
    connect: Duration::from_secs(10),
    attempt: Duration::from_secs(300),
    call: Duration::from_secs(900),
};

impl Client {
    /// Starts building a client for the server at this address.
    ///
    /// `/api/v1` is added unless it is there, and a slash at the end does no harm. There are no
    /// credentials: the server asks for none.
    ///
    /// An attempt may take five minutes and a call fifteen, because the server is slow with long lists.
    /// [`timeouts`](ClientBuilder::timeouts) changes that.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let pyfarm = pyfarm_client::Client::at("http://farm:5000/").build()?;
    /// assert_eq!(pyfarm.runtime().base_url().as_str(), "http://farm:5000/api/v1");
    /// # Ok(())
    /// # }
    /// ```
    pub fn at(address: impl AsRef<str>) -> ClientBuilder<Self> {
        Self::builder()
            .base_url(with_prefix(address.as_ref(), "api/v1"))
            .timeouts(TIMEOUTS)
    }
}
