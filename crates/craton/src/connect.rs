//! The short ways to a client.

use platform_clients_runtime::ClientBuilder;

use crate::Client;
use crate::address::with_version;
use crate::auth::Auth;
use platform_clients_runtime::environment::{self, Environment, EnvironmentError};

impl Client {
    /// Starts building a client for the server at this address.
    ///
    /// `/v1` is added unless it is there, and a slash at the end does no harm. The base URL of
    /// [`builder`](Self::builder) keeps `/v1` only where it has no path of its own.
    pub fn at(address: impl AsRef<str>) -> ClientBuilder<Self> {
        Self::builder().base_url(with_version(address.as_ref(), "v1"))
    }

    /// A client for the server at `CRATON_URL`, with the credentials of [`Auth::from_env`].
    ///
    /// `/v1` is added to the address unless it is there. The error names every variable that is
    /// missing, those of the credentials included.
    pub fn from_env() -> Result<Self, EnvironmentError> {
        Self::from_vars(environment::process)
    }

    /// Like [`from_env`](Self::from_env), with the variables taken from a function.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let craton = craton_client::Client::from_vars(|name| {
    ///     let value = match name {
    ///         "CRATON_URL" => "http://localhost:7780/",
    ///         "OS_USERNAME" => "demo",
    ///         "OS_PROJECT_ID" => "b9f10eca66ac4c279c139d01e65f96b5",
    ///         "OS_PASSWORD" => "the API key",
    ///         _ => return None,
    ///     };
    ///     Some(value.to_owned())
    /// })?;
    /// assert_eq!(craton.runtime().base_url().as_str(), "http://localhost:7780/v1");
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_vars(variables: impl Fn(&str) -> Option<String>) -> Result<Self, EnvironmentError> {
        let mut environment = Environment::new(&variables);
        let address = environment.required("CRATON_URL");
        let auth = Auth::read(environment)?;
        Self::at(address)
            .credentials(auth)
            .build()
            .map_err(EnvironmentError::Client)
    }
}
