//! The short ways to a client.

use platform_clients_runtime::{BuildError, ClientBuilder, Secret, TokenCache};

use crate::Client;
use crate::address::{Address, AddressError};
use crate::login::RealmLogIn;

impl Client {
    /// Starts building a client for a user of a realm, at the address in front of `projects/platform`. The
    /// first call logs in.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let saagie = saagie_client::Client::at("https://my-workspace.example.com", "my", "ada", "secret").build()?;
    /// assert_eq!(saagie.runtime().base_url().as_str(), "https://my-workspace.example.com/");
    /// # Ok(())
    /// # }
    /// ```
    pub fn at(
        address: impl Into<String>,
        realm: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> ClientBuilder<Self> {
        let login = RealmLogIn::new(realm, user, password);
        Self::builder()
            .base_url(address)
            .credentials(TokenCache::new(login))
    }
}

/// A client, the platform that an address names, and what else it says.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let page = "https://my-workspace.example.com:8443/projects/platform/6/";
/// let (saagie, address) = saagie_client::easy_connect(page, "ada", "secret")?;
/// assert_eq!(address.platform(), 6);
/// # let _ = saagie;
/// # Ok(())
/// # }
/// ```
pub fn easy_connect(
    address: &str,
    user: impl Into<String>,
    password: impl Into<Secret>,
) -> Result<(Client, Address), ConnectError> {
    let address = Address::parse(address)?;
    let realm = address.realm().ok_or_else(|| {
        AddressError::new("the host does not begin with a realm; give it to `Client::at`")
    })?;
    let client = Client::at(address.base_url().as_str(), realm, user, password).build()?;
    Ok((client, address))
}

/// Why an address gave no client.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The address could not be read.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// The address was read, and no client can be made of it.
    #[error(transparent)]
    Client(#[from] BuildError),
}
