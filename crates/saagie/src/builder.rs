//! What can be said about a connection before it is made.

use std::sync::Arc;

use platform_clients_runtime::{ClientBuilder, RetryPolicy, Secret, Timeouts, Url};

use crate::Client;
use crate::address::{AddressError, is_this_machine};
use crate::connect::ConnectError;
use crate::saagie::Saagie;

/// A connection that is not made yet. [`Saagie::builder`] and [`Saagie::builder_at`] begin one.
///
/// ```
/// use std::time::Duration;
/// use saagie_client::{Saagie, runtime::{RetryPolicy, Timeouts}};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let page = "https://acme-workspace.example.com/projects/platform/1/";
/// let saagie = Saagie::builder_at(page, "ada", "secret")?
///     .timeouts(Timeouts { connect: Duration::from_secs(3), ..Timeouts::default() })
///     .retry(RetryPolicy::new().max_attempts(5))
///     .build()?;
/// # let _ = saagie;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "nothing is connected before it is built"]
pub struct SaagieBuilder {
    client: ClientBuilder<Client>,
    url: String,
    platform: i32,
    realm: Arc<str>,
}

impl SaagieBuilder {
    pub(crate) fn new(
        url: String,
        platform: i32,
        realm: String,
        user: String,
        password: Secret,
    ) -> Self {
        Self {
            client: Client::at(url.as_str(), realm.as_str(), user, password),
            url,
            platform,
            realm: realm.into(),
        }
    }

    /// How long things may take. It holds for every call, the log-in too.
    pub fn timeouts(self, timeouts: Timeouts) -> Self {
        self.client(|client| client.timeouts(timeouts))
    }

    /// How calls are repeated. What may have been done is not, whatever is said here.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.client(|client| client.retry(policy))
    }

    /// Takes any certificate, also one that somebody in between made up, and sends the password all the same.
    ///
    /// Better is to make the certificate of the platform's own authority known, with
    /// [`configure`](ClientBuilder::configure) through [`client`](Self::client), which this replaces.
    pub fn danger_accept_invalid_certificates(self) -> Self {
        self.client(|client| client.configure(|http| http.tls_danger_accept_invalid_certs(true)))
    }

    /// Everything else that a client can be told: headers, a pace, a clock, proxies.
    pub fn client(
        mut self,
        change: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>,
    ) -> Self {
        self.client = change(self.client);
        self
    }

    /// Makes the connection, without sending anything.
    ///
    /// # Errors
    ///
    /// When the address is none, or plain `http` to another machine.
    pub fn build(self) -> Result<Saagie, ConnectError> {
        let is_open = Url::parse(self.url.trim())
            .is_ok_and(|url| url.scheme() == "http" && !is_this_machine(&url));
        if is_open {
            return Err(AddressError::new(
                "plain http would send the password in the clear; write https",
            )
            .into());
        }
        let client = self.client.build()?;
        Ok(Saagie::new(client, self.platform, self.realm))
    }
}
