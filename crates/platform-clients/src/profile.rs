//! What is stored of one server.

use std::collections::BTreeMap;

use crate::runtime::Secret;

/// The address of a server and the credentials for it: variables, with the names that they have in the environment.
///
/// ```
/// use platform_clients::Profile;
///
/// let profile = Profile::new()
///     .set("CRATON_URL", "https://craton.example:7780")
///     .set("OS_USERNAME", "ada")
///     .set("OS_PASSWORD", "s3cret");
/// assert_eq!(profile.get("OS_USERNAME").unwrap().expose(), "ada");
/// assert!(!format!("{profile:?}").contains("s3cret"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    variables: BTreeMap<String, Secret>,
}

impl Profile {
    /// One without variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with a variable.
    #[must_use]
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.variables.insert(name.into(), value.into());
        self
    }

    /// Takes a variable out.
    pub fn remove(&mut self, name: &str) -> Option<Secret> {
        self.variables.remove(name)
    }

    /// A variable. An empty one counts as missing.
    pub fn get(&self, name: &str) -> Option<&Secret> {
        self.variables.get(name).filter(|value| !value.is_empty())
    }

    /// The variables by name. What is a secret and what is not, [`is_secret`] says.
    pub fn variables(&self) -> impl Iterator<Item = (&str, &Secret)> {
        self.variables
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Whether one of the variables is a secret.
    pub fn holds_secrets(&self) -> bool {
        self.variables.keys().any(|name| is_secret(name))
    }
}

/// Whether a variable holds a secret: its name says `PASSWORD`, `TOKEN`, `SECRET` or `KEY`.
///
/// ```
/// use platform_clients::is_secret;
///
/// assert!(is_secret("OS_PASSWORD") && is_secret("CLOUDCIX_API_KEY"));
/// assert!(!is_secret("OS_USERNAME"));
/// ```
pub fn is_secret(variable: &str) -> bool {
    let variable = variable.to_ascii_uppercase();
    ["PASSWORD", "TOKEN", "SECRET", "KEY"]
        .iter()
        .any(|word| variable.contains(word))
}
