//! The short ways to a client and to an account.

use platform_clients_runtime::environment::{self, Environment, EnvironmentError};
use platform_clients_runtime::{Basic, BuildError, ClientBuilder, Secret};

use crate::account::Account;
use crate::generated::client::Client;

/// The part of the path that the platform's own clients call the version. It went down from 1.0 to
/// this one, which is the last.
const VERSION: &str = "0.9";

const VARIABLES: [&str; 4] = [
    "THIRTYLOOPS_URL",
    "THIRTYLOOPS_ACCOUNT",
    "THIRTYLOOPS_USERNAME",
    "THIRTYLOOPS_PASSWORD",
];

impl Client {
    /// A client for `https://api.30loops.net/0.9`, with the name and the password of a user.
    ///
    /// This is where the platform's own clients went. Nothing answers there any more: see
    /// [`at`](Self::at).
    pub fn connect(
        username: impl AsRef<str>,
        password: impl Into<Secret>,
    ) -> Result<Self, BuildError> {
        Self::builder()
            .credentials(Basic::new(username, password))
            .build()
    }

    /// Starts building a client for the server at this address.
    ///
    /// `/0.9` is added unless it is there, and a slash at the end does no harm. The password goes with
    /// every request, so an address that starts with `http` is for servers on the same machine.
    pub fn at(address: impl AsRef<str>) -> ClientBuilder<Self> {
        Self::builder().base_url(with_version(address.as_ref()))
    }

    /// An account by its name. Nothing is sent.
    pub fn account(&self, name: impl Into<String>) -> Account {
        Account::new(self.clone(), name.into())
    }
}

impl Account {
    /// An account at `https://api.30loops.net/0.9`, as one of its users.
    pub fn connect(
        account: impl Into<String>,
        username: impl AsRef<str>,
        password: impl Into<Secret>,
    ) -> Result<Self, BuildError> {
        Ok(Client::connect(username, password)?.account(account))
    }

    /// An account on the server at this address, as one of its users. `/0.9` is added unless it is there.
    pub fn at(
        address: impl AsRef<str>,
        account: impl Into<String>,
        username: impl AsRef<str>,
        password: impl Into<Secret>,
    ) -> Result<Self, BuildError> {
        let builder = Client::at(address).credentials(Basic::new(username, password));
        Ok(builder.build()?.account(account))
    }

    /// The account that `THIRTYLOOPS_URL`, `THIRTYLOOPS_ACCOUNT`, `THIRTYLOOPS_USERNAME` and
    /// `THIRTYLOOPS_PASSWORD` tell of.
    ///
    /// The names are this crate's own: the platform's clients read a file. The error names every
    /// variable that is missing.
    pub fn from_env() -> Result<Self, EnvironmentError> {
        Self::from_vars(environment::process)
    }

    /// Like [`from_env`](Self::from_env), with the variables taken from a function.
    pub fn from_vars(variables: impl Fn(&str) -> Option<String>) -> Result<Self, EnvironmentError> {
        let mut environment = Environment::new(&variables);
        let [url, account, username, password] = VARIABLES.map(|name| environment.required(name));
        environment.complete()?;
        Self::at(url, account, username, password).map_err(EnvironmentError::Client)
    }
}

/// The address with the version as the last part of its path.
fn with_version(address: &str) -> String {
    let address = address.trim().trim_end_matches('/');
    // The host is not looked at: `http://0.9` is a machine.
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    if rest
        .rsplit_once('/')
        .is_some_and(|(_, last)| last == VERSION)
    {
        address.to_owned()
    } else {
        format!("{address}/{VERSION}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_added_unless_it_is_there() {
        for (given, full) in [
            ("http://loops:80", "http://loops:80/0.9"),
            ("http://loops/", "http://loops/0.9"),
            (" http://loops/0.9/ ", "http://loops/0.9"),
            ("http://h/paas", "http://h/paas/0.9"),
        ] {
            assert_eq!(with_version(given), full, "{given}");
        }
    }

    #[test]
    fn without_an_address_it_is_the_one_of_the_platform() {
        let account = Account::connect("30loops", "crito", "secret").unwrap();
        let base = account.client().runtime().base_url();
        assert_eq!(base.as_str(), "https://api.30loops.net/0.9");
    }

    #[test]
    fn every_missing_variable_is_named() {
        let error =
            Account::from_vars(|name| (name == "THIRTYLOOPS_URL").then(|| "http://h".into()))
                .unwrap_err()
                .to_string();
        for name in &VARIABLES[1..] {
            assert!(error.contains(name), "{error}");
        }
        assert!(!error.contains("THIRTYLOOPS_URL"), "{error}");
    }
}
